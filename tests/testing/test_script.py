"""Scripted answers and failures of the embedded server, as seen by a client."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from aikit.testing import Server
from tests.testing.calls import answered, frames, refused

CHAT = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


def read_until(error: type[Exception], response: httpx.Response) -> bytes:
    """Return the part of a body that arrives before the expected error."""
    received: list[bytes] = []
    with pytest.raises(error):
        received.extend(response.iter_raw())
    return b"".join(received)


def test_a_failure_is_repeated_the_given_number_of_times(http: httpx.Client, openai_server: Server) -> None:
    """After two failures requests succeed again."""
    openai_server.fail(503, times=2)
    assert [http.get("/models").status_code for _ in range(3)] == [503, 503, 200]


def test_a_permanent_failure_lasts_until_the_reset(http: httpx.Client, openai_server: Server) -> None:
    """None means forever, and a reset ends it."""
    openai_server.fail(500, times=None)
    assert [http.get("/models").status_code for _ in range(3)] == [500] * 3
    openai_server.reset()
    assert http.get("/models").status_code == 200


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (400, "invalid_request_error", None),
        (401, "invalid_request_error", "invalid_api_key"),
        (429, "rate_limit_error", "rate_limit_exceeded"),
        (500, "server_error", None),
    ],
)
def test_a_failure_has_the_shape_of_the_api(
    http: httpx.Client, openai_server: Server, status: int, kind: str, code: str | None
) -> None:
    """Type and code are those of the API for that status."""
    openai_server.fail(status)
    error = refused(http.get("/models"), status)
    assert (error["type"], error["code"]) == (kind, code)
    assert error["message"]


def test_a_failure_can_be_customised(http: httpx.Client, openai_server: Server) -> None:
    """You can set message, code and headers."""
    openai_server.fail(429, message="No money.", code="insufficient_quota", headers={"retry-after": "7"})
    response = http.get("/models")
    error = refused(response, 429)
    assert (error["message"], error["code"]) == ("No money.", "insufficient_quota")
    assert response.headers["retry-after"] == "7"


@pytest.mark.parametrize("operation", ["createModeration", "POST /moderations"])
def test_a_rule_applies_only_to_its_operation(http: httpx.Client, openai_server: Server, operation: str) -> None:
    """You name an operation by its id, or by method and path."""
    openai_server.fail(500, operation=operation)
    assert http.get("/models").status_code == 200
    assert http.post("/moderations", json={"input": "x"}).status_code == 500


def test_rules_are_used_in_order(http: httpx.Client, openai_server: Server) -> None:
    """The first matching rule is used first."""
    openai_server.fail(500)
    openai_server.fail(429, operation="listModels")
    openai_server.fail(503)
    assert [http.get("/models").status_code for _ in range(4)] == [500, 429, 503, 200]


def test_a_refused_request_does_not_use_a_rule(http: httpx.Client, openai_server: Server) -> None:
    """An invalid request gets its error whatever is scripted, and the script stays."""
    openai_server.fail(503)
    refused(http.post("/moderations", json={}), 400)
    assert http.get("/models").status_code == 503


def test_an_unknown_operation_is_an_error_with_a_suggestion(openai_server: Server) -> None:
    """A misspelt operation is refused at once, with the closest name."""
    with pytest.raises(ValueError, match="createChatCompletion"):
        openai_server.fail(500, operation="createChatCompletions")
    with pytest.raises(ValueError, match="METHOD"):
        openai_server.fail(500, operation="qqq")


@pytest.mark.parametrize(
    ("scripted", "content", "media"),
    [
        ({"body": {"any": [1]}}, b'{"any": [1]}', "application/json"),
        ({"body": "plain"}, b"plain", "text/plain; charset=utf-8"),
        ({"content": b"\x00\xff"}, b"\x00\xff", "application/octet-stream"),
        ({"content": b""}, b"", None),
        ({"body": "<html>", "headers": {"content-type": "text/html"}}, b"<html>", "text/html"),
    ],
    ids=["json", "text", "bytes", "nothing", "other type"],
)
def test_a_scripted_body_is_sent_unchanged(
    http: httpx.Client, openai_server: Server, scripted: Any, content: bytes, media: str | None
) -> None:
    """It may be JSON, text or bytes, and need not match the description."""
    openai_server.script("listModels", **scripted)
    response = http.get("/models")
    assert response.status_code == 200
    assert (response.content, response.headers.get("content-type")) == (content, media)


def test_scripted_headers_are_added_to_the_normal_answer(http: httpx.Client, openai_server: Server) -> None:
    """A rule with only headers keeps the answer, and its headers take precedence."""
    openai_server.script("listModels", headers={"x-request-id": "req_mine", "x-other": "1"})
    response = http.get("/models")
    assert (response.headers["x-request-id"], response.headers["x-other"]) == ("req_mine", "1")
    answered("listModels", response)


def test_scripted_events_are_sent_unchanged(http: httpx.Client, openai_server: Server) -> None:
    """They may be JSON or raw text, no other end is added, and a type becomes the event's name."""
    openai_server.script("createChatCompletion", events=[{"a": 1}, {"type": "error", "b": 2}, "no json", "[DONE]"])
    response = http.post("/chat/completions", json={**CHAT, "stream": True})
    assert response.headers["content-type"].startswith("text/event-stream")
    assert frames(response) == [
        (None, '{"a":1}'),
        ("error", '{"type":"error","b":2}'),
        (None, "no json"),
        (None, "[DONE]"),
    ]


