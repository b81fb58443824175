"""What the streams that put their answer together share: how they are begun, read, and left."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aikit.core.surrogates import TextJoiner
from aikit.streams.stream import AsyncStream, Stream, as_if_plain

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.core.accumulate import Accumulator
    from aikit.core.call import Call
    from aikit.core.retries import Attempt
    from aikit.core.steps import Exchange
    from aikit.core.wire import HTTPResponse

__all__ = ["AsyncGrowingStream", "AsyncStreamManager", "GrowingStream", "State", "StreamManager", "ask_to_stream"]

EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")


class State(ABC, Generic[EventT]):
    """What makes the events of one stream, and keeps what they add up to. It does no I/O."""

    def __init__(
        self, done: Exchange, call: Call[Any], accumulator: Accumulator, view: Callable[[Any], Any] | None = None
    ) -> None:
        """Take what the result is made with.

        Args:
            done: what came of the call.
            call: the plain call, of which the stream adds up to the answer.
            accumulator: puts it together.
            view: makes of a typed event of the wire what `create(stream=True)` gives; None for the event itself.
        """
        self.done = done
        self.call = call
        self.accumulator = accumulator
        self._view = view

    def decode(self, data: Any) -> Any:
        """An event of the wire, typed as `create(stream=True)` gives it."""
        decode = self.call.request.operation.decode_event
        assert decode is not None
        return decode(data) if self._view is None else self._view(decode(data))

    def result(self) -> Any:
        """What came so far, as the plain call returns it."""
        answer = self.call.request.operation.decode(self.accumulator.completion())
        return self.call.result(as_if_plain(self.done, answer))

    @abstractmethod
    def events(self, data: Any, typed: Any) -> Iterable[EventT]:
        """The events that one event of the wire stands for.

        Args:
            data: it, decoded from JSON.
            typed: the same, typed.
        """

    def end(self) -> Iterable[EventT]:
        """The events that follow when the stream has come to its end."""
        return ()

    @abstractmethod
    def text(self, event: EventT) -> str | None:
        """The text that an event adds to the first answer; None for any other event."""


class _GrowingBase(Generic[EventT, ResultT]):
    """What both kinds of streams share."""

    _stream: Any

    def __init__(self, state: State[EventT]) -> None:
        self._state = state

    @property
    def response(self) -> HTTPResponse:
        """Status and headers of the answer; its body is what streams."""
        response: HTTPResponse = self._stream.response
        return response

    @property
    def request_id(self) -> str | None:
        """The API's own id of the exchange."""
        request_id: str | None = self._stream.request_id
        return request_id

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """What was tried until the stream began, oldest first."""
        attempts: tuple[Attempt, ...] = self._stream.attempts
        return attempts

    def _final(self) -> ResultT:
        """What came, once it is all there."""
        self._stream._reader.check()
        result: ResultT = self._state.result()
        return result

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._stream!r}>"


class GrowingStream(_GrowingBase[EventT, ResultT]):
    """The events of an answer, and what they add up to so far.

    Iterate over it once. Leaving its `with` block, or `close()`, ends the transfer at once. A stream that ends before
    its end raises `IncompleteStreamError` with what had arrived.
    """

    def __init__(self, state: State[EventT]) -> None:
        super().__init__(state)
        self._stream: Stream[Any] = Stream(state.done, state.decode, state.call.result)
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
        """The text of the first answer, piece by piece, as it arrives."""
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
        """End the transfer. Any thread may do so: one that waits for the next event gets `IncompleteStreamError`."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncGrowingStream(_GrowingBase[EventT, ResultT]):
    """The asynchronous twin of `GrowingStream`."""

    def __init__(self, state: State[EventT]) -> None:
        super().__init__(state)
        self._stream: AsyncStream[Any] = AsyncStream(state.done, state.decode, state.call.result)
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
        """The text of the first answer, piece by piece, as it arrives."""
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
        """End the transfer. Any task may do so: one that waits for the next event gets `IncompleteStreamError`."""
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
    """Ask for a stream in the fields of a call's body or query.

    Raises:
        TypeError: when they ask for none.
    """
    if fields.get("stream") is False:
        raise TypeError("stream() always streams; for a whole answer call create()")
    fields["stream"] = True


class _ManagerBase(Generic[StreamT]):
    """What both kinds of managers share."""

    def __init__(self, client: Any, call: Call[Any], make: Callable[[Exchange], StreamT]) -> None:
        """Take what is needed to begin.

        Args:
            client: carries out the call.
            call: the plain call of which the answer is to be streamed; it asks for a stream.
            make: makes the stream of what came of it.
        """
        self._client = client
        self._call = call.left_open("stream", make)
        self._stream: StreamT | None = None

    def _began(self, stream: Any) -> StreamT:
        throw = getattr(stream, "throw", None)
        if throw is not None:  # a failed result, of a call with `throw=False`: there is nothing to iterate over
            throw()
        self._stream = stream
        began: StreamT = stream
        return began

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call!r}>"


class StreamManager(_ManagerBase[StreamT]):
    """What a `with` block enters: it makes the call, and ends the transfer when the block is left."""

    def __enter__(self) -> StreamT:
        return self._began(self._client._run(self._call))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stream: Any = self._stream
        if stream is not None:
            stream.close()


class AsyncStreamManager(_ManagerBase[StreamT]):
    """The asynchronous twin of `StreamManager`."""

    async def __aenter__(self) -> StreamT:
        return self._began(await self._client._run(self._call))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stream: Any = self._stream
        if stream is not None:
            await stream.close()
