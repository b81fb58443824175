"""A connection of the blocking agent, which waits in one place only and so within the time of the exchange."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from aikit.agents.failures import CLIENT_CLOSED, phase_failure
from aikit.agents.leases import KEEP_ALIVE_SECONDS
from aikit.agents.upload_pieces import framed, read_in_time
from aikit.core.wire import Phase, TransportError
from aikit.options.credentials import SecretBytes

from .exchanges import SMALL_BYTES, Exchange
from .routes import ADDRESS_SECONDS, Address, Route
from .tls import Encryption, establish
from .waiting import READ, WRITE, is_readable, wait

if TYPE_CHECKING:
    from .pools import Pools

__all__ = ["Connection"]

_READ_BYTES = 64 * 1024
# Bytes for TLS to encrypt at once.
_WRITE_BYTES = 256 * 1024


class Connection:
    """A connection to one server, which belongs to one exchange at a time.

    Attributes:
        is_open: whether it has been connected.
    """

    __slots__ = ("__weakref__", "_is_over", "_is_reusable", "_kept", "_pools", "_route", "_socket", "_tls", "is_open")

    def __init__(self, route: Route, pools: Pools) -> None:
        self._route = route
        self._pools = pools
        # Never blocks: all waiting is done in `wait`.
        self._socket: Any = None
        self._tls: Encryption | None = None
        self.is_open = self._is_reusable = self._is_over = False
        self._kept = 0.0

    def open(self, exchange: Exchange) -> None:
        """Connect.

        Raises:
            TransportError, OSError, UnicodeError: if it fails.
        """
        if self._pools.is_closed:
            raise TransportError(CLIENT_CLOSED, phase="connect", is_refused=True)
        route = self._route
        try:
            addresses = route.addresses()
            while not self._connect(exchange, addresses.pop(0), is_last=not addresses):
                pass
            self._pools.add(self)
            self._establish(exchange)
        except UnicodeError:
            raise
        except (OSError, ValueError) as error:  # ValueError when another thread has closed it
            raise phase_failure("connect", exchange.outgoing, str(error)) from error
        self.is_open = True

    def _connect(self, exchange: Exchange, address: Address, *, is_last: bool) -> bool:
        """Connect to an address, and return whether that succeeded; raise if it was the last one."""
        family, where = address
        self._socket = sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with suppress(BlockingIOError):
                sock.connect(where)
            seconds = exchange.left("connect")
            if not is_last:
                seconds = ADDRESS_SECONDS if seconds is None else min(seconds / 2, ADDRESS_SECONDS)
            if not wait(sock, WRITE, seconds):
                raise TimeoutError
            if number := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(number, os.strerror(number))
        except OSError as error:
            sock.close()
            if not is_last:
                return False
            if type(error) is TimeoutError:
                raise exchange.late("connect") from error
            raise
        return True

    def _establish(self, exchange: Exchange) -> None:
        steps = establish(self._route)
        try:
            to_send = next(steps)
            while True:
                self._send_all(exchange, to_send, "connect")
                self._wait(exchange, READ, "connect")
                data = self._socket.recv(_READ_BYTES)
                if not data:
                    raise OSError("the server closed the connection")
                to_send = steps.send(data)
        except StopIteration as end:
            self._tls, data = end.value
            exchange.answer.feed(data)

    def _wait(self, exchange: Exchange, events: int, phase: Phase) -> int:
        """Wait, and return the events that need no further wait."""
        ready = wait(self._socket, events, exchange.left(phase))
        if not ready:
            raise exchange.late(phase)
        return ready

    def send(self, exchange: Exchange) -> None:
        """Send the request, or as much of it as the server reads before it refuses it.

        Raises:
            TransportError: if it takes too long.
        """
        self._is_reusable = False
        outgoing, body = exchange.outgoing, exchange.outgoing.body
        head = self._route.head(outgoing)
        if body is None or (isinstance(body, bytes) and len(body) <= SMALL_BYTES):
            exchange.is_sent = self._write(exchange, SecretBytes(head + body) if body else head)
            return
        pieces = [body] if isinstance(body, bytes) else framed(read_in_time(body, outgoing.deadline), body.length)
        if self._write(exchange, head):
            for piece in pieces:
                if not self._write(exchange, piece):
                    return
            exchange.is_sent = True

    def _write(self, exchange: Exchange, data: bytes) -> bool:
        """Write bytes, and return whether the server reads on; what it sends meanwhile is read too."""
        view = memoryview(data)
        try:
            while view:
                piece, view = view[:_WRITE_BYTES], view[_WRITE_BYTES:]
                if not self._send_all(exchange, piece if self._tls is None else self._tls.encrypt(piece), "write"):
                    return False
        except (OSError, ValueError):  # ValueError when another thread has closed it
            return False  # the server may have answered before
        return True

    def _send_all(self, exchange: Exchange, data: bytes | memoryview, phase: Phase) -> bool:
        """Send bytes; return False if the server answers meanwhile and reads no further."""
        view = memoryview(data)
        while view:
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                is_awaited = phase == "write" and not exchange.answer.status
                ready = self._wait(exchange, WRITE | READ if is_awaited else WRITE, phase)
                if ready & READ:
                    self._read(exchange)
                if self._is_over or exchange.is_refused:
                    return False
        return True

    def receive(self, exchange: Exchange) -> None:
        """Wait for the next bytes of the answer, or its end.

        Raises:
            TransportError: if the answer is lost or takes too long.
        """
        exchange.check()
        if self._is_over:  # what arrived before its end has been taken by now
            exchange.end("the server closed the connection", is_confirmed=self._tls is None or self._tls.is_ended)
            return
        try:
            self._wait(exchange, READ, "read")
            self._read(exchange)
        except (OSError, ValueError) as error:
            raise exchange.lost(error) from error

    def _read(self, exchange: Exchange) -> None:
        """Read what has arrived, or note the end of the connection."""
        data, tls = self._socket.recv(_READ_BYTES), self._tls
        self._is_over = not data
        if tls is not None and data:
            data = tls.decrypt(data)
            self._is_over = tls.is_ended
        if data:
            exchange.answer.feed(data)

    def release(self, exchange: Exchange) -> None:
        """Note whether the exchange leaves it usable for the next."""
        has_rest = self._tls is not None and self._tls.has_rest
        self._is_reusable = exchange.is_reusable and not self._is_over and not has_rest
        self._kept = monotonic()

    def is_available(self) -> bool:
        """Whether the last exchange has left it usable."""
        return self._is_reusable

    def has_expired(self) -> bool:
        """Whether it was kept for too long, or has anything to read: its end, or unexpected bytes."""
        return monotonic() - self._kept > KEEP_ALIVE_SECONDS or is_readable(self._socket)

    def cut(self) -> None:
        """Wake the thread that waits for it, and end it."""
        if self._pools.owns(self):  # else it belongs to the parent process, which still uses it
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        self._is_reusable = False
        if self._socket is not None:
            self._socket.close()
