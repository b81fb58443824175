"""Responses that are still arriving: event streams and binary bodies."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from aikit.core.decoding import BodyReader, inflater_for
from aikit.core.event_streams import EventReader
from aikit.core.wire import (
    AsyncReply,
    AsyncWholeReply,
    HTTPResponse,
    Limits,
    Reply,
    TransportError,
    WholeReply,
    deadline_passed,
)
from aikit.errors import APIConnectionError, APIError, APITimeoutError, DecodingError
from aikit.results.facts import ArrivedFacts

from .lines import Lines, LongLineError, text_decoder

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.core.steps import Exchange

__all__ = ["AsyncBinaryAnswer", "AsyncStream", "BinaryAnswer", "HttpxBinaryResponseContent", "Stream"]

EventT = TypeVar("EventT")

# How long the body may continue after the last event before the connection is dropped.
DRAIN_SECONDS = 0.5


class _Pace:
    """Extends the deadline of a reply with each event, and explains the error when it passes.

    Attributes:
        is_timed: whether there is a limit between two events.
    """

    __slots__ = ("_count", "_limits", "_reader", "_reply", "is_timed")

    def __init__(self, reply: Any, reader: EventReader[Any], limits: Limits) -> None:
        self._reply = reply
        self._reader = reader
        self._limits = limits
        self._count = 0
        self.is_timed = limits.idle_seconds is not None

    def begin(self) -> None:
        """Start the time for the next event."""
        idle, until = self._limits.idle_seconds, self._limits.until
        if idle is not None and self._reply is not None:
            moment = monotonic() + idle
            self._reply.until = moment if until is None else min(moment, until)

    def go_on(self) -> None:
        """Restart the time for the next event if one arrived. A comment is not an event."""
        if self._count != self._reader.count:
            self._count = self._reader.count
            self.begin()

    def told(self, failure: TransportError) -> TransportError:
        """Return the failure, in terms of the option that set the time limit."""
        limits = self._limits
        if not failure.is_deadline:
            return failure
        is_idle = limits.idle_seconds is not None and (limits.until is None or monotonic() < limits.until)
        what = f"no event within {limits.idle_seconds:g} s" if is_idle else deadline_passed(limits)
        return TransportError(what, phase="read", is_timeout=True, is_deadline=True)


class _StreamBase(ArrivedFacts, Generic[EventT]):
    """Base of `Stream` and `AsyncStream`."""

    def __init__(self, done: Exchange) -> None:
        """Wrap a response whose body has not been read yet.

        Args:
            done: the exchange of a call that streams.
        """
        self._exchange = done
        self._reader: EventReader[EventT] = EventReader.of(done)
        self._pace = _Pace(self._answer.reply, self._reader, done.limits)
        self._is_closed = False

    @property
    def response(self) -> HTTPResponse:
        """Status and headers of the response. Its `close()` ends the transfer."""
        return HTTPResponse(self._answer.status, self._answer.headers, b"", self.request, self)

    @property
    def is_closed(self) -> bool:
        """Whether the stream was closed."""
        return self._is_closed

    if TYPE_CHECKING:

        def close(self) -> Any: ...  # Any: nothing, or what is awaited for it

    def finished(self) -> Any:  # Any: the plain call's result, which the type of the events doesn't tell
        """Return the answer that the events build up so far, in the form that the plain call returns.

        If events don't build on each other, such as those of a partial image, the result holds the last one.
        """
        return self._reader.put_together()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.request!r}, {self._reader.count} events so far>"


class Stream(_StreamBase[EventT]):
    """The events of an answer, typed, as they arrive.

    Iterate over it once. Leaving its `with` block, or calling `close()`, ends the transfer immediately. If the stream
    breaks off, it raises `IncompleteStreamError` with everything that had arrived.
    """

    def __init__(self, done: Exchange) -> None:
        super().__init__(done)
        self._reply: Reply = WholeReply(self._answer) if self._answer.reply is None else self._answer.reply
        self._events = self._read(self._reply, self._reader, self._pace)
        if done.seen is not None:
            self._events = done.seen.events(self._events, self._reader)

    # Holds no reference to the stream, so that an abandoned one is collected at once and frees its connection.
    @staticmethod
    def _read(reply: Reply, reader: EventReader[EventT], pace: _Pace) -> Iterator[EventT]:
        try:
            pace.begin()
            for piece in reply:
                for kind, data in reader.split(piece):
                    event = reader.typed(kind, data)
                    if event is not None:
                        yield event
                if reader.is_done:
                    reply.drain(DRAIN_SECONDS)
                    return
                if pace.is_timed:
                    pace.go_on()
            yield from reader.finish()
        except TransportError as failure:
            error = reader.broken(pace.told(failure))
            if error is not None:
                raise error from failure
        finally:
            reply.close()

    # Any: the second argument returns the result of whichever method was called
    def watch(self, wrap: Callable[[Iterator[EventT], Callable[[], Any]], Iterator[EventT]]) -> None:
        """Wrap the events. `wrap` takes the events and a function that returns the answer so far."""
        self._events = wrap(self._events, self._reader.put_together)

    def __iter__(self) -> Iterator[EventT]:
        return self

    def __next__(self) -> EventT:
        if self._is_closed:
            raise StopIteration
        return next(self._events)

    def close(self) -> None:
        """End the transfer. Safe to call from any thread; one waiting for an event gets `IncompleteStreamError`."""
        self._is_closed = True
        if self._exchange.seen is not None:
            self._exchange.seen.end(is_cancelled=True)
        self._reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # A stream that is never read to its end must not hold its connection forever.
        with suppress(Exception):
            self._reply.close()


class AsyncStream(_StreamBase[EventT]):
    """Asynchronous counterpart of `Stream`."""

    def __init__(self, done: Exchange) -> None:
        super().__init__(done)
        reply: AsyncReply = AsyncWholeReply(self._answer) if self._answer.reply is None else self._answer.reply
        self._closer = _Closer(reply)
        self._events = self._read(reply, self._reader, self._pace, self._closer)
        if done.seen is not None:
            self._events = done.seen.events_async(self._events, self._reader)

    @staticmethod
    async def _read(
        reply: AsyncReply, reader: EventReader[EventT], pace: _Pace, closer: _Closer
    ) -> AsyncIterator[EventT]:
        from asyncio import CancelledError, current_task  # lazy: the blocking client does without asyncio

        try:
            pace.begin()
            closer.begin()
            async for piece in reply:
                closer.reader = None
                for kind, data in reader.split(piece):
                    event = reader.typed(kind, data)
                    if event is not None:
                        yield event
                closer.reader = current_task()
                if reader.is_done:
                    await reply.drain(DRAIN_SECONDS)
                    return
                if pace.is_timed:
                    pace.go_on()
            closer.reader = None
            for event in reader.finish():
                yield event
        except (TransportError, CancelledError) as caught:
            failure = closer.failure_behind(caught)
            error = reader.broken(pace.told(failure))
            if error is not None:
                raise error from failure
        finally:
            closer.reader = None
            await closer.close()

    # Any: the second argument returns the result of whichever method was called
    def watch(self, wrap: Callable[[AsyncIterator[EventT], Callable[[], Any]], AsyncIterator[EventT]]) -> None:
        """Wrap the events. `wrap` takes the events and a function that returns the answer so far."""
        self._events = wrap(self._events, self._reader.put_together)

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self

    async def __anext__(self) -> EventT:
        if self._is_closed:
            raise StopAsyncIteration
        return await anext(self._events)

    async def close(self) -> None:
        """End the transfer. Safe to call from any task; one waiting for an event gets `IncompleteStreamError`."""
        self._is_closed = True
        if self._exchange.seen is not None:
            self._exchange.seen.end(is_cancelled=True)
        await self._closer.close()
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


class _Closer:
    """Closes a reply exactly once. An abandoned reply is closed in the event loop that it belongs to.

    Attributes:
        reader: the task that waits for the next piece, or None.
    """

    _tasks: ClassVar[set[Any]] = set()

    def __init__(self, reply: AsyncReply | None) -> None:
        from asyncio import get_running_loop  # lazy: the blocking client does without asyncio

        self._reply = reply
        self._loop = get_running_loop()
        self.reader: Any = None
        self._woken: Any = None
        self._cancellations = 0

    def begin(self) -> None:
        """Remember the task that starts to read, and how often it had been cancelled."""
        from asyncio import current_task  # lazy: as above

        self.reader = current_task()
        self._cancellations = self.reader.cancelling()

    async def close(self) -> None:
        from asyncio import get_running_loop  # lazy: as above

        if get_running_loop() is not self._loop:
            with suppress(RuntimeError):  # the loop is closed, and so are its connections
                self._loop.call_soon_threadsafe(self._close_soon)
            return
        reply, self._reply = self._reply, None
        if reply is not None:
            self._wake()
            await reply.close()

    def _wake(self) -> None:
        """Interrupt the task that waits for the next piece, in the way that asyncio's timeouts do."""
        from asyncio import current_task  # lazy: as above

        reader = self.reader
        if reader is not None and reader is not current_task():
            self._woken = reader
            reader.cancel()

    def failure_behind(self, caught: BaseException) -> TransportError:
        """Return the failure that ended reading. Raises `caught` again if it is not a transport failure."""
        woken, self._woken = self._woken, None
        if woken is None:
            if isinstance(caught, TransportError):
                return caught
            raise caught
        if woken.uncancel() > self._cancellations:  # the task was cancelled by other code too
            raise caught
        return TransportError("the transfer was closed by the program", phase="read", is_refused=True)

    def __del__(self) -> None:
        if self._reply is not None and self._loop.is_running():
            self._loop.call_soon_threadsafe(self._close_soon)

    def _close_soon(self) -> None:
        task = self._loop.create_task(self.close())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _BinaryBase(ArrivedFacts):
    """Base of `BinaryAnswer` and `AsyncBinaryAnswer`."""

    def __init__(self, done: Exchange) -> None:
        self._exchange = done
        # The body of a failed response was already read.
        self._content: bytes | None = None if self._answer.reply is not None else self._answer.content
        self._was_read = False
        self._is_closed = False
        self._most_packed: int | None = None  # of what goes to a file, or piece by piece, there is no limit

    @property
    def response(self) -> HTTPResponse:
        """Status and headers of the response, and the body if it was read."""
        answer = self._answer
        return HTTPResponse(answer.status, answer.headers, self._content or b"", self._exchange.request, self)

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or closed."""
        return self._answer.reply is None or self._is_closed

    @property
    def encoding(self) -> str:
        """The encoding of the text, according to the headers; `utf-8` if they don't say."""
        return _charset(self.headers.get("content-type", ""))

    if TYPE_CHECKING:

        def close(self) -> Any: ...

    def _unfinished(self, problem: LongLineError, lines: Lines) -> APIError:
        error = self._undecodable(problem)
        if isinstance(error, DecodingError):
            error.data, error.body = lines.kept, lines.kept.decode("utf-8", "replace")
        return error

    def _begin(self) -> None:
        if self._was_read:
            raise RuntimeError("the body was read already; read it once, or keep what `read()` gave")
        self._was_read = True

    def _lost(self, failure: TransportError) -> APIError:
        what = deadline_passed(self._exchange.limits) if failure.is_deadline else str(failure)
        kind = APITimeoutError if failure.is_timeout else APIConnectionError
        error = kind(
            message=f"{what}, in the middle of the body", request=self._exchange.request, response=self.response
        )
        return self._told(error)

    def _undecodable(self, problem: ValueError) -> APIError:
        return self._told(DecodingError(str(problem), self._exchange.request, response=self.response))

    def _told(self, error: APIError) -> APIError:
        error.attempts = self._exchange.attempts
        if self._exchange.seen is not None:
            self._exchange.seen.end(error)
        return error

    def _unread(self, problem: ValueError | APIError, arrived: bytes) -> APIError:
        """Return the error for a body that broke off, with the bytes that had arrived."""
        error = self._undecodable(problem) if isinstance(problem, ValueError) else problem
        error.response = HTTPResponse(self._answer.status, self._answer.headers, arrived, self._exchange.request)
        if isinstance(error, DecodingError):
            error.data = arrived
        return error

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self._exchange.request!r}>"


