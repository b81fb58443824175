"""Connects on asyncio's event loop: one class that is both asyncio's protocol and httpcore2's stream.

It reads whatever arrives into a buffer, also between two answers. So it knows at once when the server has
closed a free connection, or sent more than the answer, and the connection is not used again. TLS runs on memory
buffers, because asyncio's own hides how much was sent and waits up to 30 seconds when it closes.
"""

from __future__ import annotations

import select
import socket
import ssl
from asyncio import FIRST_COMPLETED, Future, Protocol, Task, Transport, get_running_loop, shield, sleep, timeout, wait
from collections.abc import Iterable
from itertools import chain, zip_longest
from math import inf
from typing import Any, cast

import httpcore2

__all__ = ["AsyncioStream", "connect"]

# Seconds until the next address of a host is tried too, as in RFC 8305.
_STAGGER_SECONDS = 0.25
# Stop reading from the socket while this much waits to be read.
_MOST_UNREAD_BYTES = 256 * 1024
_READ_BYTES = 64 * 1024
_READ, _WRITE = 0, 1


class _Tls:
    """One layer of TLS: a tunnel through an https proxy has two."""

    __slots__ = ("incoming", "outgoing", "ssl")

    def __init__(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.ssl = context.wrap_bio(self.incoming, self.outgoing, server_hostname=server_hostname)


class AsyncioStream(Protocol, httpcore2.AsyncNetworkStream):
    """A connection of the running event loop. One task may read while another one writes."""

    def __init__(self, sock: socket.socket) -> None:
        self._loop = get_running_loop()
        self._socket = sock
        self._transport: Transport | None = None
        self._layers: list[_Tls] = []
        self._received = bytearray()
        self._has_ended = self._is_reading_paused = self._is_writing_paused = False
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

    def data_received(self, data: bytes) -> None:
        for layer in self._layers:
            data = self._decrypt(layer, data)
        self._received += data
        if len(self._received) > _MOST_UNREAD_BYTES and self._transport is not None:
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
        self._is_writing_paused = True

    def resume_writing(self) -> None:
        self._is_writing_paused = False
        self._wake(_WRITE)

    # What httpcore2 calls.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        received = self._received
        while not received:
            if self._error is not None:
                raise httpcore2.ReadError(str(self._error)) from self._error
            if self._has_ended:
                return b""
            await self._wait(_READ, timeout, httpcore2.ReadTimeout)
        if len(received) <= max_bytes:
            data = bytes(received)
            received.clear()
        else:
            data = bytes(received[:max_bytes])
            del received[:max_bytes]
        if self._is_reading_paused and not received and self._transport is not None:
            self._is_reading_paused = False
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._check_open()
            self._send(buffer, self._layers)
        while self._is_writing_paused:
            self._check_open()
            await self._wait(_WRITE, timeout, httpcore2.WriteTimeout)

    async def aclose(self) -> None:
        if self.abort():
            await sleep(0)  # the loop closes the socket in its next turn

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncioStream:
        until = None if timeout is None else self._loop.time() + timeout
        try:
            layer = _Tls(ssl_context, server_hostname)
            while True:
                try:
                    layer.ssl.do_handshake()
                    is_done = True
                except ssl.SSLWantReadError:
                    is_done = False
                left = None if until is None else until - self._loop.time()
                await self.write(layer.outgoing.read(), left)
                if is_done:
                    break
                data = await self.read(_READ_BYTES, left)
                if not data:
                    raise httpcore2.ConnectError("the connection was closed during the TLS handshake")
                layer.incoming.write(data)
            self._layers.append(layer)
            # The rest of the data is already encrypted.
            unread = bytes(self._received)
            self._received.clear()
            self._received += self._decrypt(layer, unread)
        except BaseException as error:
            self.abort()
            if not isinstance(error, Exception):  # a cancelled task must not wait
                raise
            await sleep(0)
            if isinstance(error, httpcore2.TimeoutException):
                raise httpcore2.ConnectTimeout from error
            if isinstance(error, (httpcore2.NetworkError, ssl.SSLError)):
                raise httpcore2.ConnectError(str(error)) from error
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return bool(self._received) or self._has_ended or _is_readable(self._socket)
        if info == "ssl_object":
            return self._layers[-1].ssl if self._layers else None
        if info == "socket":
            return self._socket
        return None

    def abort(self) -> bool:
        """Close the connection without sending what is left; return whether it was open."""
        if self._transport is None:
            return False
        self._end(ConnectionAbortedError("the connection was closed by the program"))
        self._transport.abort()
        return True

    def abandon(self, opening: Task[Any]) -> None:
        """Close a connection whose caller has been cancelled, once it is open."""
        if opening.cancelled() or opening.exception() is not None:
            self._socket.close()
        else:
            self.abort()

    def _decrypt(self, layer: _Tls, data: bytes) -> bytes:
        pieces = []
        try:
            layer.incoming.write(data)
            while piece := layer.ssl.read(_READ_BYTES):
                pieces.append(piece)
            self._end(None)  # by close_notify
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            self._end(error)
        if layer.outgoing.pending:  # an answer of TLS itself
            self._send(b"", self._layers[: self._layers.index(layer) + 1])
        return b"".join(pieces)

    def _send(self, data: bytes, layers: list[_Tls]) -> None:
        """Send data through layers of TLS, the last one first, with what these send themselves."""
        for layer in reversed(layers):
            if data:
                try:
                    layer.ssl.write(data)
                except ssl.SSLError as error:
                    raise httpcore2.WriteError(str(error)) from error
            data = layer.outgoing.read()
        if data and self._transport is not None:
            self._transport.write(data)

    def _check_open(self) -> None:
        if self._transport is None or self._transport.is_closing():
            raise httpcore2.WriteError(str(self._error or "the connection is closed")) from self._error

    def _end(self, error: Exception | None) -> None:
        """Note that nothing more will arrive."""
        if not self._has_ended:
            self._has_ended = True
            self._error = error
            for layer in self._layers:
                layer.incoming.write_eof()
        self._wake(_READ)

    def _wake(self, kind: int) -> None:
        waiter = self._waiters[kind]
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait(self, kind: int, seconds: float | None, error: type[Exception]) -> None:
        """Wait until there may be something to read, or room to write."""
        waiter = self._waiters[kind] = self._loop.create_future()
        if seconds is not None:
            until = self._until[kind] = self._loop.time() + seconds
            if self._timer is None or until < self._timer.when():
                self._set_timer(until)
        try:
            await waiter
        except TimeoutError:
            raise error from None
        finally:
            self._waiters[kind] = None
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


def _is_readable(sock: socket.socket) -> bool:
    """Whether something has arrived that the loop has not read, because the program has not let it run since."""
    if sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


async def connect(host: str, port: int, seconds: float | None = None) -> AsyncioStream:
    """Connect to a host, at the first of its addresses that accepts.

    Raises:
        httpcore2.ConnectTimeout: if it takes longer.
        httpcore2.ConnectError: if no address accepts.
    """
    loop = get_running_loop()
    try:
        async with timeout(seconds):
            try:
                found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
            except socket.gaierror:  # a name
                found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            stream = AsyncioStream(await _connect_to_any(_alternate(found)))
            # This takes a turn of the loop or two. A separate task goes on if ours is cancelled meanwhile, because
            # uvloop would close the socket's descriptor behind its back.
            opening = loop.create_task(loop.create_connection(lambda: stream, sock=stream.get_extra_info("socket")))
            try:
                await shield(opening)
            except BaseException:
                opening.add_done_callback(stream.abandon)
                raise
            return stream
    except TimeoutError as error:
        raise httpcore2.ConnectTimeout from error
    except OSError as error:
        raise httpcore2.ConnectError(str(error)) from error


def _alternate(found: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Order addresses so that each family comes in turn, starting with the preferred one."""
    families: dict[Any, list[tuple[Any, ...]]] = {}
    for each in found:
        families.setdefault(each[0], []).append(each)
    return [each for each in chain.from_iterable(zip_longest(*families.values())) if each is not None]


async def _connect_to_any(addresses: list[tuple[Any, ...]]) -> socket.socket:
    if len(addresses) == 1:
        return await _connect_to(addresses[0])
    loop = get_running_loop()
    attempts: list[Task[socket.socket]] = []
    chosen: Task[socket.socket] | None = None
    failures: list[BaseException] = []
    try:
        while chosen is None and len(failures) < len(addresses):
            if len(attempts) < len(addresses):
                attempts.append(loop.create_task(_connect_to(addresses[len(attempts)])))
            pending = [each for each in attempts if not each.done()]
            seconds = _STAGGER_SECONDS if len(attempts) < len(addresses) else None
            if pending:
                await wait(pending, timeout=seconds, return_when=FIRST_COMPLETED)
            chosen = next((each for each in attempts if each.done() and each.exception() is None), None)
            failures = [
                cast(BaseException, each.exception()) for each in attempts if each.done() and each is not chosen
            ]
        if chosen is None:
            raise OSError("; ".join(dict.fromkeys(map(str, failures)))) from failures[0]
        return chosen.result()
    finally:
        for each in attempts:
            if each is not chosen:
                each.cancel()
                each.add_done_callback(_close_result)


def _close_result(attempt: Task[socket.socket]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()


async def _connect_to(address: tuple[Any, ...]) -> socket.socket:
    family, kind, protocol, _, target = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await get_running_loop().sock_connect(sock, target)
    except BaseException:
        sock.close()
        raise
    return sock
