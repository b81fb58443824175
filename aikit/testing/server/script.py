"""Scripted behavior: rules that replace the server's own response to the next requests."""

from __future__ import annotations

import base64
import dataclasses
import difflib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Rule:
    """One scripted behavior. It applies to `times` requests, not counting refused ones.

    Attributes:
        operation: an operation id (`createChatCompletion`), or method and path template (`POST /chat/completions`);
            None for every operation.
        times: the number of requests that the rule applies to; None for all that follow.
        status: status of the response. The body defaults to the API's error for this status.
        headers: headers to add to the response, such as `{"retry-after": "1"}`.
        body: JSON body of the response, or its text if it is a `str`.
        content: body of the response in bytes.
        events: events of a streamed response, as JSON values; a `str` is the data of its event, unchanged.
        text: the model's text, in chat completions and responses.
        tool_calls: the model's tool calls: mappings with `name` and `arguments` (a mapping or text).
        refusal: the model's text if it refuses.
        finish_reason: finish reason of a chat completion, such as `length`.
        delay_seconds: seconds to wait before the response starts.
        piece_bytes: size of the pieces in which to send the body; None sends streams event by event.
        piece_delay_seconds: seconds to wait before each piece or event after the first.
        cut_after_bytes: number of bytes of the body after which to close the connection.
        disconnect: whether to close the connection without a response.
        reset: whether `cut_after_bytes` and `disconnect` close hard, with a TCP reset.
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
        """Restore a rule from `to_json`."""
        if values.get("content") is not None:
            values = {**values, "content": base64.b64decode(values["content"])}
        return cls(**values)

    @property
    def answers_itself(self) -> bool:
        """Whether the rule contains the whole response, so that no handler runs."""
        return (
            self.body is not None
            or self.content is not None
            or self.events is not None
            or (self.status is not None and self.status >= 300)
        )


class Script:
    """The rules, in the order in which they were added. The first that matches a request is used up first."""

    def __init__(self, operations: Mapping[str, str]) -> None:
        """Create a script for the known operations: id -> `METHOD /path`."""
        self._operations = operations
        self._rules: list[Rule] = []

    def add(self, rule: Rule) -> None:
        """Append a rule.

        Raises:
            ValueError: the API doesn't have this operation.
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
        """Remove all rules."""
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
