"""Every operation of the API, called once over a real socket with sample requests."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from aikit.testing import Server, sample_request
from aikit.testing.description.document import Operation, load
from aikit.testing.description.validation import Validator
from tests.testing.calls import events, frames, send

DOCUMENT = load()
VALIDATOR = Validator(DOCUMENT)
ALL = [DOCUMENT.operation(operation_id) for operation_id in DOCUMENT.operation_ids]
BODIES = [
    (operation, media) for operation in ALL for media in (*operation.bodies, *([] if operation.bodies else [None]))
]
STREAMING = [operation for operation in ALL if operation.streams]


def identify(value: Any) -> str:
    """Name a case of a parametrised test."""
    return value.id if isinstance(value, Operation) else str(value)


def assert_described(operation: Operation, response: httpx.Response) -> None:
    """Check status, media type and body of a response against the description."""
    assert response.status_code == operation.status, response.text
    if not operation.answers:
        assert response.content == b""
        return
    media = response.headers["content-type"].partition(";")[0]
    if media == "application/json":
        assert VALIDATOR.answer(operation, media, response.json()) is None
    else:
        is_binary = any(schema.get("format") == "binary" for schema in operation.answers.values())
        assert is_binary or media in operation.answers
        assert response.content


@pytest.mark.parametrize("optional", [True, False], ids=["all fields", "required fields"])
@pytest.mark.parametrize(("operation", "media"), BODIES, ids=identify)
def test_a_sample_request_is_answered_as_described(
    http: httpx.Client, operation: Operation, media: str | None, optional: bool
) -> None:
    """A sample request passes the server's checks, and the response passes ours."""
    response = send(http, sample_request(operation.id, content_type=media, optional=optional))
    assert_described(operation, response)


@pytest.mark.parametrize("operation", STREAMING, ids=identify)
def test_every_event_of_a_stream_is_described(http: httpx.Client, operation: Operation) -> None:
    """Each event of a streamed response matches the event schema."""
    request = sample_request(operation.id)
    if operation.method == "GET":
        response = http.get(request.path, params={**operation.fixed_query, "stream": "true"})
    elif operation.id == "createSpeech":
        response = send(http, request, stream_format="sse")
    else:
        response = send(http, request, stream=True)
    received = events(response)
    assert received
    assert len(frames(response)) >= 2
    if any(name and name.startswith("thread.") for name, _ in frames(response)):
        received = [{"event": name, "data": data} for (name, _), data in zip(frames(response), received, strict=False)]
    for data in received:
        assert VALIDATOR.answer(operation, "text/event-stream", data) is None, data


def test_the_description_has_all_operations() -> None:
    """The tests above cover the 288 operations of the pinned document, some with two body types."""
    assert len(ALL) == 288
    assert len(BODIES) > 288


def test_requests_are_recorded_by_operation(http: httpx.Client, openai_server: Server) -> None:
    """You can look up requests by the id of their operation."""
    send(http, sample_request("createModeration"))
    send(http, sample_request("listModels"))
    assert [request.operation for request in openai_server.requests] == ["createModeration", "listModels"]