def test_an_answer_can_be_delayed(http: httpx.Client, openai_server: Server) -> None:
    """The answer starts after the delay, which triggers a client's timeout."""
    openai_server.script(delay_seconds=30)
    with pytest.raises(httpx.ReadTimeout):
        http.get("/models", timeout=0.2)
    started = time.monotonic()
    openai_server.fail(500, delay_seconds=0.3)
    assert http.get("/models").status_code == 500
    assert time.monotonic() - started >= 0.3


@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize("size", [0, 20])
def test_a_body_can_be_cut(http: httpx.Client, openai_server: Server, size: int, reset: bool) -> None:
    """The given number of bytes arrives, then the connection is closed or reset."""
    openai_server.script("listModels", cut_after_bytes=size, reset=reset)
    with http.stream("GET", "/models") as response:
        received = read_until(httpx.ReadError if reset else httpx.RemoteProtocolError, response)
    assert len(received) <= size if reset else len(received) == size
    assert http.get("/models").status_code == 200


def test_a_stream_can_be_cut(http: httpx.Client, openai_server: Server) -> None:
    """A cut stream has no final event."""
    openai_server.script("createChatCompletion", cut_after_bytes=300)
    with http.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as response:
        received = read_until(httpx.RemoteProtocolError, response)
    assert len(received) == 300
    assert b"[DONE]" not in received


@pytest.mark.parametrize(("reset", "error"), [(False, httpx.RemoteProtocolError), (True, httpx.ReadError)])
def test_a_connection_can_be_closed_without_an_answer(
    http: httpx.Client, openai_server: Server, reset: bool, error: type[Exception]
) -> None:
    """The connection is closed or reset without data, and the next request succeeds."""
    openai_server.script(disconnect=True, reset=reset)
    with pytest.raises(error):
        http.get("/models")
    assert http.get("/models").status_code == 200


def test_a_body_can_arrive_in_pieces(http: httpx.Client, openai_server: Server) -> None:
    """Pieces of the given size arrive separately, and nothing is lost."""
    openai_server.script("listModels", body="abcdefgh", piece_bytes=3, piece_delay_seconds=0.1)
    with http.stream("GET", "/models") as response:
        assert list(response.iter_raw()) == [b"abc", b"def", b"gh"]


def test_events_can_arrive_separately(http: httpx.Client, openai_server: Server) -> None:
    """With a delay each event arrives on its own."""
    openai_server.script("createChatCompletion", events=["one", "two"], piece_delay_seconds=0.1)
    with http.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as response:
        assert list(response.iter_raw()) == [b"data: one\n\n", b"data: two\n\n"]
