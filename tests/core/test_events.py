"""Streams of events: typed, judged whole or not, and what goes wrong in them is an error with what had arrived."""

from __future__ import annotations

import json
import zlib
from typing import Any

import pytest

from aikit.core.events import EventReader
from aikit.core.wire import Answer, Headers, TransportError
from aikit.errors import (
    APIError,
    APITimeoutError,
    AuthenticationError,
    DecodingError,
    IncompleteStreamError,
    InternalServerError,
    RateLimitError,
)


def reader(**headers: str) -> EventReader[Any]:
    """A reader of an answer with these headers."""
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return EventReader(lambda data: data, Answer(200, Headers(raw)), None)


def chunk(index: int = 0, finish: str | None = None, **more: Any) -> bytes:
    """The bytes of one chunk of a chat."""
    data = {"choices": [{"index": index, "delta": {"content": "x"}, "finish_reason": finish}], **more}
    return event(data)


def event(data: Any, name: str = "") -> bytes:
    """The bytes of one event."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(data)}\n\n".encode()


DONE = b"data: [DONE]\n\n"


def read(*pieces: bytes, **headers: str) -> list[Any]:
    """All events of a stream that ends in order."""
    made = reader(**headers)
    events = [each for piece in pieces for each in made.feed(piece)]
    made.finish()
    return events


@pytest.mark.parametrize(
    "pieces",
    [
        [chunk(), chunk(finish="stop"), DONE],
        [chunk(), DONE],
        [DONE],
        [chunk(), chunk(finish="stop")],
        [chunk(0), chunk(1), chunk(1, "stop"), chunk(0, "length")],
        [chunk(finish="stop"), b"data: [DONE]\n"],
        [event({"type": "response.created"}), event({"type": "response.completed", "response": {"error": None}})],
        [event({"type": "response.failed", "response": {"error": {"code": "x"}}})],
        [event({"type": "response.incomplete"})],
        [event({"type": "image_generation.partial_image"}), event({"type": "image_generation.completed"})],
        [event({"type": "speech.audio.done"})],
    ],
)
def test_a_stream_that_comes_to_its_end_is_whole(pieces: list[bytes]) -> None:
    """By `[DONE]`, by the finish of all choices that began, or by the event that is the last of its kind."""
    assert len(read(*pieces)) == sum(piece.count(b"{") > 0 for piece in pieces)


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [chunk()],
        [chunk(0), chunk(1), chunk(1, "stop")],
        [event({"type": "response.created"})],
        [event({"type": "response.output_text.done"})],
        [chunk(), chunk(finish="stop")[:-1]],
        [b": keep-alive\n\n"],
    ],
)
def test_a_stream_that_ends_early_is_an_error_with_what_had_arrived(pieces: list[bytes]) -> None:
    """However orderly the connection was closed."""
    made = reader()
    events = [each for piece in pieces for each in made.feed(piece)]
    with pytest.raises(IncompleteStreamError, match=f"before its end, after {len(events)} events") as caught:
        made.finish()
    assert list(caught.value.partial) == events


def test_a_cut_connection_is_an_error_with_what_had_arrived() -> None:
    """With the usage that is known, and the cause."""
    made = reader(x_request_id="req_1")
    events = [*made.feed(chunk()), *made.feed(event({"choices": [], "usage": {"total_tokens": 3}}))]
    failure = TransportError("lost", phase="read")
    error = made.broken(failure)
    assert isinstance(error, IncompleteStreamError)
    assert (list(error.partial), error.__cause__, error.request_id) == (events, failure, "req_1")


def test_a_cut_after_the_end_is_no_matter() -> None:
    """All that counts had come."""
    made = reader()
    list(made.feed(chunk(finish="stop")))
    assert made.broken(TransportError("lost", phase="read")) is None


def test_silence_in_the_middle_is_a_timeout_with_what_had_arrived() -> None:
    """It is told apart from a lost connection."""
    made = reader()
    events = list(made.feed(chunk()))
    error = made.broken(TransportError("no answer within 5 s", phase="read", is_timeout=True))
    assert isinstance(error, APITimeoutError)
    assert list(error.partial) == events


@pytest.mark.parametrize(
    ("data", "name", "cls", "status"),
    [
        ({"error": {"message": "Slow down.", "code": "rate_limit_exceeded"}}, "", RateLimitError, 429),
        ({"error": {"message": "Slow down.", "type": "server_error"}}, "error", InternalServerError, 500),
        (
            {"type": "error", "code": "invalid_api_key", "message": "Slow down.", "param": None},
            "",
            AuthenticationError,
            401,
        ),
        ({"error": {"message": "Slow down.", "code": 429}}, "", RateLimitError, 429),
        ({"message": "Slow down."}, "error", APIError, 200),
        ({"error": "Slow down."}, "", APIError, 200),
    ],
)
def test_an_error_in_the_stream_is_the_typed_error_with_what_had_arrived(
    data: Any, name: str, cls: type[APIError], status: int
) -> None:
    """By the code, the type or the number that the event names; its status is that of its kind."""
    made = reader()
    before = list(made.feed(chunk()))
    with pytest.raises(APIError, match="Slow down") as caught:
        list(made.feed(event(data, name)))
    assert type(caught.value) is cls
    assert (caught.value.status_code, list(caught.value.partial)) == (status, before)


def test_events_before_an_error_in_the_same_piece_are_given_first() -> None:
    """Nothing that came is held back by what came after it."""
    feed = reader().feed(chunk() + chunk(model="m") + event({"error": {"message": "No."}}))
    assert (next(feed)["choices"][0]["index"], next(feed)["model"]) == (0, "m")
    with pytest.raises(APIError, match="No"):
        next(feed)


def test_an_event_that_is_no_json_is_an_error_with_its_bytes() -> None:
    """And with what had arrived."""
    made = reader()
    before = list(made.feed(chunk()))
    with pytest.raises(DecodingError, match="no JSON") as caught:
        list(made.feed(b'data: {"cut": \n\n'))
    assert (caught.value.data, list(caught.value.partial)) == (b'{"cut": ', before)


def test_an_error_field_that_belongs_to_the_event_is_no_error() -> None:
    """Chunks and events of some services have one that is empty, or that tells of something else."""
    assert len(read(chunk(error=None), chunk(error={"code": 1}), event({"type": "x", "error": {"a": 1}}), DONE)) == 3


def test_nothing_after_the_end_counts() -> None:
    """What follows `[DONE]` is not looked at."""
    assert len(read(chunk(), DONE + b"data: garbage\n\n", chunk())) == 1


def test_another_kind_of_answer_is_named() -> None:
    """When no stream comes though one was asked for."""
    with pytest.raises(DecodingError, match="an event stream was asked for, and 'application/json' came"):
        read(b'{"choices": []}', content_type="application/json")


def test_a_compressed_stream_is_decompressed_as_it_comes() -> None:
    """Each event is there as soon as its bytes are."""
    packer = zlib.compressobj(wbits=31)
    made = reader(content_encoding="gzip")
    for _ in range(3):
        piece = packer.compress(chunk()) + packer.flush(zlib.Z_SYNC_FLUSH)
        assert len(list(made.feed(piece))) == 1


def test_a_stream_that_is_not_compressed_as_it_says_is_an_error() -> None:
    """With the bytes that came."""
    with pytest.raises(DecodingError, match="no valid gzip"):
        list(reader(content_encoding="gzip").feed(chunk()))
