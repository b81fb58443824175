"""Streams of events are typed and checked for completeness, and errors in them hold what had arrived."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.core.event_streams import EventReader, gather
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
from aikit_openapi.operation import Operation, Request


def reader(call: Request[Any, Any] | None = None, **headers: str) -> EventReader[Any]:
    """A reader of an answer with these headers, whose errors hold what arrived as plain data."""
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return EventReader(lambda data: data, Answer(200, Headers(raw)), None, call=call, result=lambda data: data)


def request_for(operation_id: str = "create_chat_completion", **body: Any) -> Request[Any, Any]:
    """A request whose operation decodes nothing."""
    operation: Operation[Any, Any] = Operation(
        id=operation_id, tag="x", method="POST", path="/x", bodies=("x",), decode=lambda data: data
    )
    return operation.request(body=body)


def chunk(index: int = 0, finish: str | None = None, **more: Any) -> bytes:
    """The bytes of one chunk of a chat."""
    data = {"choices": [{"index": index, "delta": {"content": "x"}, "finish_reason": finish}], **more}
    return event(data)


def event(data: Any, name: str = "") -> bytes:
    """The bytes of one event."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(data)}\n\n".encode()


DONE = b"data: [DONE]\n\n"


def read(*pieces: bytes, call: Request[Any, Any] | None = None, **headers: str) -> list[Any]:
    """All events of a stream that ends properly."""
    made = reader(call, **headers)
    events = [each for piece in pieces for each in made.feed(piece)]
    return events + list(made.finish())


@pytest.mark.parametrize(
    "pieces",
    [
        [chunk(), chunk(finish="stop"), DONE],
        [chunk(), DONE],
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
def test_a_stream_that_reaches_its_end_is_complete(pieces: list[bytes]) -> None:
    """`[DONE]`, the finish of all started choices, or the last event of its kind ends it."""
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
    """This holds however cleanly the connection was closed."""
    made = reader()
    events = [each for piece in pieces for each in made.feed(piece)]
    with pytest.raises(IncompleteStreamError, match=f"ended early, after {len(events)} events") as caught:
        list(made.finish())
    assert list(caught.value.partial) == events


def test_a_cut_connection_is_an_error_with_what_had_arrived() -> None:
    """The error also has the known usage, and the cause."""
    made = reader(x_request_id="req_1")
    events = [*made.feed(chunk()), *made.feed(event({"choices": [], "usage": {"total_tokens": 3}}))]
    failure = TransportError("lost", phase="read")
    error = made.broken(failure)
    assert isinstance(error, IncompleteStreamError)
    assert (list(error.partial), error.__cause__, error.request_id) == (events, failure, "req_1")


def test_a_cut_after_the_end_does_not_matter() -> None:
    """Everything that matters had arrived."""
    made = reader()
    list(made.feed(chunk(finish="stop")))
    assert made.broken(TransportError("lost", phase="read")) is None


def test_silence_in_the_middle_is_a_timeout_with_what_had_arrived() -> None:
    """It is distinguished from a lost connection."""
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
def test_an_error_in_the_stream_is_the_typed_error_with_everything_that_arrived(
    data: Any, name: str, cls: type[APIError], status: int
) -> None:
    """The event's code, type or number decides; the status matches its kind."""
    made = reader()
    before = list(made.feed(chunk()))
    with pytest.raises(APIError, match="Slow down") as caught:
        list(made.feed(event(data, name)))
    assert type(caught.value) is cls
    assert (caught.value.status_code, list(caught.value.partial)) == (status, before)


def test_events_before_an_error_in_the_same_piece_are_delivered_first() -> None:
    """Later bytes don't hold back earlier events."""
    feed = reader().feed(chunk() + chunk(model="m") + event({"error": {"message": "No."}}))
    assert (next(feed)["choices"][0]["index"], next(feed)["model"]) == (0, "m")
    with pytest.raises(APIError, match="No"):
        next(feed)


def test_an_event_that_is_not_json_is_an_error_with_its_bytes() -> None:
    """The error also has what had arrived."""
    made = reader()
    before = list(made.feed(chunk()))
    with pytest.raises(DecodingError, match="not JSON") as caught:
        list(made.feed(b'data: {"cut": \n\n'))
    assert (caught.value.data, list(caught.value.partial)) == (b'{"cut": ', before)


@pytest.mark.parametrize("data", [b"[1]", b"5", b'"text"'])
def test_an_event_that_is_not_an_object_is_an_error_with_its_bytes(data: bytes) -> None:
    """No service sends such events."""
    made = reader(request_for())
    before = list(made.feed(chunk()))
    with pytest.raises(DecodingError, match="an event of the stream is not a JSON object; it begins with") as caught:
        list(made.feed(b"data: " + data + b"\n\n"))
    assert (caught.value.data, list(caught.value.partial)) == (data, before)


def test_an_error_field_that_is_part_of_the_event_is_not_an_error() -> None:
    """Some services have a field of that name that is empty or means something else."""
    assert len(read(chunk(error=None), chunk(error={"code": 1}), event({"type": "x", "error": {"a": 1}}), DONE)) == 3


def test_data_after_the_end_is_ignored() -> None:
    """Anything that follows `[DONE]` is ignored."""
    assert len(read(chunk(), DONE + b"data: garbage\n\n", chunk())) == 1


def test_an_answer_that_is_not_a_stream_is_named() -> None:
    """The call expects a stream, and gets something else."""
    with pytest.raises(
        DecodingError, match="expected an event stream, got 'text/html'; it begins with '<html>"
    ) as caught:
        read(b"\n<html>\n\n</html>", content_type="text/html")
    assert caught.value.data == b"<html>\n\n</html>"


COMPLETION = {
    "id": "c",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}],
}


