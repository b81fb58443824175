"""`client.chat.completions.stream()`: the events of a chat, and the completion built from them."""

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

# For each field of log probabilities, the event for new ones and the event for the complete list.
_LOGPROBS: Any = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}


class _Progress:
    """The progress of one choice."""

    __slots__ = ("content", "done_calls", "is_text_done", "logprobs", "open_call", "told")

    def __init__(self) -> None:
        self.is_text_done = False
        self.logprobs: dict[str, list[Any]] = {}
        self.open_call: int | None = None
        self.done_calls: set[int] = set()
        # How many characters of the text were reported.
        self.told = 0
        # The text of a content that is a list of parts.
        self.content: Text | None = None

    def grow(self, content: Any, piece: str) -> Text:
        """Return the text of the content, after a piece was added."""
        if isinstance(content, Text):
            return content
        if self.content is None:
            self.content = Text(text_of(plain(content)))
        else:
            self.content.add(piece)
        return self.content


class ChatState(State[ChatCompletionStreamEvent]):
    """Creates the events of a streamed chat."""

    def __init__(
        self,
        done: Exchange,
        call: Call[Any],
        parse: Parse | None = None,
        parse_arguments: ParseArguments | None = None,
        end: Callable[[], None] | None = None,
    ) -> None:
        """Create the state of a stream.

        Args:
            done: the exchange of the call.
            call: the plain call whose answer the chunks build up.
            parse: parses a text for `parsed`.
            parse_arguments: parses the arguments of a tool call for `parsed_arguments`.
            end: called when the stream is complete.
        """
        self._end = end
        self._chat = ChatAccumulator()
        super().__init__(done, call, self._chat)
        self._parse = parse
        self._parse_arguments = parse_arguments
        self._progress: dict[int, _Progress] = {}

    def text(self, event: ChatCompletionStreamEvent) -> str | None:
        """Return the piece of the first answer's text in an event."""
        return event.delta if event.type == "content.delta" and event.choice_index == 0 else None

    def events(self, data: Any, typed: Any) -> Iterator[ChatCompletionStreamEvent]:
        """Return the event for the chunk, and the events for each of its choices."""
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
        """Return the events for a whole message, without the text that earlier deltas reported."""
        text = text_of(plain(message.get("content")))
        piece = text[progress.told :]
        if piece and not progress.is_text_done:
            progress.told = len(text)
            yield ContentDeltaEvent(index, piece, Text(text), self._parse)

    def end(self) -> Iterator[ChatCompletionStreamEvent]:
        """Return the events of answers that ended with the stream, without a finish reason."""
        if self._end is not None:
            self._end()
        for index in self._chat.open_choices():
            if index in self._progress:
                message = self._chat.choice(index).get("message") or {}
                yield from self._done_events(index, message, self._progress[index])

    def _done_events(
        self, index: int, message: dict[str, Any], progress: _Progress
    ) -> Iterator[ChatCompletionStreamEvent]:
        """Return the events of a complete answer."""
        is_parsed, refusal = self._parse is not None, message.get("refusal")
        if is_parsed and not refusal:
            self.result()  # raises for an invalid value before the event that says it is complete
        yield from self._text_done(index, message, progress)
        calls = message.get("tool_calls")
        for number, call in enumerate(calls if isinstance(calls, list) else ()):
            yield from self._call_done(index, number, call, progress)
        if is_parsed and refusal:
            self.result()  # raises, after the event with the refusal

    def _call_events(
        self, index: int, message: dict[str, Any], progress: _Progress
    ) -> Iterator[ChatCompletionStreamEvent]:
        """Return the events of the tool calls in a delta. The start of a call completes the one before it."""
        calls = message.get("tool_calls")
        every: list[Any] = calls if isinstance(calls, list) else []
        for place, piece in self._chat.touched_calls.get(index, ()):
            if place >= len(every):  # a whole message replaced the calls
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
            # Text next to tool calls is a remark and not the requested value.
            yield ContentDoneEvent(index, str(text), None if message.get("tool_calls") else self._parse)
        if isinstance(refusal, Text):
            yield RefusalDoneEvent(index, str(refusal))
        for name, (_, whole) in _LOGPROBS.items():
            every = progress.logprobs.get(name)
            if every:
                yield whole(index, every, every)


def _text(holder: dict[str, Any], field: str, piece: str) -> Text:
    """Return the text that a piece was added to, or the piece itself if the content has parts."""
    text = holder.get(field)
    return text if isinstance(text, Text) else Text(piece)


def _index(call: Any) -> int | None:
    index = call.get("index") if isinstance(call, dict) else None
    return index if isinstance(index, int) else None


def _number(call: Any, place: int) -> int:
    """Return the index of a tool call, or its place if it has no index."""
    index = _index(call)
    return place if index is None else index


class ChatCompletionStream(GrowingStream[ChatCompletionStreamEvent, "OpenAIChatCompletionsResult"]):
    """The events of a streamed chat, which also build up the completion.

    Iterate over it once. Leaving its `with` block, or calling `close()`, ends the transfer immediately.
    """

    @property
    def current_completion_snapshot(self) -> OpenAIChatCompletionsResult:
        """The completion so far."""
        result: OpenAIChatCompletionsResult = self._state.result()
        return result

    def get_final_completion(self) -> OpenAIChatCompletionsResult:
        """Read the stream to its end and return the completion, in the form that the plain call returns.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        return self._get_final()


class AsyncChatCompletionStream(AsyncGrowingStream[ChatCompletionStreamEvent, "OpenAIChatCompletionsResult"]):
    """Asynchronous counterpart of `ChatCompletionStream`."""

    @property
    def current_completion_snapshot(self) -> OpenAIChatCompletionsResult:
        """The completion so far."""
        result: OpenAIChatCompletionsResult = self._state.result()
        return result

    async def get_final_completion(self) -> OpenAIChatCompletionsResult:
        """Read the stream to its end and return the completion, in the form that the plain call returns.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        return await self._get_final()


class ParsedChatCompletionStream(ChatCompletionStream, Generic[ValueT]):
    """The events of a streamed chat whose answer is parsed into a class. Events have the value so far in `parsed`."""

    if TYPE_CHECKING:

        @property
        def current_completion_snapshot(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...

        def get_final_completion(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...


class AsyncParsedChatCompletionStream(AsyncChatCompletionStream, Generic[ValueT]):
    """Asynchronous counterpart of `ParsedChatCompletionStream`."""

    if TYPE_CHECKING:

        @property
        def current_completion_snapshot(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...

        async def get_final_completion(self) -> OpenAIChatCompletionsParsedResult[ValueT]: ...
