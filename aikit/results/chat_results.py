"""The results of chat completions: whole ones, chunks, and their choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aikit.core.compatibility import is_finished, text_of

from .result import OpenAIResult, View, views

if TYPE_CHECKING:
    from aikit.core.operations import (
        ChatCompletionDeleted,
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
    """One of the answers that the model gave: `message`, `finish_reason`, `index`, `logprobs`."""

    @property
    def text(self) -> str:
        """The text of the message; empty when it has none, as when it calls tools."""
        return _text(self.message)


class OpenAIChunkChoice(_ChunkChoice):
    """What a chunk adds to one of the answers: `delta`, `finish_reason`, `index`, `logprobs`."""

    @property
    def text(self) -> str:
        """The text that the chunk adds; empty when it adds none."""
        return _text(self.delta)


class OpenAIChatCompletionsResult(_Completion):
    """A chat completion; its fields are read on the result itself."""

    @property
    def choices(self) -> list[OpenAIChoice]:  # type: ignore[override]  # the same choices, with more to them
        """The answers of the model, `n` of them; empty after a failure."""
        return views(OpenAIChoice, getattr(self._exchange.decoded, "choices", None))

    @property
    def choice(self) -> OpenAIChoice | None:
        """The first answer; None after a failure."""
        choices = self.choices
        return choices[0] if choices else None


class OpenAIChatCompletionsStreamResult(_Chunk):
    """One chunk of a streamed chat completion; its fields are read on it itself."""

    @property
    def data(self) -> CreateChatCompletionStreamResponse:
        """The chunk as the API sent it."""
        return self._model  # type: ignore[no-any-return]  # what the operation decodes to

    @property
    def choices(self) -> list[OpenAIChunkChoice]:  # type: ignore[override]  # the same choices, with more to them
        """What the chunk adds to each answer; empty for the last chunk, which holds the usage."""
        return views(OpenAIChunkChoice, getattr(self._model, "choices", None))

    @property
    def choice(self) -> OpenAIChunkChoice | None:
        """What the chunk adds to the first answer that it has."""
        choices = self.choices
        return choices[0] if choices else None

    @property
    def success(self) -> bool:
        """Whether the chunk could be decoded; one that could not raises."""
        return True

    @property
    def terminated(self) -> bool:
        """Whether the answer has ended with this chunk."""
        return any(is_finished(each.finish_reason) for each in self.choices)


class OpenAIChatCompletionsDeletedResult(_CompletionDeleted):
    """Which stored completion was deleted: `id`, `deleted`, `object`."""


def _text(message: Any) -> str:
    return text_of(getattr(message, "content", None))