@pytest.mark.parametrize("head", [b"", b"\n ", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("length", [1, 7, 10_000])
def test_a_complete_answer_instead_of_a_stream_becomes_the_equivalent_event(head: bytes, length: int) -> None:
    """The server or the model does not stream; the answer may be split anywhere."""
    body = head + json.dumps(COMPLETION).encode()
    pieces = [body[start : start + length] for start in range(0, len(body), length)]
    (event,) = read(*pieces, call=request_for(), content_type="application/json")
    assert event["choices"][0]["delta"] == {"role": "assistant", "content": "Hi"}
    assert event["choices"][0]["finish_reason"] == "stop"
    (done,) = read(b'{"object": "response", "status": "completed"}', call=request_for("create_response"))
    assert done["type"] == "response.completed"
    (heard,) = read(b'{"text": "Hi"}', call=request_for("create_transcription"))
    assert heard == {"type": "transcript.text.done", "text": "Hi"}
    made = reader(request_for())
    assert list(made.feed(body)) == []
    (only,) = made.finish()
    late = made.broken(TransportError("lost", phase="read"))
    assert (late, made.count, only) == (None, 1, event)


@pytest.mark.parametrize(
    ("body", "operation", "match"),
    [
        (b'{"data": [{"url": "x"}]}', "create_image", "got JSON: the server does not stream here"),
        (b'{"object": "list"}', "create_chat_completion", "got JSON: the server does not stream here"),
        (b"[1, 2]", "create_chat_completion", "got JSON: the server does not stream here"),
        (b'{"choices": [{"index"', "create_chat_completion", "got JSON that can't be decoded"),
    ],
)
def test_json_that_is_not_an_event_is_named(body: bytes, operation: str, match: str) -> None:
    """The error has its bytes."""
    with pytest.raises(DecodingError, match=match) as caught:
        read(body, call=request_for(operation), content_type="application/json")
    assert caught.value.data == body


def test_an_error_instead_of_a_stream_is_the_typed_error() -> None:
    """This holds although the status was that of a success."""
    with pytest.raises(RateLimitError, match="Slow down"):
        read(b'{"error": {"message": "Slow down.", "code": "rate_limit_exceeded"}}', call=request_for())


def test_events_under_a_wrong_content_type_are_read() -> None:
    """The content decides."""
    assert len(read(chunk(), DONE, content_type="application/json")) == 1


@pytest.mark.parametrize(
    ("call", "pieces"),
    [
        (request_for(n=2), [chunk(0, "stop")]),
        (request_for("create_image", n=2), [event({"type": "image_generation.completed"})]),
    ],
)
def test_every_requested_choice_has_to_end(call: Request[Any, Any], pieces: list[bytes]) -> None:
    """If only one of two has ended, the stream is incomplete."""
    with pytest.raises(IncompleteStreamError):
        read(*pieces, call=call)
    assert len(read(*pieces, DONE, call=call)) == 1
    assert len(read(*pieces, chunk(1, "stop") if len(pieces[0]) > 70 else pieces[0], call=call)) == 2


def test_a_cut_before_the_requested_usage_is_an_error() -> None:
    """The text is complete then, but the usage is missing."""
    made = reader(request_for(stream_options={"include_usage": True}))
    list(made.feed(chunk(finish="stop")))
    error = made.broken(TransportError("lost", phase="read"))
    assert isinstance(error, IncompleteStreamError)
    list(made.feed(event({"choices": [], "usage": {"total_tokens": 3}})))
    assert made.broken(TransportError("lost", phase="read")) is None


def test_an_error_has_the_result_of_the_events_before_it() -> None:
    """This holds for every way to fail; where events don't add up it is None."""
    made = reader(request_for())
    list(made.feed(chunk() + chunk() + event({"choices": [], "usage": {"total_tokens": 3}})))
    failures: list[Any] = [
        made.broken(TransportError("lost", phase="read")),
        made.broken(TransportError("late", phase="read", is_timeout=True)),
    ]
    for wrong in (event({"error": {"message": "No."}}), b"data: {\n\n"):
        with pytest.raises(APIError) as caught:
            list(made.feed(wrong))
        failures.append(caught.value)
    for failure in failures:
        assert failure.partial_result["choices"][0]["message"]["content"] == "xx"
        assert failure.partial_result["usage"] == {"total_tokens": 3}
        assert len(failure.partial) == 3
    nothing = reader(request_for("create_image"))
    list(nothing.feed(event({"type": "image_generation.partial_image"})))
    failure = nothing.broken(TransportError("lost", phase="read"))
    assert failure is not None
    assert failure.partial_result is None


def test_a_stream_instead_of_a_complete_answer_is_assembled() -> None:
    """This is for servers that stream unasked; where assembling fails, the error says why."""
    stream = chunk() + chunk(finish="stop") + DONE
    chat = request_for().operation
    assert gather(chat, Answer(200, Headers([]), stream))["choices"][0]["message"]["content"] == "xx"
    for operation, content, match in (
        (chat, chunk(), "and the stream ended early"),
        (chat, b"data: {\n\n", "an event of the stream is not JSON"),
        (request_for("create_image").operation, stream, "got an event stream that was not requested"),
    ):
        with pytest.raises(ValueError, match=match):
            gather(operation, Answer(200, Headers([]), content))


SPOKEN = ["Größe", " → ", "🎈", "\u2028", "\u0085", "\r\n", "end"]
TYPED = (
    b"\xef\xbb\xbf: hello\r\n\r\nretry: 10\nid: a\0b\n\n"
    + b"".join(
        f"data: {json.dumps({'choices': [{'delta': {'content': piece}}]}, ensure_ascii=False)}\n\n".encode()
        for piece in SPOKEN
    )
    + chunk(finish="stop").replace(b"\n", b"\r")
    + DONE
)


def texts_of(pieces: Sequence[bytes]) -> list[str]:
    """The texts of a stream that arrives in these pieces."""
    return [each["choices"][0]["delta"]["content"] for each in read(*pieces)]


@pytest.mark.parametrize("compressed", [False, True])
def test_every_single_cut_gives_the_same_typed_events(compressed: bool) -> None:
    """Inside a character, a line end, the byte order mark, a field's name, the compressed data."""
    stream = zlib.compress(TYPED) if compressed else TYPED
    headers: Any = {"content_encoding": "deflate"} if compressed else {}
    for cut in range(len(stream) + 1):
        events = read(stream[:cut], stream[cut:], **headers)
        assert [each["choices"][0]["delta"]["content"] for each in events] == [*SPOKEN, "x"]


@given(st.lists(st.integers(0, len(TYPED)), max_size=40))
def test_any_cuts_give_the_same_typed_events(cuts: list[int]) -> None:
    """Many at once, empty pieces included."""
    places = [0, *sorted(cuts), len(TYPED)]
    assert texts_of([TYPED[start:end] for start, end in pairwise(places)]) == [*SPOKEN, "x"]


@given(st.integers(0, len(TYPED) - 1))
def test_nothing_that_arrived_is_lost_wherever_a_stream_breaks_off(length: int) -> None:
    """The error has exactly the events delivered, and what they add up to; a cut after the end is not an error."""
    made = reader(request_for())
    given_first = list(made.feed(TYPED[:length]))
    error = made.broken(TransportError("lost", phase="read"))
    if error is None:
        assert len(given_first) == len(SPOKEN) + 1
        return
    assert list(error.partial) == given_first
    texts = [each["choices"][0]["delta"]["content"] for each in given_first]
    result = error.partial_result
    assert (result["choices"][0]["message"]["content"] if result else "") == "".join(texts)


def test_a_compressed_stream_is_decompressed_as_it_arrives() -> None:
    """Each event is available as soon as its bytes are."""
    packer = zlib.compressobj(wbits=31)
    made = reader(content_encoding="gzip")
    for _ in range(3):
        piece = packer.compress(chunk()) + packer.flush(zlib.Z_SYNC_FLUSH)
        assert len(list(made.feed(piece))) == 1


def test_a_stream_with_an_unexpected_compression_is_an_error() -> None:
    """It is raised when the stream is read."""
    with pytest.raises(DecodingError, match="compressed with 'zstd', which was not requested"):
        list(reader(content_encoding="zstd").feed(chunk()))


def test_a_stream_that_is_not_compressed_as_it_says_is_an_error() -> None:
    """The error has the bytes that arrived."""
    with pytest.raises(DecodingError, match="not valid gzip"):
        list(reader(content_encoding="gzip").feed(chunk()))


@pytest.mark.parametrize("data", ["[DONE] ", "[done]", '"[DONE]"', "DONE"])
def test_the_end_may_be_written_differently(data: str) -> None:
    """Anything that follows is ignored."""
    assert len(read(chunk(), f"data: {data}\n\n".encode(), b"data: garbage\n\n")) == 1


@pytest.mark.parametrize("data", ["null", "[]", "ping", '""', '"keep-alive"'])
def test_empty_data_is_not_an_event(data: str) -> None:
    """Services send it to keep the connection open."""
    assert len(read(chunk(), f"event: ping\ndata: {data}\n\n".encode(), chunk(finish="stop"), DONE)) == 2


def test_an_error_may_be_a_text() -> None:
    """The event is named `error`."""
    with pytest.raises(APIError, match="broke off with an error: out of memory") as caught:
        read(chunk(), b"event: error\ndata: out of memory\n\n")
    assert not isinstance(caught.value, DecodingError)
    assert len(caught.value.partial) == 1
