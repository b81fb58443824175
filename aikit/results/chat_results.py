"""Results of chat completions, their chunks and their choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aikit.core.compatibility import is_finished, text_of
from aikit_openapi.codec import one

from .empty_results import first_of
from .result import OpenAIResult, View, field

if TYPE_CHECKING:
    from aikit.core.operations import (
        ChatCompletionDeleted,
        ChatCompletionStreamResponseDelta,
        CompletionUsage,
        CreateChatCompletionResponse,
        CreateChatCompletionResponseChoicesItem,
        CreateChatCompletionStreamResponse,
        CreateChatCompletionStreamResponseChoicesItem,
    )

    class _Choice(View, CreateChatCompletionResponseChoicesItem): ...

    class _ChunkChoice(View, CreateChatCompletionStreamResponseChoicesItem): ...

    class _Completion(OpenAIResult, CreateChatCompletionResponse):
        usage: CompletionUsage | None
        status: int | None

    class _Chunk(View, CreateChatCompletionStreamResponse): ...

    class _CompletionDeleted(OpenAIResult, ChatCompletionDeleted): ...

else:
    _Choice = _ChunkChoice = _Chunk = View
    _Completion = _CompletionDeleted = OpenAIResult

__all__ = [
    "OpenAIChatCompletionsDeletedResult",
    "OpenAIChatCompletionsResult",
    "OpenAIChatCompletionsStreamResult",
    "OpenAIChoice",
    "OpenAIChunkChoice",
]


class OpenAIChoice(_Choice):
    """One answer of the model, with `message`, `finish_reason`, `index` and `logprobs`."""

    if not TYPE_CHECKING:
        message, finish_reason, index = field("message"), field("finish_reason"), field("index")

    @property
    def delta(self) -> ChatCompletionStreamResponseDelta | None:
        """The part that a chunk adds to the message: None here, because this answer is complete."""
        delta: ChatCompletionStreamResponseDelta | None = getattr(self._model, "delta", None)
        return delta

    @property
    def text(self) -> str:
        """The text of the message, or an empty string if it has none, such as when the model calls tools."""
        return _text(self.message)


class OpenAIChunkChoice(_ChunkChoice):
    """The part of an answer that a chunk adds, with `delta`, `finish_reason`, `index` and `logprobs`."""

    if not TYPE_CHECKING:
        delta, finish_reason, index = field("delta"), field("finish_reason"), field("index")

    def __bool__(self) -> bool:
        """Whether the chunk has this part; False for the empty part of a chunk without choices."""
        return True

    @property
    def text(self) -> str:
        """The text that the chunk adds, or an empty string if it adds none."""
        return _text(self.delta)


class OpenAIChatCompletionsResult(_Completion):
    """A chat completion. Read its fields directly on the result."""

    @property
    def choices(self) -> list[OpenAIChoice]:  # type: ignore[override]  # the same choices with extra attributes
        """The model's answers, as many as `n` asks; empty if the call failed."""
        models: Any = getattr(self._exchange.decoded, "choices", None)
        if models.__class__ is list and len(models) == 1:  # nearly always; this takes 0.1 µs less
            return [OpenAIChoice(models[0])]
        return list(map(OpenAIChoice, models)) if isinstance(models, list) else []

    @property
    def choice(self) -> OpenAIChoice:
        """The first answer.

        Raises:
            EmptyResultError: there is none; the message says why.
        """
        return first_of(self.choices, "choice", "choices", self._exchange)

    def _repr_markdown_(self) -> str | None:
        """Return the text of the answers as Markdown, for notebooks; None if there is none."""
        from .notebooks import safe_markdown  # lazy: only a notebook needs it

        return "\n\n---\n\n".join(safe_markdown(each.text) for each in self.choices if each.text) or None


class OpenAIChatCompletionsStreamResult(_Chunk):
    """One chunk of a streamed chat completion. Read its fields directly on the chunk."""

    @property
    def data(self) -> CreateChatCompletionStreamResponse:
        """The chunk as the API sent it."""
        return self._model  # type: ignore[no-any-return]  # the type that the operation decodes to

    @property
    def choices(self) -> list[OpenAIChunkChoice]:  # type: ignore[override]  # the same choices with extra attributes
        """The parts that the chunk adds to each answer. The last chunk holds the usage and has none."""
        models: Any = getattr(self._model, "choices", None)
        if models.__class__ is list and len(models) == 1:  # nearly always; this takes 0.1 µs less
            return [OpenAIChunkChoice(models[0])]
        return list(map(OpenAIChunkChoice, models)) if isinstance(models, list) else []

    @property
    def choice(self) -> OpenAIChunkChoice:
        """The part that the chunk adds to its first answer.

        It is empty, and false in a condition, if the chunk adds to no answer, such as the last chunk, which holds the
        usage.
        """
        choices = self.choices
        return choices[0] if choices else _no_part()

    @property
    def success(self) -> bool:
        """Always True: a chunk that can't be decoded raises instead."""
        return True

    @property
    def terminated(self) -> bool:
        """Whether this chunk ends the answer."""
        return any(is_finished(each.finish_reason) for each in self.choices)


class OpenAIChatCompletionsDeletedResult(_CompletionDeleted):
    """The result of deleting a stored completion, with `id`, `deleted` and `object`."""


_DECODE_PART: Final = one("CreateChatCompletionStreamResponseChoicesItem")


class _NoPart(OpenAIChunkChoice):
    """The part that a chunk without choices adds: nothing."""

    if not TYPE_CHECKING:
        __slots__ = ()

    def __bool__(self) -> bool:
        return False


def _no_part() -> OpenAIChunkChoice:
    return _NoPart(_DECODE_PART({"index": 0, "delta": {}, "finish_reason": None}))


def _text(message: Any) -> str:
    return text_of(getattr(message, "content", None))
