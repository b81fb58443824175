"""What a handler gets and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aikit.testing.description.document import Document, Operation
from aikit.testing.description.validation import Validator
from aikit.testing.server.script import Rule
from aikit.testing.server.state import State


@dataclass(frozen=True)
class Call:
    """A request that was found valid.

    `body` is the decoded JSON, the text of a body of another type, or the fields of a form with `Upload` objects
    for its files; `origin` is how the client reached the server, such as `http://127.0.0.1:8000`.
    """

    operation: Operation
    path_values: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any
    rule: Rule
    state: State
    document: Document
    validator: Validator
    origin: str

    @property
    def streamed(self) -> bool:
        """Whether the client asked for an event stream and the operation has one."""
        given = self.body if isinstance(self.body, dict) else self.query
        return self.operation.streams and given.get("stream") is True


@dataclass
class Reply:
    """An answer: exactly one of a JSON body, bytes with their media type, or events."""

    body: Any = None
    content: bytes | None = None
    media: str = "application/json"
    events: Iterable[bytes] | None = None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)


def event(data: Any, name: str | None = None) -> bytes:
    """Return the frame of one server-sent event; `data` is sent as JSON, a text as it is."""
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    lines = [f"event: {name}"] if name else []
    lines += [f"data: {line}" for line in text.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


def typed_events(events: Iterable[dict[str, Any]]) -> Iterable[bytes]:
    """Return the frames of events whose `type` is also the name of the event, as newer parts of the API send them."""
    return (event(data, data.get("type")) for data in events)


DONE = event("[DONE]")
