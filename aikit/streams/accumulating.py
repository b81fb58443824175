"""Base of the streams that build up their answer: `chat.completions.stream()` and `responses.stream()`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aikit.core.surrogates import TextJoiner
from aikit.results.facts import ArrivedFacts
from aikit.streams.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.core.accumulate import Accumulator
    from aikit.core.call import Call
    from aikit.core.steps import Exchange

__all__ = ["AsyncGrowingStream", "AsyncStreamManager", "GrowingStream", "State", "StreamManager", "ask_to_stream"]

EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")


class State(ABC, Generic[EventT]):
    """Creates the events of one stream and accumulates the answer. Does no I/O."""

    def __init__(self, done: Exchange, call: Call[Any], accumulator: Accumulator) -> None:
        """Create the state of a stream.

        Args:
            done: the exchange of the call.
            call: the plain call whose answer the stream builds up.
            accumulator: builds up the answer.
        """
        self.done = done
        self.call = call
        self.accumulator = accumulator

    def result(self) -> Any:
        """Return the answer so far, in the form that the plain call returns."""
        answer = self.call.request.operation.decode(self.accumulator.completion())
        return self.call.result(self.done.with_decoded(answer))

    @abstractmethod
    def events(self, data: Any, typed: Any) -> Iterable[EventT]:
        """Convert one API event to events of this stream.

        Args:
            data: the event, decoded from JSON.
            typed: the same event, typed.
        """

    def end(self) -> Iterable[EventT]:
        """Return the events that follow the end of the stream."""
        return ()

    @abstractmethod
    def text(self, event: EventT) -> str | None:
        """Return the text that an event adds to the first answer; None for other events."""


class _GrowingBase(ArrivedFacts, Generic[EventT, ResultT]):
    """Base of `GrowingStream` and `AsyncGrowingStream`."""

    _stream: Any

    def __init__(self, state: State[EventT]) -> None:
        self._state = state
        self._exchange = state.done

    def _final(self) -> ResultT:
        """Return the answer after checking that it is complete."""
        self._stream._reader.check()
        result: ResultT = self._state.result()
        return result

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._stream!r}>"


class GrowingStream(_GrowingBase[EventT, ResultT]):
    """The events of an answer, which also builds up the answer.

    Iterate over it once. Leaving its `with` block, or calling `close()`, ends the transfer immediately. If the stream
    breaks off, it raises `IncompleteStreamError` with everything that had arrived.
    """

    def __init__(self, state: State[EventT]) -> None:
        super().__init__(state)
        self._stream: Stream[Any] = Stream(state.done)
        self._stream._reader.keep_data()
        self._events = self._read(self._stream, state)

    @staticmethod
    def _read(stream: Stream[Any], state: State[EventT]) -> Iterator[EventT]:
        for typed in stream:
            try:
                yield from state.events(stream._reader.data, typed)
            except RecursionError:
                raise stream._reader.too_deep() from None
        if stream._reader.is_whole:
            yield from state.end()

    def __iter__(self) -> Iterator[EventT]:
        return self

    def __next__(self) -> EventT:
        if self._stream._is_closed:
            raise StopIteration
        return next(self._events)

    def text_deltas(self) -> Iterator[str]:
        """Iterate over the pieces of the first answer's text as they arrive."""
        joiner = TextJoiner()
        for event in self:
            piece = self._state.text(event)
            if piece and (text := joiner.add(piece)):
                yield text
        if joiner.rest:
            yield joiner.rest

    def until_done(self) -> Self:
        """Read the stream to its end."""
        for _ in self:
            pass
        return self

    def _get_final(self) -> ResultT:
        self.until_done()
        return self._final()

    def close(self) -> None:
        """End the transfer. Safe to call from any thread; one waiting for an event gets `IncompleteStreamError`."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncGrowingStream(_GrowingBase[EventT, ResultT]):
    """Asynchronous counterpart of `GrowingStream`."""

    def __init__(self, state: State[EventT]) -> None:
        super().__init__(state)
        self._stream: AsyncStream[Any] = AsyncStream(state.done)
        self._stream._reader.keep_data()
        self._events = self._read(self._stream, state)

    @staticmethod
    async def _read(stream: AsyncStream[Any], state: State[EventT]) -> AsyncIterator[EventT]:
        async for typed in stream:
            try:
                for event in state.events(stream._reader.data, typed):
                    yield event
            except RecursionError:
                raise stream._reader.too_deep() from None
        if stream._reader.is_whole:
            for event in state.end():
                yield event

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self

    async def __anext__(self) -> EventT:
        if self._stream._is_closed:
            raise StopAsyncIteration
        return await anext(self._events)

    async def text_deltas(self) -> AsyncIterator[str]:
        """Iterate over the pieces of the first answer's text as they arrive."""
        joiner = TextJoiner()
        async for event in self:
            piece = self._state.text(event)
            if piece and (text := joiner.add(piece)):
                yield text
        if joiner.rest:
            yield joiner.rest

    async def until_done(self) -> Self:
        """Read the stream to its end."""
        async for _ in self:
            pass
        return self

    async def _get_final(self) -> ResultT:
        await self.until_done()
        return self._final()

    async def close(self) -> None:
        """End the transfer. Safe to call from any task; one waiting for an event gets `IncompleteStreamError`."""
        await self._stream.close()
        events: Any = self._events
        if not events.ag_running:
            await events.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def ask_to_stream(fields: dict[str, Any]) -> None:
    """Set `stream` in the fields of a call's body or query.

    Raises:
        TypeError: the fields say `stream=False`.
    """
    if fields.get("stream") is False:
        raise TypeError("stream() always streams; for a whole answer call create()")
    fields["stream"] = True


class _ManagerBase(Generic[StreamT]):
    """Base of `StreamManager` and `AsyncStreamManager`."""

    def __init__(
        self,
        client: Any,  # Any: either world's client, or what runs its calls
        call: Call[Any],  # Any: what the plain call returns, which no stream reads
        make: Callable[[Exchange], StreamT],
        view: Callable[[Any], Any] | None = None,  # Any: the events of any operation
    ) -> None:
        """Prepare a stream.

        Args:
            client: the client that makes the call.
            call: the plain call, which requests a stream.
            make: creates the stream from the exchange.
            view: wraps a typed API event in the form that `create(stream=True)` yields; None for the event itself.
        """
        self._client = client
        self._call = call.streaming(make, view)
        self._stream: StreamT | None = None

    def _began(self, stream: Any) -> StreamT:
        throw = getattr(stream, "throw", None)
        if throw is not None:  # a failed result, with `throw=False`: nothing to iterate over
            throw()
        self._stream = stream
        began: StreamT = stream
        return began

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call!r}>"


class StreamManager(_ManagerBase[StreamT]):
    """Context manager that makes the call on entry, and ends the transfer on exit."""

    def __enter__(self) -> StreamT:
        return self._began(self._client._run(self._call))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stream: Any = self._stream
        if stream is not None:
            stream.close()


class AsyncStreamManager(_ManagerBase[StreamT]):
    """Asynchronous counterpart of `StreamManager`."""

    async def __aenter__(self) -> StreamT:
        return self._began(await self._client._run(self._call))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stream: Any = self._stream
        if stream is not None:
            await stream.close()
