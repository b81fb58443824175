"""Connections of an event loop, and the answers that arrive on them."""

from __future__ import annotations

from asyncio import timeout
from collections.abc import AsyncIterator
from contextlib import suppress
from time import monotonic

from aikit.core.wire import TransportError

from .asyncio_streams import AsyncioStream, open_stream
from .connections import READ_BYTES, Connection
from .exchanges import Exchange
from .failures import CLIENT_CLOSED, phase_failure
from .leased_replies import AsyncLeasedReply
from .open_replies import CLOSED
from .pools import Pools
from .resolver import look_up_async
from .routes import Route
from .tunnels import Tunnel
from .upload_pieces import framed_async, read_ahead

__all__ = ["AsyncConnection", "AsyncReply"]

# Bytes to hand over to the event loop at once.
_WRITE_BYTES = 64 * 1024


class AsyncConnection(Connection):
    """The asynchronous twin of `BlockingConnection`, on a stream of the running event loop."""

    __slots__ = ("_closed_by", "_stream")

    _stream: AsyncioStream

    def __init__(self, route: Route, pools: Pools) -> None:
        super().__init__(route, pools)
        self._closed_by = ""

    async def open(self, exchange: Exchange) -> None:
        self.pools.check_open()
        try:
            async with timeout(exchange.left("connect")):
                addresses = await look_up_async(*self.route.first, is_public_only=self.route.is_public_only)
                stream = self._stream = await open_stream(addresses)
                self.pools.add(self)
                for host, tunnel in self.route.steps:
                    if host is not None:
                        await stream.encrypt(self.route.context, host)
                    if tunnel is not None:
                        await self._open_tunnel(tunnel())
        except TimeoutError as error:
            raise exchange.late("connect") from error
        except OSError as error:
            raise phase_failure("connect", exchange.outgoing, str(error)) from error
        self.is_open = True

    async def _open_tunnel(self, tunnel: Tunnel) -> None:
        with suppress(StopIteration):
            request = next(tunnel)
            while True:
                await self._stream.write(request)
                request = tunnel.send(await self._stream.read(READ_BYTES))

    async def send(self, exchange: Exchange) -> None:
        first, rest = self.begin(exchange)
        if not await self._write(exchange, first):
            return
        if isinstance(rest, bytes):
            exchange.is_sent = await self._write(exchange, rest)
            return
        if rest is not None:
            async for piece in framed_async(read_ahead(rest, exchange.outgoing.deadline), rest.length):
                if not await self._write(exchange, piece):
                    return
        exchange.is_sent = True

    async def _write(self, exchange: Exchange, data: bytes) -> bool:
        stream, view = self._stream, memoryview(data)
        try:
            while view:
                if stream.received:
                    exchange.answer.feed(stream.take())
                if stream.has_ended or exchange.is_refused:
                    return False
                if stream.is_full:
                    await stream.wait_for_any(exchange.left("write"))
                    continue
                piece, view = view[:_WRITE_BYTES], view[_WRITE_BYTES:]
                stream.push(piece)
        except TimeoutError as error:
            raise exchange.late("write") from error
        except OSError:
            return False  # the server may have answered before
        return True

    async def receive(self, exchange: Exchange) -> None:
        exchange.check()
        stream = self._stream
        try:
            data = await stream.read(READ_BYTES, exchange.left("read"))
        except TimeoutError as error:
            raise exchange.late("read") from error
        except OSError as error:
            if self._closed_by:
                raise TransportError(self._closed_by, phase="read", is_refused=True) from error
            raise exchange.lost(error) from error
        if data:
            exchange.answer.feed(data)
        else:
            exchange.end(is_confirmed=stream.is_end_confirmed)

    @property
    def has_rest(self) -> bool:
        return self._stream.has_ended or self._stream.has_rest

    @property
    def is_readable(self) -> bool:
        return self._stream.is_readable

    def cut(self) -> None:
        """Wake the task that waits for it, and end it."""
        self._close(CLIENT_CLOSED)

    async def aclose(self) -> None:
        """Close it; the event loop closes the socket in its next turn."""
        self._close(CLOSED)

    def _close(self, why: str) -> None:
        self._is_reusable = False
        self._closed_by = self._closed_by or why
        if hasattr(self, "_stream"):
            self._stream.abort()

    def abandon(self) -> None:
        """Close the socket of a closed event loop, which can't close it any more."""
        with suppress(OSError):
            self._stream.socket.close()


class AsyncReply(Exchange, AsyncLeasedReply):
    """An answer."""

    __slots__ = ()

    async def begin(self) -> None:
        """Send the request, and read the head of the answer."""
        began = monotonic()
        try:
            connection: AsyncConnection = await self.lease.begin(self.left("pool"))
        except TimeoutError as error:
            raise self.late("pool") from error
        self.connection = connection
        self.queued_seconds = monotonic() - began
        if not connection.is_open:
            await connection.open(self)
        await connection.send(self)
        while not self.answer.status:
            await connection.receive(self)

    # Not a generator: asyncio keeps a list of those that are open, which costs more than a piece.
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        answer = self.answer
        while not (piece := answer.take()):
            if answer.is_complete:
                raise StopAsyncIteration
            try:
                await self.connection.receive(self)
            except TransportError as error:
                self.fail(error)
        self.left("read")
        return piece

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        with suppress(TransportError):
            while not self.answer.is_complete:
                await self.connection.receive(self)
                self.answer.take()

    def leave(self) -> None:
        self.connection.release(self)
