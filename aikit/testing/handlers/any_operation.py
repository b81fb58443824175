"""Operations without special behavior: a sample of the response, which echoes the request where it can."""

from __future__ import annotations

from typing import Any

from aikit.testing.description.samples import sample
from aikit.testing.server.exchange import Call, Reply, typed_events

_BINARY = {
    "application/zip": b"PK\x05\x06" + bytes(18),  # an archive without files
    "application/sdp": b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n",
}


def respond(call: Call) -> Reply:
    """Handle any operation with an instance of its response schema."""
    answers = call.operation.answers
    if call.streamed:
        return Reply(
            events=typed_events([sample(call.document.bundle(answers["text/event-stream"]))]), media="text/event-stream"
        )
    if not answers:
        return Reply(content=b"")
    media = next(iter(answers))
    if media != "application/json":
        return Reply(content=_BINARY.get(media, b"sample\n"), media=media)
    return Reply(_echoed(call, sample(call.document.bundle(answers[media]))))


def _echoed(call: Call, value: Any) -> Any:
    """Copy the id in the path and the fields of the body to the sample, where they match the schema."""
    if not isinstance(value, dict):
        return value
    given: dict[str, Any] = {}
    if call.path_values and "id" in value:
        given["id"] = list(call.path_values.values())[-1]
    if isinstance(call.body, dict):
        given.update((name, item) for name, item in call.body.items() if name in value and name not in ("id", "object"))
    for name, item in given.items():
        candidate = {**value, name: item}
        if call.validator.answer(call.operation, "application/json", candidate) is None:
            value = candidate
    return value
