"""Streamed runs of assistants: a message in pieces, between the states of the run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aikit.testing.description.samples import sample
from aikit.testing.handlers import any_operation as generic
from aikit.testing.handlers.text import DEFAULT_TEXT, tokens
from aikit.testing.server.exchange import Call, Reply, event


def create(call: Call) -> Reply:
    """Answer the operations that start or continue a run; with `stream`, as events."""
    if not call.streamed:
        return generic.respond(call)
    frames = (event(data, name) for name, data in _events(call))
    return Reply(events=frames, media="text/event-stream")


def _events(call: Call) -> Iterator[tuple[str, Any]]:
    text = call.rule.text or DEFAULT_TEXT
    run, message = _component(call, "RunObject"), _component(call, "MessageObject")
    delta = _component(call, "MessageDeltaObject")
    yield "thread.run.created", {**run, "status": "queued"}
    yield "thread.run.in_progress", {**run, "status": "in_progress"}
    yield "thread.message.created", {**message, "status": "in_progress", "content": []}
    for piece in tokens(text):
        content = [{"index": 0, "type": "text", "text": {"value": piece, "annotations": []}}]
        yield "thread.message.delta", {**delta, "delta": {"role": "assistant", "content": content}}
    content = [{"type": "text", "text": {"value": text, "annotations": []}}]
    yield "thread.message.completed", {**message, "status": "completed", "content": content}
    yield "thread.run.completed", {**run, "status": "completed"}
    yield "done", "[DONE]"


def _component(call: Call, name: str) -> dict[str, Any]:
    value: dict[str, Any] = sample(call.document.bundle(call.document.component(name)))
    return value