class BinaryAnswer(_BinaryBase):
    """A binary response whose body has not been read yet. Read it, iterate over it, or write it to a file."""

    def read(self) -> bytes:
        """Read the whole body. Later calls return the same bytes."""
        if self._content is None:
            self._most_packed = self._exchange.limits.most_bytes
            body = BodyReader(self._most_packed)
            try:
                for piece in self.iter_bytes():
                    body.feed(piece)
            except (ValueError, APIError) as error:
                self.close()
                raise self._unread(error, body.content) from error.__cause__
            self._content = body.content
        return self._content

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    @property
    def text(self) -> str:
        """The whole body as text. Invalid UTF-8 becomes U+FFFD."""
        return self.read().decode("utf-8", "replace")

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the pieces of the body, decompressed.

        Args:
            chunk_size: size of each piece in bytes, except for the last; None yields pieces as they arrive.
        """
        cutter = _Cutter(chunk_size)
        if self._content is not None:
            yield from (*cutter.feed(self._content), *cutter.rest())
            return
        self._begin()
        try:
            inflater = inflater_for(self._answer.headers, self._most_packed)
            for piece in self._answer.reply:
                for step in (piece,) if inflater is None else inflater.steps(piece):
                    yield from cutter.feed(step)
            if inflater is not None:
                inflater.finish()
            yield from cutter.rest()
            if self._exchange.seen is not None:
                self._exchange.seen.end()
        except TransportError as failure:
            raise self._lost(failure) from failure
        except ValueError as error:
            raise self._undecodable(error) from error
        finally:
            self.close()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives, in constant memory. The file gets all of it or stays unchanged.

        Args:
            file: path of the file. An existing file keeps its mode and links, and changes only after everything has
                arrived. Devices and FIFOs are written to directly.
        """
        self.stream_to_file(file)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file, as `write_to_file` does; the official package's older name.

        Args:
            file: path of the file.
            chunk_size: size of the pieces in bytes; None writes them as they arrive.
        """
        from .whole_files import whole_file  # lazy: few bodies are written to files

        with whole_file(file) as target:
            for piece in self.iter_bytes(chunk_size):
                target.write(piece)

    def json(self) -> Any:
        """Read the whole body and decode it from JSON.

        Raises:
            ValueError: it is not JSON.
        """
        return _decoded(self.read())

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the pieces of the body as text. Characters are never split."""
        decoder = text_decoder()
        for piece in self.iter_bytes(chunk_size):
            yield decoder.decode(piece)
        if end := decoder.decode(b"", final=True):
            yield end

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without line endings."""
        lines = Lines(self._exchange.limits.most_bytes)
        try:
            for piece in self.iter_bytes():
                yield from lines.feed(piece)
        except LongLineError as error:
            self.close()
            raise self._unfinished(error, lines) from None
        yield from lines.rest()

    def close(self) -> None:
        """End the transfer."""
        self._is_closed = True
        if self._exchange.seen is not None:
            self._exchange.seen.end(is_cancelled=True)
        if self._answer.reply is not None:
            self._answer.reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        with suppress(Exception):
            self.close()


if TYPE_CHECKING:
    HttpxBinaryResponseContent = BinaryAnswer
    """The official package's name of `BinaryAnswer` and `AsyncBinaryAnswer`."""
