"""The asynchronous fast agent."""

from __future__ import annotations

from asyncio import timeout
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from time import monotonic

from aikit.agents.asyncio_streams import AsyncioStream, open_stream
from aikit.agents.failures import CLIENT_CLOSED, phase_failure
from aikit.agents.leased_replies import AsyncLeasedReply
from aikit.agents.leases import AsyncLease
from aikit.agents.open_replies import CLOSED
from aikit.agents.pools import AsyncPoolingAgent, Pools
from aikit.agents.resolver import look_up_async
from aikit.agents.upload_pieces import framed_async, read_ahead
from aikit.core.wire import Outgoing, TransportError

from .connections import READ_BYTES, Connection, connector, is_tunnel_open
from .exchanges import Exchange
from .http_parsing import AnswerParser
from .routes import Route

__all__ = ["AsyncFastAgent"]

# Bytes to hand over to the event loop at once.
_WRITE_BYTES = 64 * 1024


class _AsyncConnection(Connection):
    """The asynchronous twin of `_Connection` in `blocking.py`, on a stream of the running event loop."""

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
                stream = self._stream = await open_stream(AsyncioStream, addresses)
                self.pools.add(self)
                for host, request in self.route.steps:
                    if host is not None:
                        await stream.encrypt(self.route.context, host)
                    if request is not None:
                        await stream.write(request)
                        answer = AnswerParser("CONNECT")
                        while not is_tunnel_open(answer, await stream.read(READ_BYTES)):
                            pass
        except TimeoutError as error:
            raise exchange.late("connect") from error
        except OSError as error:
            raise phase_failure("connect", exchange.outgoing, str(error)) from error
        self.is_open = True

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
        return bool(self._stream.get_extra_info("is_readable"))

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
            self._stream.get_extra_info("socket").close()


class _AsyncReply(Exchange, AsyncLeasedReply):
    """An answer."""

    __slots__ = ()

    async def begin(self) -> None:
        """Send the request, and read the head of the answer."""
        began = monotonic()
        connection: _AsyncConnection = await self.lease.begin(self.left("pool"))
        self.connection = connection
        self.queued_seconds = monotonic() - began
        if not connection.is_open:
            await connection.open(self)
        await connection.send(self)
        while not self.answer.status:
            await connection.receive(self)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        answer = self.answer
        while True:
            while not (piece := answer.take()):
                if answer.is_complete:
                    return
                try:
                    await self.connection.receive(self)
                except TransportError as error:
                    self.fail(error)
            self.left("read")
            yield piece

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        with suppress(TransportError):
            while not self.answer.is_complete:
                await self.connection.receive(self)
                self.answer.take()

    def leave(self) -> None:
        self.connection.release(self)


class AsyncFastAgent(AsyncPoolingAgent):
    """The asynchronous client's agent for many small calls and streams."""

    pools = staticmethod(partial(Pools, partial(connector, _AsyncConnection), supports_socks=False))

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request on a connection of the pool."""
        lease = AsyncLease((self._current() or await self._begin()).server(outgoing))
        reply = _AsyncReply(self, outgoing, lease)
        try:
            await reply.begin()
        except BaseException as error:
            await lease.drop()
            if not isinstance(error, Exception):
                raise
            reply.fail(error)
        return reply
