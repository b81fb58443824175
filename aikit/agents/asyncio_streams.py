"""Connections of asyncio's event loop: one class that is asyncio's protocol and our stream.

It reads whatever arrives into a buffer, also between two answers. So it knows at once when the server has
closed a free connection, or sent more than the answer, and the connection is not used again. TLS runs on memory
buffers, because asyncio's own hides how much was sent and waits up to 30 seconds when it closes.
"""

from __future__ import annotations

import socket
import ssl
from asyncio import Future, Protocol, Task, Transport, get_running_loop, shield, sleep
from collections.abc import Sequence
from math import inf
from typing import Any

from .encryption import Encryption
from .happy_eyeballs import race_async
from .resolver import Address
from .waiting import arrivals

__all__ = ["AsyncioStream", "open_stream"]

# Stop reading from the socket while this much waits to be read.
_MOST_UNREAD_BYTES = 256 * 1024
_READ_BYTES = 64 * 1024
_READ, _WRITE = 0, 1


class AsyncioStream(Protocol):
    """A connection of the running event loop. One task may read while another one writes.

    Attributes:
        socket: its socket.
        received: what has arrived and was not read yet.
        has_ended: whether nothing more will arrive.
        is_full: whether the operating system takes no more bytes now.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._loop = get_running_loop()
        self.socket = sock
        self._has_arrived = arrivals(sock)
        self._transport: Transport | None = None
        self._layers: list[Encryption] = []
        self.received = bytearray()
        self.has_ended = self.is_full = self._is_reading_paused = False
        self._error: Exception | None = None
        # Who waits to read and to write, and until when. One timer serves both; it goes off early, because setting
        # another for each read would cost more than the read.
        self._waiters: list[Future[None] | None] = [None, None]
        self._until = [inf, inf]
        self._timer: Any = None

    # Called by the event loop.

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        # `write` returns when the operating system has everything.
        transport.set_write_buffer_limits(high=0)
        # asyncio allocates what it may read before it reads: for 256 KiB, malloc asks the operating system each time.
        if hasattr(transport, "max_size"):
            transport.max_size = _READ_BYTES

    def data_received(self, data: bytes) -> None:
        for layer in self._layers:
            data = self._decrypt(layer, data)
        self.received += data
        if len(self.received) > _MOST_UNREAD_BYTES and self._transport is not None:
            self._is_reading_paused = True
            self._transport.pause_reading()
        self._wake(_READ)

    def eof_received(self) -> bool:
        self._end(None)
        return True  # the server may still read

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._end(exc)
        self._wake(_WRITE)

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        self._wake(_WRITE)

    # Called by the agents.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has arrived, or wait for it; empty at the end.

        Args:
            max_bytes: the most to return.
            timeout: seconds to wait; None for no limit.
        """
        while not self.received:
            if self._error is not None:
                raise OSError(str(self._error)) from self._error
            if self.has_ended:
                return b""
            await self._wait(_READ, timeout)
        return self.take(max_bytes)

    def take(self, max_bytes: int = _READ_BYTES) -> bytes:
        """Return what has arrived; empty if nothing has."""
        received = self.received
        if len(received) <= max_bytes:
            data = bytes(received)
            received.clear()
        else:
            data = bytes(received[:max_bytes])
            del received[:max_bytes]
        if self._is_reading_paused and not self.received and self._transport is not None:
            self._is_reading_paused = False
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes) -> None:
        """Send bytes, and wait until the operating system has taken them."""
        if buffer:
            self.push(buffer)
        while self.is_full:
            self._check_open()
            await self._wait(_WRITE, None)

    def push(self, data: bytes | memoryview) -> None:
        """Send bytes without waiting until they are taken."""
        self._check_open()
        if self._layers:
            self._send(data, self._layers)
        else:
            assert self._transport is not None
            self._transport.write(data)

    async def wait_for_any(self, seconds: float | None) -> None:
        """Wait until there is room to write, or until something arrives."""
        self._check_open()
        await self._wait(_WRITE, seconds, also=_READ)

    async def encrypt(self, context: ssl.SSLContext, host: str | None) -> None:
        """Add a layer of TLS; the connection is closed if that fails.

        Args:
            context: the context of TLS.
            host: the name in the server's certificate.

        Raises:
            ssl.SSLError: if the bytes of the server or its certificate are not valid.
        """
        try:
            layer, data = Encryption(context, host), b""
            while True:
                is_done = layer.shake_hands(data)
                await self.write(layer.encrypt(b""))
                if is_done:
                    break
                data = await self.read(_READ_BYTES)
                if not data:
                    raise OSError("the connection was closed during the TLS handshake")
            self._layers.append(layer)
            # The rest of the data is already encrypted.
            self.received[:] = self._decrypt(layer, bytes(self.received))
        except BaseException as error:
            self.abort()
            if isinstance(error, Exception):  # a cancelled task must not wait
                await sleep(0)  # the loop closes the socket in its next turn
            raise

    @property
    def is_end_confirmed(self) -> bool:
        """Whether the server itself ended the connection: with TLS, only close_notify shows that."""
        return not self._layers or self._layers[-1].is_ended

    @property
    def has_rest(self) -> bool:
        """Whether bytes have arrived that nothing has read."""
        return bool(self.received) or (bool(self._layers) and any(layer.has_rest for layer in self._layers))

    @property
    def is_readable(self) -> bool:
        """Whether bytes or the end have arrived. The socket is asked too, in case the loop has not run since."""
        return bool(self.received) or self.has_ended or self._has_arrived()

    def abort(self) -> None:
        """Close the connection without sending what is left; the loop closes the socket in its next turn."""
        if self._transport is not None:
            self._end(ConnectionAbortedError("the connection was closed by the program"))
            self._transport.abort()

    def abandon(self, opening: Task[Any]) -> None:
        """Close a connection whose caller has been cancelled, once it is open."""
        if opening.cancelled() or opening.exception() is not None:
            self.socket.close()
        else:
            self.abort()

    def _decrypt(self, layer: Encryption, data: bytes) -> bytes:
        data = layer.decrypt(data)
        if layer.is_ended or layer.error is not None:
            self._end(layer.error)
        if layer.has_answer:
            self._send(b"", self._layers[: self._layers.index(layer) + 1])
        return data

    def _send(self, data: bytes | memoryview, layers: list[Encryption]) -> None:
        """Send data through layers of TLS, the last one first, with what these send themselves."""
        for layer in reversed(layers):
            try:
                data = layer.encrypt(data)
            except ssl.SSLError as error:
                raise OSError(str(error)) from error
        if data and self._transport is not None:
            self._transport.write(data)

    def _check_open(self) -> None:
        if self._transport is None or self._transport.is_closing():
            raise OSError(str(self._error or "the connection is closed")) from self._error

    def _end(self, error: Exception | None) -> None:
        """Note that nothing more will arrive."""
        if not self.has_ended:
            self.has_ended = True
            self._error = error
            for layer in self._layers:
                layer.end()
        self._wake(_READ)

    def _wake(self, kind: int) -> None:
        waiter = self._waiters[kind]
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait(self, kind: int, seconds: float | None, *, also: int | None = None) -> None:
        """Wait until there may be something to read, or room to write."""
        waiter = self._waiters[kind] = self._loop.create_future()
        if also is not None:
            self._waiters[also] = waiter
        if seconds is not None:
            until = self._until[kind] = self._loop.time() + seconds
            if self._timer is None or until < self._timer.when():
                self._set_timer(until)
        try:
            await waiter
        finally:
            self._waiters[kind] = None
            if also is not None:
                self._waiters[also] = None
            self._until[kind] = inf

    def _set_timer(self, until: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(until, self._check_time)

    def _check_time(self) -> None:
        self._timer = None
        now = self._loop.time()
        for kind, until in enumerate(self._until):
            waiter = self._waiters[kind]
            if until <= now and waiter is not None and not waiter.done():
                self._until[kind] = inf
                waiter.set_exception(TimeoutError())
        until = min(self._until)
        if until < inf:
            self._set_timer(until)


async def open_stream(addresses: Sequence[Address]) -> AsyncioStream:
    """Connect to a host, at the first of its addresses that accepts.

    Args:
        addresses: those of the host.

    Raises:
        OSError: if no address accepts.
    """
    loop = get_running_loop()
    stream = AsyncioStream(await race_async(addresses))
    # This takes a turn of the loop or two. A separate task goes on if ours is cancelled meanwhile, because
    # uvloop would close the socket's descriptor behind its back.
    opening = loop.create_task(loop.create_connection(lambda: stream, sock=stream.socket))
    try:
        await shield(opening)
    except BaseException:
        opening.add_done_callback(stream.abandon)
        raise
    return stream