else:
    HttpxBinaryResponseContent = _BinaryBase


class AsyncBinaryAnswer(_BinaryBase):
    """Asynchronous counterpart of `BinaryAnswer`."""

    def __init__(self, done: Exchange) -> None:
        super().__init__(done)
        self._closer = _Closer(self._answer.reply)

    async def read(self) -> bytes:
        """Read the whole body. Later calls return the same bytes."""
        if self._content is None:
            self._most_packed = self._exchange.limits.most_bytes
            body = BodyReader(self._most_packed)
            try:
                async for piece in self.iter_bytes():
                    body.feed(piece)
            except (ValueError, APIError) as error:
                await self.close()
                raise self._unread(error, body.content) from error.__cause__
            self._content = body.content
        return self._content

    aread = read

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the pieces of the body, decompressed.

        Args:
            chunk_size: size of each piece in bytes, except for the last; None yields pieces as they arrive.
        """
        cutter = _Cutter(chunk_size)
        if self._content is not None:
            for part in (*cutter.feed(self._content), *cutter.rest()):
                yield part
            return
        self._begin()
        from asyncio import CancelledError, current_task  # lazy: the blocking client does without asyncio

        closer = self._closer
        try:
            inflater = inflater_for(self._answer.headers, self._most_packed)
            closer.begin()
            async for piece in self._answer.reply:
                closer.reader = None
                for step in (piece,) if inflater is None else inflater.steps(piece):
                    for part in cutter.feed(step):
                        yield part
                closer.reader = current_task()
            closer.reader = None
            if inflater is not None:
                inflater.finish()
            for part in cutter.rest():
                yield part
            if self._exchange.seen is not None:
                self._exchange.seen.end()
        except (TransportError, CancelledError) as caught:
            failure = closer.failure_behind(caught)
            raise self._lost(failure) from failure
        except ValueError as error:
            raise self._undecodable(error) from error
        finally:
            closer.reader = None
            await self.close()

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives, in constant memory. The file gets all of it or stays unchanged.

        Args:
            file: path of the file. An existing file keeps its mode and links, and changes only after everything has
                arrived. Devices and FIFOs are written to directly.
        """
        await self.stream_to_file(file)

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file, as `write_to_file` does; the official package's older name.

        Args:
            file: path of the file.
            chunk_size: size of the pieces in bytes; None writes them as they arrive.
        """
        from asyncio import to_thread  # lazy: the blocking client does without asyncio

        from .whole_files import whole_file_async  # lazy: few bodies are written to files

        async with whole_file_async(file) as target:
            async for piece in self.iter_bytes(chunk_size):
                await to_thread(target.write, piece)

    astream_to_file = stream_to_file

    @property
    def content(self) -> bytes:
        """The whole body, once you have read it with `await aread()`.

        Raises:
            RuntimeError: you have not.
        """
        if self._content is None:
            raise RuntimeError("the content is still on the wire: read it first, with `await answer.aread()`")
        return self._content

    @property
    def text(self) -> str:
        """The whole body as text, once you have read it with `await aread()`. Invalid UTF-8 becomes U+FFFD.

        Raises:
            RuntimeError: you have not.
        """
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Decode the body from JSON, once you have read it with `await aread()`.

        Raises:
            RuntimeError: you have not.
            ValueError: it is not JSON.
        """
        return _decoded(self.content)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the pieces of the body as text. Characters are never split."""
        decoder = text_decoder()
        async for piece in self.iter_bytes(chunk_size):
            yield decoder.decode(piece)
        if end := decoder.decode(b"", final=True):
            yield end

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without line endings."""
        lines = Lines(self._exchange.limits.most_bytes)
        try:
            async for piece in self.iter_bytes():
                for line in lines.feed(piece):
                    yield line
        except LongLineError as error:
            await self.close()
            raise self._unfinished(error, lines) from None
        for line in lines.rest():
            yield line

    def aiter_bytes(self, chunk_size: int | None = None) -> _Awaitable[bytes]:
        """Return `iter_bytes()`, which you may await first, as programs of the official package do."""
        return _Awaitable(self.iter_bytes(chunk_size))

    def aiter_text(self, chunk_size: int | None = None) -> _Awaitable[str]:
        """Return `iter_text()`, which you may await first, as programs of the official package do."""
        return _Awaitable(self.iter_text(chunk_size))

    def aiter_lines(self) -> _Awaitable[str]:
        """Return `iter_lines()`, which you may await first, as programs of the official package do."""
        return _Awaitable(self.iter_lines())

    async def close(self) -> None:
        """End the transfer."""
        self._is_closed = True
        if self._exchange.seen is not None:
            self._exchange.seen.end(is_cancelled=True)
        await self._closer.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class _Awaitable(Generic[EventT]):
    """An asynchronous iterator that you may await first."""

    def __init__(self, items: AsyncIterator[EventT]) -> None:
        self._items = items

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self._items

    def __await__(self) -> Generator[Any, None, AsyncIterator[EventT]]:
        return self._items
        yield  # makes it a generator


def _charset(media_type: str) -> str:
    for part in media_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'").lower()
    return "utf-8"


def _decoded(content: bytes) -> Any:
    from json import loads  # lazy: few binary bodies are JSON

    return loads(content)


class _Cutter:
    """Cuts pieces of any size into pieces of one size."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size < 1:
            raise ValueError(f"`chunk_size` must be 1 or more, got {size!r}")
        self._size = size
        self._kept = bytearray()

    def feed(self, piece: bytes) -> Iterator[bytes]:
        if self._size is None:
            if piece:
                yield piece
            return
        self._kept += piece
        while len(self._kept) >= self._size:
            part = bytes(self._kept[: self._size])
            del self._kept[: self._size]
            yield part

    def rest(self) -> Iterator[bytes]:
        if self._kept:
            yield bytes(self._kept)
