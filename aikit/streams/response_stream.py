"""`client.responses.stream()`: the events of a response, and the response built from them."""

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
    """An event of a streamed response, as the API sends it.

    `type` says which event it is. Read its fields directly. An event with a delta also has the text so far.
    """

    if TYPE_CHECKING:
        type: str
        sequence_number: int
        response: OpenAIResponseResult
        """The response so far, for events about its status."""
        snapshot: str
        """The text so far, for events with a delta."""
        parsed: Any
        """The value parsed from the text so far, for events of a text; None if no format was requested."""
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
    """Creates the events of a streamed response."""

    def __init__(
        self,
        done: Exchange,
        call: Call[Any],
        starting_after: int | None = None,
        parse: Callable[[str, bool], Any] | None = None,
    ) -> None:
        """Create the state of a stream.

        Args:
            done: the exchange of the call.
            call: the plain call whose answer the events build up.
            starting_after: the number of the last event to skip; None to skip none.
            parse: parses a text for `parsed`. Takes the text, and whether it is complete.
        """
        self._response = ResponseAccumulator()
        super().__init__(done, call, self._response)
        self._starting_after = starting_after
        self._parse = parse

    def text(self, event: ResponseEvent) -> str | None:
        """Return the piece of text in an event."""
        delta = event.delta if event.type == "response.output_text.delta" else None
        return delta if isinstance(delta, str) else None

    def events(self, data: Any, typed: Any) -> Iterator[ResponseEvent]:
        """Return the event with its extra attributes."""
        self._response.add(data)
        number = data.get("sequence_number")
        if self._starting_after is not None and isinstance(number, int) and number <= self._starting_after:
            return
        has_response = isinstance(data.get("response"), dict)
        # If the last event leaves out the output, the earlier events supply it.
        result = self.result() if has_response else None
        is_text = data.get("type") in ("response.output_text.delta", "response.output_text.done")
        make: Any = ResponseEvent
        yield make(typed, self._response.text(data), result, self._parse if is_text else None)


class ResponseStream(GrowingStream[ResponseEvent, "OpenAIResponseResult"]):
    """The events of a streamed response, which also build up the response.

    Iterate over it once. Leaving its `with` block, or calling `close()`, ends the transfer immediately.
    """

    @property
    def current_response_snapshot(self) -> OpenAIResponseResult:
        """The response so far."""
        result: OpenAIResponseResult = self._state.result()
        return result

    def get_final_response(self) -> OpenAIResponseResult:
        """Read the stream to its end and return the response, in the form that the plain call returns.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        return self._get_final()


class AsyncResponseStream(AsyncGrowingStream[ResponseEvent, "OpenAIResponseResult"]):
    """Asynchronous counterpart of `ResponseStream`."""

    @property
    def current_response_snapshot(self) -> OpenAIResponseResult:
        """The response so far."""
        result: OpenAIResponseResult = self._state.result()
        return result

    async def get_final_response(self) -> OpenAIResponseResult:
        """Read the stream to its end and return the response, in the form that the plain call returns.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        return await self._get_final()


class ParsedResponseStream(ResponseStream, Generic[ValueT]):
    """The events of a streamed response whose answer is parsed into a class, with the value so far in `parsed`."""

    if TYPE_CHECKING:

        @property
        def current_response_snapshot(self) -> OpenAIResponseParsedResult[ValueT]: ...

        def get_final_response(self) -> OpenAIResponseParsedResult[ValueT]: ...


class AsyncParsedResponseStream(AsyncResponseStream, Generic[ValueT]):
    """Asynchronous counterpart of `ParsedResponseStream`."""

    if TYPE_CHECKING:

        @property
        def current_response_snapshot(self) -> OpenAIResponseParsedResult[ValueT]: ...

        async def get_final_response(self) -> OpenAIResponseParsedResult[ValueT]: ...
