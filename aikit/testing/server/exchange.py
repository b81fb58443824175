"""The input and the output of a handler."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aikit.testing.description.document import Document, Operation
from aikit.testing.description.validation import Validator
from aikit.testing.server.script import Rule
from aikit.testing.server.state import State


@dataclass(frozen=True)
class Call:
    """A valid request.

    `body` is the decoded JSON, the text of a body of another type, or the fields of a form with files as `Upload`
    objects. `origin` is the server's address for the client, such as `http://127.0.0.1:8000`. `respond` answers a
    call with the handler of its operation, such as one of the calls in a batch.
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
    respond: Callable[[Call], Reply]

    @property
    def streamed(self) -> bool:
        """Whether the client requested an event stream and the operation has one."""
        given = self.body if isinstance(self.body, dict) else self.query
        return self.operation.streams and given.get("stream") is True


@dataclass
class Reply:
    """A response: exactly one of a JSON body, bytes with a media type, or events."""

    body: Any = None
    content: bytes | None = None
    media: str = "application/json"
    events: Iterable[bytes] | None = None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)


def event(data: Any, name: str | None = None) -> bytes:
    """Return the frame of one server-sent event. Texts are sent unchanged, other data as JSON."""
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    lines = [f"event: {name}"] if name else []
    lines += [f"data: {line}" for line in text.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


def typed_events(events: Iterable[dict[str, Any]]) -> Iterable[bytes]:
    """Return the frames of events named by their `type`, as newer parts of the API send them."""
    return (event(data, data.get("type")) for data in events)


DONE = event("[DONE]")
