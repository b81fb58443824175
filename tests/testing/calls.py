"""Helpers that send sample requests to the embedded server and read its streams."""

from __future__ import annotations

import json
from typing import Any

import httpx

from aikit.testing import SampleFile, SampleRequest
from aikit.testing.description.document import load
from aikit.testing.description.validation import Validator

_VALIDATOR = Validator(load())


def send(http: httpx.Client, request: SampleRequest, **changes: Any) -> httpx.Response:
    """Send a sample request as a plain HTTP client would; `changes` replace fields of the body."""
    body = {**request.body, **changes} if changes else request.body
    options: dict[str, Any] = {}
    if request.content_type == "application/json":
        options["json"] = body
    elif request.content_type == "multipart/form-data":
        options["files"] = [
            as_part(name, value, request.part_types.get(name)) for name, value in replace_body(request, body).form
        ]
    elif body is not None:
        options["content"] = body
        options["headers"] = {"content-type": request.content_type}
    headers = {**request.headers, **options.pop("headers", {})}
    return http.request(request.method, request.url, headers=headers, **options)


def replace_body(request: SampleRequest, body: Any) -> SampleRequest:
    """Return the request with another body."""
    return SampleRequest(**{**vars(request), "body": body})


def as_part(name: str, value: Any, media_type: str | None = None) -> tuple[str, tuple[Any, ...]]:
    """Return a form field as httpx expects it: a file unchanged, a value without a filename."""
    if isinstance(value, SampleFile):
        return name, tuple(value)
    return name, (None, str(value), media_type)


def answered(operation_id: str, response: httpx.Response) -> Any:
    """Check a successful response against the API description and return its JSON."""
    operation = _VALIDATOR.document.operation(operation_id)
    assert response.status_code == operation.status, response.text
    assert _VALIDATOR.answer(operation, "application/json", response.json()) is None
    return response.json()


def streamed(operation_id: str, response: httpx.Response) -> list[Any]:
    """Check each event of a streamed response against the API description and return the events."""
    operation = _VALIDATOR.document.operation(operation_id)
    for data in (received := events(response)):
        assert _VALIDATOR.answer(operation, "text/event-stream", data) is None, data
    return received


def refused(response: httpx.Response, status: int) -> dict[str, Any]:
    """Check that the error of a refused request has the API's shape, and return it."""
    assert response.status_code == status, response.text
    assert _VALIDATOR.component("ErrorResponse", response.json()) is None
    error: dict[str, Any] = response.json()["error"]
    return error


def frames(response: httpx.Response) -> list[tuple[str | None, str]]:
    """Return the events of a stream as pairs of name and data."""
    found = []
    for block in response.text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines())
        if fields:
            found.append((fields.get("event"), fields["data"]))
    return found


def events(response: httpx.Response) -> list[Any]:
    """Return the decoded data of a stream's events, without a final `[DONE]`."""
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    return [json.loads(data) for _, data in frames(response) if data != "[DONE]"]
