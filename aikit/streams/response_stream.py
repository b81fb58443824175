"""`client.responses.stream()`: the events of a response, and the response that they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aikit.core.accumulate import ResponseAccumulator, Text
from aikit.results.result import View

from .accumulating import AsyncGrowingStream, GrowingStream, State

if TYPE_CHECKING:
    from aikit.core.call import Call
    from aikit.core.steps import Exchange
    from aikit.results.response_results import OpenAIResponseResult
    from aikit.schema.parsing import OpenAIResponseParsedResult

__all__ = [
    "AsyncParsedResponseStream",
    "AsyncResponseStream",
    "ParsedResponseStream",
    "ResponseEvent",
    "ResponseState",
    "ResponseStream",
]

ValueT = TypeVar("ValueT")


class ResponseEvent(View):
    """An event of a streamed response as the API sends it; an event with a delta knows the text so far.

    `type` tells which it is; all fields of the event are read on it itself.
    """

    if TYPE_CHECKING:
        type: str
        sequence_number: int
        response: OpenAIResponseResult
        """Of the events that tell how the response stands: the response."""
        snapshot: str
        """Of the events with a delta: the text so far."""
        parsed: Any
        """Of the events of a text: the value that it stands for so far; None where no format was asked for."""
        delta: Any
        item: Any
        item_id: str
        output_index: int
        content_index: int
        part: Any
        text: str
        arguments: str

        def __getattr__(self, name: str) -> Any: ...

    else:
        __slots__ = ("_length", "_parse", "_result", "_text")

        def __init__(self, model, text=None, result=None, parse=None):
            super().__init__(model)
            self._text = text
            self._length = 0 if text is None else text.length
            self._result = result
            self._parse = parse

        @property
        def snapshot(self):
            if self._text is None:
                return self._read("snapshot")
            return self._text.first(self._length)

        @property
        def parsed(self):
            if self._parse is None:
                return None
            is_whole = self._text is None
            return self._parse(self._read("text") if is_whole else self.snapshot, is_whole)

        @property
        def response(self):
            return self._read("response") if self._result is None else self._result

        def __reduce__(self):
            text = None if self._text is None else Text(self.snapshot)
            return type(self), (self._model, text, self._result)


class ResponseState(State[ResponseEvent]):
    """Makes the events of a streamed response."""

    def __init__(
        self,
        done: Exchange,
        call: Call[Any],
        starting_after: int | None = None,
        parse: Callable[[str, bool], Any] | None = None,
    ) -> None:
        """Take what the events are made with.

        Args:
            done: what came of the call.
            call: the plain call, of which the events add up to the answer.
            starting_after: the number of the last event that is not wanted; None for all.
            parse: makes the `parsed` of the events of a text, of the text and of whether it is whole.
        """
        self._response = ResponseAccumulator()
        super().__init__(done, call, self._response)
        self._starting_after = starting_after
        self._parse = parse

    def text(self, event: ResponseEvent) -> str | None:
        """The piece of text that an event tells of."""
        delta = event.delta if event.type == "response.output_text.delta" else None
        return delta if isinstance(delta, str) else None

    def events(self, data: Any, typed: Any) -> Iterator[ResponseEvent]:
        """The event, with what is known beside it."""
        self._response.add(data)
        number = data.get("sequence_number")
        if self._starting_after is not None and isinstance(number, int) and number <= self._starting_after:
            return
        has_response = isinstance(data.get("response"), dict)
        # A response that the last event left without its output has it by what came before.
        result = self.result() if has_response else None
        is_text = data.get("type") in ("response.output_text.delta", "response.output_text.done")
        make: Any = ResponseEvent
        yield make(typed, self._response.text(data), result, self._parse if is_text else None)


class ResponseStream(GrowingStream[ResponseEvent, "OpenAIResponseResult"]):
    """The events of a streamed response, and the response that they add up to.

    Iterate over it once. Leaving its `with` block, or `close()`, ends the transfer at once.
    """

    @property
    def current_response_snapshot(self) -> OpenAIResponseResult:
        """The response so far."""
        result: OpenAIResponseResult = self._state.result()
        return result

    def get_final_response(self) -> OpenAIResponseResult:
        """Read the stream to its end and return the response, as the plain call returns it.

        Raises:
            IncompleteStreamError: when the stream was left before its end.
        """
        return self._get_final()


class AsyncResponseStream(AsyncGrowingStream[ResponseEvent, "OpenAIResponseResult"]):
    """The asynchronous twin of `ResponseStream`."""

    @property
    def current_response_snapshot(self) -> OpenAIResponseResult:
        """The response so far."""
        result: OpenAIResponseResult = self._state.result()
        return result

    async def get_final_response(self) -> OpenAIResponseResult:
        """Read the stream to its end and return the response, as the plain call returns it.

        Raises:
            IncompleteStreamError: when the stream was left before its end.
        """
        return await self._get_final()


class ParsedResponseStream(ResponseStream, Generic[ValueT]):
    """The events of a streamed response whose answer becomes an instance of a class: they have `parsed` as it grows."""

    if TYPE_CHECKING:

        @property
        def current_response_snapshot(self) -> OpenAIResponseParsedResult[ValueT]: ...

        def get_final_response(self) -> OpenAIResponseParsedResult[ValueT]: ...


class AsyncParsedResponseStream(AsyncResponseStream, Generic[ValueT]):
    """The asynchronous twin of `ParsedResponseStream`."""

    if TYPE_CHECKING:

        @property
        def current_response_snapshot(self) -> OpenAIResponseParsedResult[ValueT]: ...

        async def get_final_response(self) -> OpenAIResponseParsedResult[ValueT]: ...
