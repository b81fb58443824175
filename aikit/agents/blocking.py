"""Blocking connections, and the answers that arrive on them."""

from __future__ import annotations

import socket
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from time import monotonic
from typing import Any

from aikit.core.wire import Phase, TransportError, Upload

from . import happy_eyeballs
from .connections import READ_BYTES, Connection
from .encryption import Encryption
from .exchanges import Exchange
from .failures import phase_failure
from .leased_replies import LeasedReply
from .pools import Pools
from .resolver import look_up
from .routes import Route
from .tunnels import Tunnel
from .upload_pieces import framed, read_in_time
from .waiting import READ, WRITE, arrivals, wait

__all__ = ["BlockingConnection", "BlockingReply"]

# Bytes for TLS to encrypt at once.
_WRITE_BYTES = 256 * 1024


class BlockingConnection(Connection):
    """A connection whose socket never blocks: it waits in one place only, and so within the time of the exchange."""

    __slots__ = ("_has_arrived", "_is_over", "_layers", "_socket")

    _has_arrived: Callable[[], bool]

    def __init__(self, route: Route, pools: Pools) -> None:
        super().__init__(route, pools)
        self._socket: Any = None
        self._layers: list[Encryption] = []
        self._is_over = False

    def open(self, exchange: Exchange) -> None:
        """Connect.

        Raises:
            TransportError, UnicodeError: if it fails.
        """
        self.pools.check_open()
        try:
            addresses = look_up(*self.route.first, is_public_only=self.route.is_public_only)
            self._socket = happy_eyeballs.race(addresses, exchange.left("connect"))
            self._has_arrived = arrivals(self._socket)
            self.pools.add(self)
            for host, tunnel in self.route.steps:
                if host is not None:
                    self._encrypt(exchange, host)
                if tunnel is not None:
                    self._open_tunnel(exchange, tunnel())
            if self._layers and (early := self._layers[-1].decrypt(b"")):
                exchange.answer.feed(early)
        except UnicodeError:
            raise
        except TimeoutError as error:
            raise exchange.late("connect") from error
        except (OSError, ValueError) as error:  # ValueError when another thread has closed it
            raise phase_failure("connect", exchange.outgoing, str(error)) from error
        self.is_open = True

    def _open_tunnel(self, exchange: Exchange, tunnel: Tunnel) -> None:
        with suppress(StopIteration):
            request = next(tunnel)
            while True:
                self._send(exchange, request, "connect")
                request = tunnel.send(self._read(exchange, "connect"))

    def _encrypt(self, exchange: Exchange, host: str) -> None:
        """Add a layer of TLS."""
        layer, data = Encryption(self.route.context, host), b""
        while not layer.shake_hands(data):
            self._send(exchange, layer.encrypt(b""), "connect")
            data = self._read(exchange, "connect")
            if not data:
                raise OSError("the connection was closed during the TLS handshake")
        self._send(exchange, layer.encrypt(b""), "connect")
        self._layers.append(layer)

    def send(self, exchange: Exchange) -> None:
        """Send the request, or as much of it as the server reads before it refuses it.

        Raises:
            TransportError: if it takes too long.
        """
        first, rest = self.begin(exchange)
        exchange.is_sent = self._write(exchange, first) and (rest is None or self._write_body(exchange, rest))

    def _write_body(self, exchange: Exchange, body: bytes | Upload) -> bool:
        if isinstance(body, bytes):
            return self._write(exchange, body)
        pieces = framed(read_in_time(body, exchange.outgoing.deadline), body.length)
        return all(self._write(exchange, piece) for piece in pieces)

    def _write(self, exchange: Exchange, data: bytes) -> bool:
        """Write bytes, and return whether the server reads on; what it sends meanwhile is read too."""
        view = memoryview(data)
        try:
            while view:
                piece, view = view[:_WRITE_BYTES], view[_WRITE_BYTES:]
                if not self._send(exchange, piece, "write"):
                    return False
        except (OSError, ValueError):  # ValueError when another thread has closed it
            return False  # the server may have answered before
        return True

    def _send(self, exchange: Exchange, data: bytes | memoryview, phase: Phase) -> bool:
        """Send bytes; return False if the server answers meanwhile and reads no further."""
        for layer in reversed(self._layers):
            data = layer.encrypt(data)
        view = memoryview(data)
        while view:
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                is_awaited = phase == "write" and not exchange.answer.status
                ready = self._wait(exchange, WRITE | READ if is_awaited else WRITE, phase)
                if ready & READ and (early := self._receive()):
                    exchange.answer.feed(early)
                if self._is_over or exchange.is_refused:
                    return False
        return True

    def receive(self, exchange: Exchange) -> None:
        """Wait for the next bytes of the answer, or its end.

        Raises:
            TransportError: if the answer is lost or takes too long.
        """
        exchange.check()
        try:
            data = self._read(exchange, "read")
        except (OSError, ValueError) as error:
            raise exchange.lost(error) from error
        if data:
            exchange.answer.feed(data)
        else:
            exchange.end(is_confirmed=not self._layers or self._layers[-1].is_ended)

    def _read(self, exchange: Exchange, phase: Phase) -> bytes:
        """Return what arrives; empty at the end."""
        data = b""
        while not data and not self._is_over:
            self._wait(exchange, READ, phase)
            data = self._receive()
        return data

    def _wait(self, exchange: Exchange, events: int, phase: Phase) -> int:
        ready = wait(self._socket, events, exchange.left(phase))
        if not ready:
            raise exchange.late(phase)
        return ready

    def _receive(self) -> bytes:
        data: bytes = self._socket.recv(READ_BYTES)
        self._is_over = not data
        for layer in self._layers:
            data = layer.decrypt(data)
            if layer.error is not None:
                raise layer.error
            self._is_over = self._is_over or layer.is_ended
        return data

    @property
    def has_rest(self) -> bool:
        return self._is_over or any(layer.has_rest for layer in self._layers)

    @property
    def is_readable(self) -> bool:
        return self._has_arrived()

    def cut(self) -> None:
        """Wake the thread that waits for it, and end it."""
        if self.pools.owns(self):
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        self._is_reusable = False
        if self._socket is not None:
            self._socket.close()


class BlockingReply(Exchange, LeasedReply):
    """A blocking answer."""

    __slots__ = ("_closed_by", "_is_read")

    def __init__(self, *arguments: Any) -> None:
        self._closed_by = ""
        self._is_read = False
        super().__init__(*arguments)

    def begin(self) -> None:
        """Send the request, and read the head of the answer."""
        began = monotonic()
        try:
            connection: BlockingConnection = self.lease.begin(self.left("pool"))
        except TimeoutError as error:
            raise self.late("pool") from error
        self.connection = connection
        self.queued_seconds = monotonic() - began
        if not connection.is_open:
            connection.open(self)
        connection.send(self)
        while not self.answer.status:
            connection.receive(self)
        self.lease.reply = weakref.ref(self)

    def __iter__(self) -> Iterator[bytes]:
        answer = self.answer
        while True:
            while not (piece := answer.take()):
                if answer.is_complete:
                    return
                self._receive()
            self.check_open()
            self.left("read")
            yield piece

    def _receive(self) -> None:
        self._is_read = True
        try:
            if not self._closed_by:
                self.connection.receive(self)
        except Exception:
            self.check_open()
            raise
        finally:
            self._is_read = False
        self.check_open()

    def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        with suppress(TransportError):
            while not self.answer.is_complete:
                self._receive()
                self.answer.take()

    def cut(self) -> None:
        self.connection.cut()

    def leave(self) -> None:
        self.connection.release(self)
