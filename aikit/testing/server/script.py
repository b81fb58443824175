"""Scripted behaviour: what the server is told to do with the next requests instead of its own answer."""

from __future__ import annotations

import base64
import dataclasses
import difflib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Rule:
    """One scripted behaviour; it holds for `times` requests, and requests that were refused do not count.

    Attributes:
        operation: an operation id (`createChatCompletion`) or method and path template (`POST /chat/completions`);
            None for every operation.
        times: number of requests it holds for; None for all that follow.
        status: the status of the answer; the body is then the API's error of this status unless one is given.
        headers: headers added to the answer, such as `{"retry-after": "1"}`.
        body: the JSON body of the answer, or its text when it is a `str`.
        content: the body of the answer as bytes.
        events: the events of a streamed answer, JSON values; a `str` is sent as the data of its event.
        text: what the model says, in chat completions and responses.
        tool_calls: what the model calls: mappings with `name` and `arguments` (a mapping or text).
        refusal: what the model says when it refuses.
        finish_reason: the finish reason of a chat completion, such as `length`.
        delay_seconds: wait before the answer starts.
        piece_bytes: send the body in pieces of this size; streamed answers are sent event by event without it.
        piece_delay_seconds: wait before each piece or event after the first.
        cut_after_bytes: close the connection after this many bytes of the body.
        disconnect: close the connection without any answer.
        reset: close hard (TCP reset) where `cut_after_bytes` or `disconnect` close.
    """

    operation: str | None = None
    times: int | None = 1
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    content: bytes | None = None
    events: Sequence[Any] | None = None
    text: str | None = None
    tool_calls: Sequence[Mapping[str, Any]] | None = None
    refusal: str | None = None
    finish_reason: str | None = None
    delay_seconds: float = 0
    piece_bytes: int | None = None
    piece_delay_seconds: float = 0
    cut_after_bytes: int | None = None
    disconnect: bool = False
    reset: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the rule as JSON."""
        values = {entry.name: getattr(self, entry.name) for entry in dataclasses.fields(self)}
        if self.content is not None:
            values["content"] = base64.b64encode(self.content).decode("ascii")
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Rule:
        """Read back what `to_json` wrote."""
        if values.get("content") is not None:
            values = {**values, "content": base64.b64decode(values["content"])}
        return cls(**values)

    @property
    def answers_itself(self) -> bool:
        """Whether the rule holds the whole answer, so that no handler is asked."""
        return (
            self.body is not None
            or self.content is not None
            or self.events is not None
            or (self.status is not None and self.status >= 300)
        )


class Script:
    """The rules in the order in which they were given; the first one that fits a request is used up first."""

    def __init__(self, operations: Mapping[str, str]) -> None:
        """Take the known operations: id -> `METHOD /path`."""
        self._operations = operations
        self._rules: list[Rule] = []

    def add(self, rule: Rule) -> None:
        """Append a rule.

        Raises:
            ValueError: the operation is not one of the API.
        """
        if rule.operation is not None:
            rule.operation = self._operation_id(rule.operation)
        self._rules.append(rule)

    def take(self, operation_id: str) -> Rule | None:
        """Return the rule for a request and count it as used."""
        for rule in self._rules:
            if rule.operation in (None, operation_id):
                if rule.times is not None:
                    rule.times -= 1
                    if rule.times <= 0:
                        self._rules.remove(rule)
                return rule
        return None

    def clear(self) -> None:
        """Forget all rules."""
        self._rules.clear()

    def _operation_id(self, name: str) -> str:
        if name in self._operations:
            return name
        for operation_id, route in self._operations.items():
            if route == name:
                return operation_id
        raise ValueError(
            f"unknown operation {name!r}{_suggestion(name, [*self._operations, *self._operations.values()])}"
        )


def _suggestion(name: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else "; give an operation id or `METHOD /path`"
