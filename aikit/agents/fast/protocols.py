"""A connection of the asynchronous agent, which parses the bytes where the event loop delivers them."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from aikit.agents.failures import CLIENT_CLOSED, phase_failure
from aikit.agents.leases import KEEP_ALIVE_SECONDS
from aikit.agents.open_replies import CLOSED
from aikit.agents.upload_pieces import framed_async, read_ahead
from aikit.core.wire import Phase, TransportError
from aikit.options.credentials import SecretBytes

from .exchanges import SMALL_BYTES, Exchange
from .http_parsing import AnswerParser
from .routes import ADDRESS_SECONDS, Address, Route
from .tls import Encryption, establish
from .waiting import is_readable

if TYPE_CHECKING:
    from .pools import Pools

__all__ = ["AsyncConnection"]

# Bytes per write, and how many bytes of a body may wait for the program to take them.
_WRITE_BYTES = 64 * 1024
_MOST_UNREAD_BYTES = 256 * 1024
_CLOSED = "the server closed the connection"


class AsyncConnection(asyncio.Protocol):
    """A connection to one server, which belongs to one exchange at a time.

    Attributes:
        is_open: whether it has been connected.
    """

    def __init__(self, route: Route, pools: Pools) -> None:
        self._route = route
        self._pools = pools
        self.is_open = self._is_reusable = False
        self._kept = 0.0
        self._loop = asyncio.get_running_loop()
        self._socket: socket.socket | None = None
        self._transport: Any = None
        self._tls: Encryption | None = None
        # What has arrived before it was ready.
        self._early = b""
        # The exchange that arriving bytes belong to; without one, they are unexpected.
        self._answer: AnswerParser | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._due = inf
        self._timer: asyncio.TimerHandle | None = None
        self._is_full = self._is_paused = self._is_late = False
        # Why it has ended.
        self._ended: BaseException | str | None = None

    # Waiting

    async def _wait(self, exchange: Exchange, phase: Phase) -> None:
        """Wait until anything happens."""
        seconds = exchange.left(phase)
        self._waiter = self._loop.create_future()
        if seconds is not None:
            self._due = monotonic() + seconds
            timer = self._timer
            if timer is None or timer.when() - self._loop.time() > seconds:
                if timer is not None:
                    timer.cancel()
                self._timer = self._loop.call_later(seconds, self._ring)
        try:
            await self._waiter
        finally:
            self._waiter, self._due = None, inf
        if self._is_late:
            self._is_late = False
            raise exchange.late(phase)

    def _ring(self) -> None:
        """End the wait if it is time; one timer serves many waits, so it may be early."""
        self._timer = None
        if self._waiter is None or self._waiter.done() or self._due == inf:
            return
        left = self._due - monotonic()
        if left > 0:
            self._timer = self._loop.call_later(left, self._ring)
        else:
            self._is_late = True
            self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # Called by the event loop

    def connection_made(self, transport: Any) -> None:
        """Begin to receive."""
        self._transport = transport
        transport.set_write_buffer_limits(_WRITE_BYTES)
        if self._ended is not None:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        """Parse what has arrived."""
        answer, tls = self._answer, self._tls
        if not self.is_open:
            self._early += data
        elif answer is None:
            self._end("bytes arrived that no request asked for")
        else:
            if tls is not None:
                try:
                    data = tls.decrypt(data)
                except ssl.SSLError as error:
                    self._end(error)
                    return
            answer.feed(data)
            if answer.error is not None:
                self._end(answer.error)
            elif tls is not None and tls.is_ended:
                self._end(_CLOSED)
            elif answer.size > _MOST_UNREAD_BYTES and not self._is_paused:
                self._is_paused = True
                self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Note that the server has closed the connection."""
        self._end(_CLOSED)

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection has ended."""
        self._end(exc or _CLOSED)
        self._transport = None

    def pause_writing(self) -> None:
        """Note that the server is slow to read."""
        self._is_full = True

    def resume_writing(self) -> None:
        """Note that the server has read."""
        self._is_full = False
        self._wake()

    def _end(self, why: BaseException | str) -> None:
        if self._ended is None:
            self._ended = why
        self._is_reusable = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._transport is not None:
            self._transport.abort()
        self._wake()

    # Called by the agent

    async def open(self, exchange: Exchange) -> None:
        """Connect.

        Raises:
            TransportError, OSError, UnicodeError: if it fails.
        """
        if self._pools.is_closed:
            raise TransportError(CLIENT_CLOSED, phase="connect", is_refused=True)
        self._pools.add(self)
        try:
            async with asyncio.timeout(exchange.left("connect")):
                addresses = await self._route.addresses_async(self._loop)
                while (sock := await self._connect(addresses.pop(0), is_last=not addresses)) is None:
                    pass
                self._socket = sock
                # A separate task: uvloop closes the descriptor under Python's socket if this is cancelled.
                await asyncio.shield(self._loop.create_connection(lambda: self, sock=sock))
            await self._establish(exchange)
        except TimeoutError as error:
            raise exchange.late("connect") from error
        except OSError as error:
            raise phase_failure("connect", exchange.outgoing, str(error)) from error

    async def _connect(self, address: Address, *, is_last: bool) -> socket.socket | None:
        """Connect to an address; return None if that fails, but there are others."""
        family, where = address
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            async with asyncio.timeout(None if is_last else ADDRESS_SECONDS):
                await self._loop.sock_connect(sock, where)
        except OSError:  # also TimeoutError
            sock.close()
            if is_last:
                raise
            return None
        except BaseException:
            sock.close()
            raise
        return sock

    async def _establish(self, exchange: Exchange) -> None:
        steps = establish(self._route)
        try:
            to_send = next(steps)
            while True:
                self._transport.write(to_send)
                while not self._early:
                    if self._ended is not None:
                        raise OSError(str(self._ended))
                    await self._wait(exchange, "connect")
                data, self._early = self._early, b""
                to_send = steps.send(data)
        except StopIteration as end:
            self._tls, data = end.value
            self._answer = exchange.answer
            self.is_open = True
            exchange.answer.feed(self._early + data)

    async def send(self, exchange: Exchange) -> None:
        """Send the request, or as much of it as the server reads before it refuses it.

        Raises:
            TransportError: if it takes too long.
        """
        self._is_reusable = False
        self._answer = exchange.answer
        outgoing, body = exchange.outgoing, exchange.outgoing.body
        head = self._route.head(outgoing)
        if body is None or (isinstance(body, bytes) and len(body) <= SMALL_BYTES):
            exchange.is_sent = await self._write(exchange, SecretBytes(head + body) if body else head)
        elif isinstance(body, bytes):
            exchange.is_sent = await self._write(exchange, head) and await self._write(exchange, body)
        elif await self._write(exchange, head):
            async for piece in framed_async(read_ahead(body, outgoing.deadline), body.length):
                if not await self._write(exchange, piece):
                    return
            exchange.is_sent = True

    async def _write(self, exchange: Exchange, data: bytes) -> bool:
        """Hand bytes over to the event loop, and return whether the server reads on."""
        view = memoryview(data)
        while view:
            while self._is_full and self._ended is None and not exchange.is_refused:
                await self._wait(exchange, "write")
            if self._ended is not None or exchange.is_refused:
                return False
            piece, view = view[:_WRITE_BYTES], view[_WRITE_BYTES:]
            self._transport.write(piece if self._tls is None else self._tls.encrypt(piece))
        return True

    async def receive(self, exchange: Exchange) -> None:
        """Wait for more of the answer, or its end.

        Raises:
            TransportError: if the answer is lost or takes too long.
        """
        if self._is_paused and self._ended is None:
            self._is_paused = False
            self._transport.resume_reading()
        if self._ended is None:
            await self._wait(exchange, "read")
        elif isinstance(self._ended, TransportError):
            raise self._ended
        elif isinstance(self._ended, str):
            exchange.end(self._ended, is_confirmed=self._tls is None or self._tls.is_ended)
        else:
            raise exchange.lost(self._ended)

    def release(self, exchange: Exchange) -> None:
        """Note whether the exchange leaves it usable for the next."""
        self._answer = None
        has_rest = self._tls is not None and self._tls.has_rest
        self._is_reusable = self._ended is None and exchange.is_reusable and not has_rest
        self._kept = monotonic()
        if self._is_reusable and self._is_paused:
            self._is_paused = False
            self._transport.resume_reading()

    def is_available(self) -> bool:
        """Whether the last exchange has left it usable."""
        return self._is_reusable

    def has_expired(self) -> bool:
        """Whether it was kept for too long, or has anything to read: its end, or unexpected bytes."""
        assert self._socket is not None
        return monotonic() - self._kept > KEEP_ALIVE_SECONDS or is_readable(self._socket)

    def cut(self) -> None:
        """End it, and wake the task that waits for it."""
        self._end(TransportError(CLIENT_CLOSED, phase="read", is_refused=True))

    async def aclose(self) -> None:
        """Close it; the event loop closes the socket in its next turn."""
        self._end(TransportError(CLOSED, phase="read", is_refused=True))

    def abandon(self) -> None:
        """Close the socket of a closed event loop, which can't close it any more."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.close()
