"""Decides the next step of a conversation with tools: what to send, what to run, what to drop. Does none of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from aikit.errors import OpenAIError

from .decoding import decode_json
from .encoding import encode_json
from .json_values import refuse_surrogates
from .surrogates import replace_halves
from .tool_results import express

__all__ = [
    "ToolCall",
    "ToolCallError",
    "ToolFailedError",
    "ToolOutput",
    "ToolRoundsError",
    "Turn",
    "answer_text",
    "calls_of",
    "decode_arguments",
    "said",
    "trim",
    "unanswered",
    "unforced",
]

Message: TypeAlias = Mapping[str, Any]

# Fields that an answer has and a request rejects.
_ONLY_IN_ANSWERS: Final = frozenset({"annotations"})


class ToolCallError(OpenAIError):
    """A tool call failed; the model received the error, and the conversation continued.

    Attributes:
        tool: name of the tool.
        arguments: the arguments, as the model wrote them.
        tool_call_id: ID of the call.
    """

    tool: str
    arguments: str
    tool_call_id: str

    def __init__(self, message: str, call: ToolCall) -> None:
        super().__init__(message)
        self.tool = call.name
        self.arguments = call.arguments
        self.tool_call_id = call.id


class ToolFailedError(OpenAIError):
    """A failure of a tool whose message is meant for the model as it is."""


class ToolOutput(NamedTuple):
    """What a tool returns, where text is not enough.

    Attributes:
        text: the answer to the call.
        parts: parts of a message to send after the answers, such as images; a tool's answer can't have them.
        structured: the answer as JSON; None if it has none.
    """

    text: str
    parts: tuple[Mapping[str, Any], ...] = ()
    structured: Any = None


class ToolRoundsError(OpenAIError):
    """The model called tools for more rounds than allowed.

    Attributes:
        rounds: how many rounds there were.
    """

    rounds: int

    def __init__(self, rounds: int, calls: Sequence[ToolCall]) -> None:
        names = ", ".join(sorted({repr(call.name) for call in calls}))
        super().__init__(
            f"after {rounds} rounds of tool calls the model still calls {names}:"
            " raise `max_tool_rounds`, or look into `last_turn` for what keeps it from answering"
        )
        self.rounds = rounds


class ToolCall(NamedTuple):
    """A tool call that the model requests.

    Attributes:
        id: its ID, which the tool's answer repeats.
        name: name of the tool.
        arguments: JSON text; for a custom tool plain text.
        type: `function` or `custom`.
    """

    id: str
    name: str
    arguments: str
    type: str = "function"


def calls_of(message: Message) -> list[ToolCall]:
    """Return the tool calls in a message of the model; empty if there are none."""
    found = []
    calls = message.get("tool_calls")
    for call in calls if isinstance(calls, list | tuple) else ():
        kind = "custom" if _field(call, "type") == "custom" else "function"
        described = _field(call, kind)
        arguments = _field(described, "input" if kind == "custom" else "arguments")
        if isinstance(arguments, Mapping):  # some compatible servers send the arguments decoded
            arguments = encode_json(arguments).decode()
        found.append(ToolCall(_text(_field(call, "id")), _text(_field(described, "name")), _text(arguments), kind))
    return found


def _field(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def decode_arguments(call: ToolCall) -> dict[str, Any]:
    """Decode the arguments of a function call; empty text means no arguments.

    Raises:
        ToolCallError: if they are not a JSON object.
    """
    if not call.arguments.strip():
        return {}
    try:
        decoded = decode_json(replace_halves(call.arguments).encode())
    except ValueError as error:
        raise ToolCallError(f"the arguments of {call.name!r} are not valid JSON: {error}", call) from error
    if not isinstance(decoded, dict):
        raise ToolCallError(f"the arguments of {call.name!r} must be a JSON object, not {call.arguments[:80]}", call)
    return decoded


def answer_text(call: ToolCall, value: Any) -> str:
    """Convert a tool's answer to the text for the model: text as is, anything else as JSON.

    Decimals and paths become text, bytes become base64, and durations become ISO 8601 text.

    Raises:
        ToolCallError: if the value has no such form.
    """
    try:
        if isinstance(value, str):
            refuse_surrogates(value, "the text")
            return value
        try:
            return encode_json(value).decode()
        except TypeError:  # types that JSON does not have, such as decimals and paths
            return encode_json(express(value)).decode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ToolCallError(f"the answer of {call.name!r} can't be sent to the model: {error}", call) from error


def said(message: Message) -> dict[str, Any]:
    """Return a message of the model as a request takes it: without empty fields and fields that only answers have."""
    kept = {
        name: replace_halves(value)
        for name, value in message.items()
        if name not in _ONLY_IN_ANSWERS and (name == "content" or value not in (None, [], {}))
    }
    if not kept.get("role"):
        kept["role"] = "assistant"
    audio = kept.get("audio")
    if isinstance(audio, Mapping):
        kept["audio"] = {"id": audio.get("id")}
    return kept


def unforced(choice: Any) -> Any:
    """Return a `tool_choice` for the rounds after the first: a forced call would otherwise repeat for ever.

    Returns:
        The choice, or `auto` if it forces a call.
    """
    if choice == "required":
        return "auto"
    if isinstance(choice, Mapping):
        if choice.get("type") != "allowed_tools":
            return "auto"
        allowed = choice.get("allowed_tools")
        if isinstance(allowed, Mapping) and allowed.get("mode") == "required":
            return {**choice, "allowed_tools": {**allowed, "mode": "auto"}}
    return choice


class _Sequence:
    """A message that calls tools, with the answers to its calls."""

    def __init__(self, index: int, message: Message) -> None:
        self.indices = [index]
        self.open = [call.id for call in calls_of(message)]

    def take(self, index: int, message: Message) -> None:
        """Take an answer, if it belongs to an open call."""
        if message.get("tool_call_id") in self.open:
            self.open.remove(message["tool_call_id"])
            self.indices.append(index)


def _sequences(messages: Sequence[Message]) -> Iterator[_Sequence]:
    current: _Sequence | None = None
    for index, message in enumerate(messages):
        if message.get("role") == "assistant" and message.get("tool_calls"):
            if current is not None:
                yield current
            current = _Sequence(index, message)
        elif message.get("role") == "tool" and current is not None:
            current.take(index, message)
    if current is not None:
        yield current


def unanswered(messages: Sequence[Message]) -> list[str]:
    """Return the IDs of the calls that no message answers, oldest first."""
    return [identifier for sequence in _sequences(messages) for identifier in sequence.open]


def trim(messages: Sequence[Any], most: int | None) -> list[Any]:
    """Return as many messages as may be kept, in order.

    Drops complete sequences first (a message that calls tools, and all the answers), oldest first; then the oldest
    messages. Never drops a call that waits for an answer, so more than `most` can be left.

    Args:
        messages: the messages, oldest first.
        most: how many may be kept; None for all.
    """
    excess = 0 if most is None else len(messages) - most
    if excess <= 0:
        return list(messages)
    dropped: set[int] = set()
    held: set[int] = set()
    for sequence in _sequences(messages):
        if sequence.open:
            held.update(sequence.indices)
        elif len(dropped) < excess:
            dropped.update(sequence.indices)
    for index in range(len(messages)):
        if len(dropped) >= excess:
            break
        if index not in held:
            dropped.add(index)
    return [message for index, message in enumerate(messages) if index not in dropped]


class Turn:
    """A prompt and everything that follows from it, up to the model's final answer.

    Nothing of it is in the history until it is over: of a turn that fails, only the prompt goes there.

    Attributes:
        prompt: the messages that started it.
        messages: the prompt, the model's messages, and the tools' answers, oldest first.
        rounds: how many times tools were run.
        is_over: whether the model has given its final answer.
    """

    def __init__(
        self,
        history: Sequence[Message],
        prompt: Sequence[Message],
        *,
        system: Message | None = None,
        most: int | None = None,
        most_rounds: int | None = None,
    ) -> None:
        """Start a turn.

        Args:
            history: the messages before it.
            prompt: the messages that start it.
            system: the message that precedes all others.
            most: how many messages may be sent and kept; those of the turn itself always are.
            most_rounds: how many times tools may be run.

        Raises:
            ValueError: if calls in the history still wait for an answer.
        """
        if waiting := unanswered([*history, *prompt]):
            raise ValueError(
                f"the calls {', '.join(map(repr, waiting))} of the model wait for an answer: prompt with a message of"
                " the role 'tool' for each of them, in one list"
            )
        self.prompt: list[Message] = list(prompt)
        self.messages: list[Message] = list(prompt)
        self.rounds = 0
        self.is_over = False
        self._history = list(history)
        self._system = system
        self._most = most
        self._most_rounds = most_rounds

    def to_send(self) -> list[Message]:
        """Return the messages of the next request."""
        room = None if self._most is None else max(0, self._most - len(self.messages))
        system = [] if self._system is None else [self._system]
        return [*system, *trim(self._history, room), *self.messages]

    def take(self, message: Message, *, runs_tools: bool = True) -> list[ToolCall]:
        """Take a message of the model.

        Args:
            message: the message.
            runs_tools: whether to run the calls in it.

        Returns:
            The calls to run, to be answered with `answer`; empty when the turn is over.

        Raises:
            ToolRoundsError: if it has called tools for too many rounds.
        """
        self.messages.append(said(message))
        calls = calls_of(message) if runs_tools else []
        if not calls:
            self.is_over = True
        elif self._most_rounds is not None and self.rounds >= self._most_rounds:
            raise ToolRoundsError(self.rounds, calls)
        return calls

    def answer(self, calls: Sequence[ToolCall], texts: Sequence[str]) -> None:
        """Take the tools' answers, one for each call."""
        self.rounds += 1
        for call, text in zip(calls, texts, strict=True):
            self.messages.append({"role": "tool", "tool_call_id": call.id, "content": text})

    def show(self, parts: Sequence[Mapping[str, Any]]) -> None:
        """Add a message with parts that the tools' answers can't have, such as images."""
        said = {"type": "text", "text": "From the answers of the tools:"}
        self.messages.append({"role": "user", "content": [said, *parts]})

    def history_after(self, history: Sequence[Any]) -> list[Any]:
        """Return the history including this turn, cut to the part that is kept.

        Args:
            history: the current history; another turn may have ended in the meantime.
        """
        return trim([*history, *self.messages], self._most)
