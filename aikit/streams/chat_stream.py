"""`client.chat.completions.stream()`: the events of a chat, and the completion that they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aikit.core.accumulate import ChatAccumulator, Text, plain
from aikit.core.compatibility import is_finished, text_of

from .accumulating import AsyncGrowingStream, GrowingStream, State
from .chat_events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    Parse,
    ParseArguments,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)

if TYPE_CHECKING:
    from aikit.core.call import Call
    from aikit.core.steps import Exchange
    from aikit.results.chat_results import OpenAIChatCompletionsResult
    from aikit.schema.parsing import OpenAIChatCompletionsParsedResult

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncParsedChatCompletionStream",
    "ChatCompletionStream",
    "ChatState",
    "ParsedChatCompletionStream",
]

ValueT = TypeVar("ValueT")

# By the field of the log probabilities, what tells that some came and that they are whole.
_LOGPROBS: Any = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}


class _Progress:
    """How far the events of one choice have come."""

    __slots__ = ("content", "done_calls", "is_text_done", "logprobs", "open_call", "told")

    def __init__(self) -> None:
        self.is_text_done = False
        self.logprobs: dict[str, list[Any]] = {}
        self.open_call: int | None = None
        self.done_calls: set[int] = set()
        # How many characters of the text were told.
        self.told = 0
        # The text of a content that is a list of parts.
        self.content: Text | None = None

    def grow(self, content: Any, piece: str) -> Text:
        """The text of the content, of which a piece has just arrived."""
        if isinstance(content, Text):
            return content
        if self.content is None:
            self.content = Text(text_of(plain(content)))
        else:
            self.content.add(piece)
        return self.content


class ChatState(State[ChatCompletionStreamEvent]):
    """Makes the events of a streamed chat."""

    def __init__(
        self,
        done: Exchange,
        call: Call[Any],
        view: Callable[[Any], Any],
        parse: Parse | None = None,
        parse_arguments: ParseArguments | None = None,
        end: Callable[[], None] | None = None,
    ) -> None:
        """Take what the events are made with.

        Args:
            done: what came of the call.
            call: the plain call, of which the chunks add up to the answer.
            view: makes of a typed chunk what `create(stream=True)` gives.
            parse: makes the `parsed` of the events of a text.
            parse_arguments: makes the `parsed_arguments` of the events of a tool call.
            end: says to the reader of the answers that the stream is whole.
        """
        self._end = end
        self._chat = ChatAccumulator()
        super().__init__(done, call, self._chat, view)
        self._parse = parse
        self._parse_arguments = parse_arguments
        self._progress: dict[int, _Progress] = {}

    def text(self, event: ChatCompletionStreamEvent) -> str | None:
        """The piece of text of the first answer that an event tells of."""
        return event.delta if event.type == "content.delta" and event.choice_index == 0 else None

    def events(self, data: Any, typed: Any) -> Iterator[ChatCompletionStreamEvent]:
        """The chunk, and what it tells of each choice."""
        self._chat.add(data)
        yield ChunkEvent(typed, self.result)
        choices = data.get("choices")
        if isinstance(choices, list):
            for place, choice in enumerate(choices):
                if isinstance(choice, dict):
                    yield from self._choice_events(choice, typed, place)

    def _choice_events(self, choice: dict[str, Any], typed: Any, place: int) -> Iterator[ChatCompletionStreamEvent]:
        index = choice.get("index")
        if not isinstance(index, int):
            index = 0
        state = self._chat.choice(index)
        message: dict[str, Any] = state.get("message") or {}
        progress = self._progress.get(index)
        if progress is None:
            progress = self._progress[index] = _Progress()
        delta = choice.get("delta")
        if isinstance(delta, dict):
            piece = delta.get("content")
            if isinstance(piece, list):
                piece = text_of(piece) or None
            if isinstance(piece, str):
                progress.told += len(piece)
                yield ContentDeltaEvent(index, piece, progress.grow(message.get("content"), piece), self._parse)
            piece = delta.get("refusal")
            if isinstance(piece, str):
                yield RefusalDeltaEvent(index, piece, _text(message, "refusal", piece))
            calls = delta.get("tool_calls")
            if isinstance(calls, list):
                yield from self._call_events(index, message, progress)
        if "message" in choice:
            yield from self._message_events(index, message, progress)
        if isinstance(choice.get("logprobs"), dict):
            logprobs = typed.choices[place].logprobs
            for name, (came, _) in _LOGPROBS.items():
                new = getattr(logprobs, name, None)
                if new:
                    every = progress.logprobs.setdefault(name, [])
                    every += new
                    yield came(index, new, every)
        reason = choice.get("finish_reason")
        if reason is not None and is_finished(reason):
            yield from self._done_events(index, message, progress)

    def _message_events(
        self, index: int, message: dict[str, Any], progress: _Progress
    ) -> Iterator[ChatCompletionStreamEvent]:
        """The event of a text that came in a whole message, without what deltas told before."""
        text = text_of(plain(message.get("content")))
        piece = text[progress.told :]
        if piece and not progress.is_text_done:
            progress.told = len(text)
            yield ContentDeltaEvent(index, piece, Text(text), self._parse)

    def end(self) -> Iterator[ChatCompletionStreamEvent]:
        """The events of the answers that ended with the stream and not with a finish reason."""
        if self._end is not None:
            self._end()
        for index in self._chat.open_choices():
            if index in self._progress:
                message = self._chat.choice(index).get("message") or {}
                yield from self._done_events(index, message, self._progress[index])

    def _done_events(
        self, index: int, message: dict[str, Any], progress: _Progress
    ) -> Iterator[ChatCompletionStreamEvent]:
        """The events of an answer that is whole."""
        is_parsed, refusal = self._parse is not None, message.get("refusal")
        if is_parsed and not refusal:
            self.result()  # raises for what is no value, before anything says that it is whole
        yield from self._text_done(index, message, progress)
        calls = message.get("tool_calls")
        for number, call in enumerate(calls if isinstance(calls, list) else ()):
            yield from self._call_done(index, number, call, progress)
        if is_parsed and refusal:
            self.result()  # raises, after the refusal was told

    def _call_events(
        self, index: int, message: dict[str, Any], progress: _Progress
    ) -> Iterator[ChatCompletionStreamEvent]:
        """Events of the tool calls of a delta; one that begins tells that what came before it is whole."""
        calls = message.get("tool_calls")
        every: list[Any] = calls if isinstance(calls, list) else []
        for place, piece in self._chat.touched_calls.get(index, ()):
            if place >= len(every):  # a whole message has replaced the calls
                break
            call = every[place]
            if place != progress.open_call:
                yield from self._text_done(index, message, progress)
                if progress.open_call is not None and progress.open_call < len(every):
                    yield from self._call_done(index, progress.open_call, every[progress.open_call], progress)
                progress.open_call = place
            function = call.get("function")
            if isinstance(function, dict):
                name, text = str(function.get("name") or ""), _text(function, "arguments", piece)
                number = _number(call, place)
                yield FunctionToolCallArgumentsDeltaEvent(index, name, number, piece, text, self._parse_arguments)

    def _call_done(self, index: int, place: int, call: Any, progress: _Progress) -> Iterator[ChatCompletionStreamEvent]:
        function = call.get("function") if isinstance(call, dict) else None
        if place not in progress.done_calls and isinstance(function, dict):
            progress.done_calls.add(place)
            name, arguments = str(function.get("name") or ""), str(function.get("arguments") or "")
            number = _number(call, place)
            yield FunctionToolCallArgumentsDoneEvent(index, name, number, arguments, self._parse_arguments)

    def _text_done(
        self, index: int, message: dict[str, Any], progress: _Progress
    ) -> Iterator[ChatCompletionStreamEvent]:
        if progress.is_text_done:
            return
        progress.is_text_done = True
        content, refusal = message.get("content"), message.get("refusal")
        text = content if isinstance(content, Text) else progress.content
        if text is not None and text.length:
            # A text next to tool calls is a remark, and not the value that was asked for.
            yield ContentDoneEvent(index, str(text), None if message.get("tool_calls") else self._parse)
        if isinstance(refusal, Text):
            yield RefusalDoneEvent(index, str(refusal))
        for name, (_, whole) in _LOGPROBS.items():
            every = progress.logprobs.get(name)
            if every:
                yield whole(index, every, every)


def _text(holder: dict[str, Any], field: str, piece: str) -> Text:
    """The text that a piece was added to; where it is none, as in content of many parts, the piece itself."""
    text = holder.get(field)
    return text if isinstance(text, Text) else Text(piece)


def _index(call: Any) -> int | None:
    index = call.get("index") if isinstance(call, dict) else None
    return index if isinstance(index, int) else None


def _number(call: Any, place: int) -> int:
    """The index of a tool call; its place where it has none."""
    index = _index(call)
    return place if index is None else index


class ChatCompletionStream(GrowingStream[ChatCompletionStreamEvent, "OpenAIChatCompletionsResult"]):
    """The events of a streamed chat, and the completion that they add up to.

    Iterate over it once. Leaving its `with` block, or `close()`, ends the transfer at once.
    """

    @property
    def current_completion_snapshot(self) -> OpenAIChatCompletionsResult:
        """The completion so far."""
        result: OpenAIChatCompletionsResult = self._state.result()
        return result

    def get_final_completion(self) -> OpenAIChatCompletionsResult:
        """Read the stream to its end and return the completion, as the plain call returns it.

        Raises:
            IncompleteStreamError: when the stream was left before its end.
        """
        return self._get_final()


class AsyncChatCompletionStream(AsyncGrowingStream[ChatCompletionStreamEvent, "OpenAIChatCompletionsResult"]):
    """The asynchronous twin of `ChatCompletionStream`."""

    @property
    def current_completion_snapshot(self) -> OpenAIChatCompletionsResult:
        """The completion so far."""
        result: OpenAIChatCompletionsResult = self._state.result()
        return result

    async def get_final_completion(self) -> OpenAIChatCompletionsResult:
        """Read the stream to its end and return the completion, as the plain call returns it.

        Raises:
            IncompleteStreamError: when the stream was left before its end.
        """
        return await self._get_final()


class ParsedChatCompletionStream(ChatCompletionStream, Generic[ValueT]):
    """The events of a streamed chat whose answer becomes an instance of a class: they have `parsed` as it grows."""

    if TYPE_CHECKING:

        @property
        def current_completion_snapshot(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...

        def get_final_completion(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...


class AsyncParsedChatCompletionStream(AsyncChatCompletionStream, Generic[ValueT]):
    """The asynchronous twin of `ParsedChatCompletionStream`."""

    if TYPE_CHECKING:

        @property
        def current_completion_snapshot(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...

        async def get_final_completion(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...
