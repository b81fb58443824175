"""The events of `client.chat.completions.stream()`, with the names that the official package uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from aikit.core.accumulate import Text

if TYPE_CHECKING:
    from aikit.core.operations import ChatCompletionTokenLogprob
    from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "Parse",
    "ParseArguments",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

Parse: TypeAlias = Callable[[str, bool], Any]
"""Parses a text into a value. The flag says whether the text is complete; otherwise it returns the value so far."""

ParseArguments: TypeAlias = Callable[[str, str, bool], Any]
"""Parses the arguments of a tool call. Takes the tool's name, the text, and whether the text is complete."""


class _Event:
    """Base of the events.

    Attributes:
        choice_index: index of the choice that the event belongs to.
    """

    __slots__ = ("choice_index",)

    _shown: tuple[str, ...] = ()

    def __init__(self, choice_index: int) -> None:
        self.choice_index = choice_index

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in ("type", "choice_index", *self._shown))
        return f"{type(self).__name__}({fields})"


class _TextEvent(_Event):
    """Base of the events of a growing text. The text is joined each time you read it."""

    __slots__ = ("_length", "_text")

    def __init__(self, choice_index: int, text: Text) -> None:
        self.choice_index = choice_index
        self._text = text
        self._length = text.length

    def _so_far(self) -> str:
        return self._text.first(self._length)


class ChunkEvent:
    """A chunk arrived.

    Attributes:
        chunk: the chunk, in the form that `create(stream=True)` yields.
    """

    __slots__ = ("_snapshot", "chunk")

    type: Literal["chunk"] = "chunk"

    def __init__(self, chunk: OpenAIChatCompletionsStreamResult, snapshot: Callable[[], Any]) -> None:
        self.chunk = chunk
        self._snapshot = snapshot

    @property
    def snapshot(self) -> OpenAIChatCompletionsResult:
        """The completion so far."""
        snapshot: OpenAIChatCompletionsResult = self._snapshot()
        return snapshot

    def __repr__(self) -> str:
        return f"ChunkEvent(type='chunk', chunk={self.chunk!r})"


class ContentDeltaEvent(_TextEvent):
    """The text of an answer grew.

    Attributes:
        delta: the new piece of text.
    """

    __slots__ = ("_parse", "delta")

    type: Literal["content.delta"] = "content.delta"
    _shown = ("delta",)

    def __init__(self, choice_index: int, delta: str, text: Text, parse: Parse | None) -> None:
        super().__init__(choice_index, text)
        self.delta = delta
        self._parse = parse

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._so_far()

    @property
    def parsed(self) -> Any:
        """The value parsed from the text so far; None if no format was requested."""
        return None if self._parse is None else self._parse(self._so_far(), False)


class ContentDoneEvent(_Event):
    """The text of an answer is complete.

    Attributes:
        content: the text.
        parsed: the value parsed from the text; None if no format was requested.
    """

    __slots__ = ("content", "parsed")

    type: Literal["content.done"] = "content.done"
    _shown = ("content",)

    def __init__(self, choice_index: int, content: str, parse: Parse | None) -> None:
        super().__init__(choice_index)
        self.content = content
        self.parsed: Any = None if parse is None else parse(content, True)


class RefusalDeltaEvent(_TextEvent):
    """The model's refusal grew.

    Attributes:
        delta: the new piece of text.
    """

    __slots__ = ("delta",)

    type: Literal["refusal.delta"] = "refusal.delta"
    _shown = ("delta",)

    def __init__(self, choice_index: int, delta: str, text: Text) -> None:
        super().__init__(choice_index, text)
        self.delta = delta

    @property
    def snapshot(self) -> str:
        """The refusal so far."""
        return self._so_far()


class RefusalDoneEvent(_Event):
    """The refusal is complete.

    Attributes:
        refusal: the text of the refusal.
    """

    __slots__ = ("refusal",)

    type: Literal["refusal.done"] = "refusal.done"
    _shown = ("refusal",)

    def __init__(self, choice_index: int, refusal: str) -> None:
        super().__init__(choice_index)
        self.refusal = refusal


class FunctionToolCallArgumentsDeltaEvent(_TextEvent):
    """The arguments of a tool call grew.

    Attributes:
        name: name of the function.
        index: index of the tool call in the answer.
        arguments_delta: the new piece of the arguments' JSON.
    """

    __slots__ = ("_parse", "arguments_delta", "index", "name")

    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"
    _shown = ("name", "index", "arguments_delta")

    def __init__(
        self, choice_index: int, name: str, index: int, delta: str, text: Text, parse: ParseArguments | None
    ) -> None:
        super().__init__(choice_index, text)
        self.name = name
        self.index = index
        self.arguments_delta = delta
        self._parse = parse

    @property
    def arguments(self) -> str:
        """The arguments' JSON so far."""
        return self._so_far()

    @property
    def parsed_arguments(self) -> Any:
        """The arguments parsed so far; None if the tool isn't strict."""
        return None if self._parse is None else self._parse(self.name, self._so_far(), False)


class FunctionToolCallArgumentsDoneEvent(_Event):
    """The arguments of a tool call are complete.

    Attributes:
        name: name of the function.
        index: index of the tool call in the answer.
        arguments: the arguments as JSON.
        parsed_arguments: the parsed arguments; None if the tool isn't strict.
    """

    __slots__ = ("arguments", "index", "name", "parsed_arguments")

    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"
    _shown = ("name", "index", "arguments")

    def __init__(self, choice_index: int, name: str, index: int, arguments: str, parse: ParseArguments | None) -> None:
        super().__init__(choice_index)
        self.name = name
        self.index = index
        self.arguments = arguments
        self.parsed_arguments: Any = None if parse is None else parse(name, arguments, True)


class _LogprobsEvent(_Event):
    """Base of the events of log probabilities. All share one growing list, and each remembers its own length."""

    __slots__ = ("_all", "_length", "_new")

    def __init__(
        self, choice_index: int, new: list[ChatCompletionTokenLogprob], every: list[ChatCompletionTokenLogprob]
    ) -> None:
        super().__init__(choice_index)
        self._new = new
        self._all = every
        self._length = len(every)

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """The log probabilities so far."""
        return self._all[: self._length]


class LogprobsContentDeltaEvent(_LogprobsEvent):
    """Log probabilities of the text arrived."""

    __slots__ = ()

    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"
    _shown = ("content",)

    @property
    def content(self) -> list[ChatCompletionTokenLogprob]:
        """The log probabilities of the new piece."""
        return self._new


class LogprobsContentDoneEvent(_LogprobsEvent):
    """The log probabilities of the text are complete."""

    __slots__ = ()

    type: Literal["logprobs.content.done"] = "logprobs.content.done"
    _shown = ("content",)

    @property
    def content(self) -> list[ChatCompletionTokenLogprob]:
        """All log probabilities of the text."""
        return self.snapshot


class LogprobsRefusalDeltaEvent(_LogprobsEvent):
    """Log probabilities of the refusal arrived."""

    __slots__ = ()

    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"
    _shown = ("refusal",)

    @property
    def refusal(self) -> list[ChatCompletionTokenLogprob]:
        """The log probabilities of the new piece."""
        return self._new


class LogprobsRefusalDoneEvent(_LogprobsEvent):
    """The log probabilities of the refusal are complete."""

    __slots__ = ()

    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"
    _shown = ("refusal",)

    @property
    def refusal(self) -> list[ChatCompletionTokenLogprob]:
        """All log probabilities of the refusal."""
        return self.snapshot


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
"""Any event of a streamed chat; `type` says which."""
