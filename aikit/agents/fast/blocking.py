"""The blocking fast agent."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import suppress
from time import monotonic
from typing import Any

from aikit.agents.failures import CLIENT_CLOSED
from aikit.agents.leases import Lease
from aikit.agents.open_replies import CLOSED
from aikit.core.wire import Outgoing, TransportError

from .blocking_connection import Connection
from .exchanges import Exchange
from .pools import MOST_CONNECTIONS, Pools

__all__ = ["FastAgent"]


class _Reply(Exchange):
    """An answer that any thread may close.

    While another thread waits for the next piece, the connection is only shut down, which wakes that thread: it closes
    the connection itself, because a descriptor that is closed under a reader may be reused for another connection.
    """

    __slots__ = ("_closed_by", "_is_read", "connection")

    lease: Lease

    def __init__(self, *arguments: Any) -> None:
        self._closed_by = ""  # why it was closed
        self._is_read = False
        super().__init__(*arguments)

    def begin(self) -> None:
        """Send the request, and read the head of the answer."""
        began = monotonic()
        self.connection: Connection = self.lease.begin(self.left("pool"))
        self.queued_seconds = monotonic() - began
        if not self.connection.is_open:
            self.connection.open(self)
        self.connection.send(self)
        while not self.answer.status:
            self.connection.receive(self)
        self.lease.reply = weakref.ref(self)

    def __iter__(self) -> Iterator[bytes]:
        answer = self.answer
        while True:
            while not (piece := answer.take()):
                if answer.is_complete:
                    return
                self._receive()
            self._check_open()
            self.left("read")
            yield piece

    def _receive(self) -> None:
        self._is_read = True
        try:
            if not self._closed_by:
                self.connection.receive(self)
        except Exception:
            self._check_open()
            raise
        finally:
            self._is_read = False
        self._check_open()

    def _check_open(self) -> None:
        if self._closed_by:
            raise TransportError(self._closed_by, phase="read", is_refused=True)

    def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        with suppress(TransportError):
            while not self.answer.is_complete:
                self._receive()
                self.answer.take()

    def close(self, why: str = CLOSED) -> None:
        """End the transfer."""
        self._closed_by = self._closed_by or why
        # The reader does it the other way round: it notes that it reads, and then looks whether this was closed.
        if self._is_read:
            self.connection.cut()
            return
        lease = self.lease
        if not lease.claim():
            return
        try:
            self.connection.release(self)
            lease.give_back()
        finally:  # after an interrupt the connection is in no known state
            lease.drop()

    def __del__(self) -> None:
        """Close an answer that was forgotten, or whose caller was interrupted."""
        lease = getattr(self, "lease", None)
        if lease is not None and not lease.is_over:
            with suppress(Exception):
                self.close()
                lease.drop()


class FastAgent:
    """The blocking client's agent for many small calls and streams."""

    keeps_time = True

    def __init__(self, most_connections: int = MOST_CONNECTIONS) -> None:
        """Create an agent without connections.

        Args:
            most_connections: how many there may be to one server; further requests wait for the first free one.
        """
        self._pools = Pools(Connection, most_connections)
        # For a client that was not closed: Python would warn of each connection.
        weakref.finalize(self, _close_all, self._pools)

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request on a connection of the pool."""
        server = self._pools.server(outgoing)
        lease = Lease(server)
        reply = _Reply(self, outgoing, server.route, lease)
        try:
            reply.begin()
        except BaseException as error:
            lease.drop()
            if not isinstance(error, Exception):
                raise
            failure = reply.explained(error)
            if failure is error:
                raise
            raise failure from error
        return reply

    def close(self) -> None:
        """Close all connections; a call that waits for one in another thread fails, and closes it there."""
        self._pools.is_closed = True
        _end(self._pools)
        for each in self._pools.all():
            each.cut()


def _end(pools: Pools) -> list[Any]:
    """Close the free connections and the open answers; return the calls that have no answer yet."""
    leases, free = pools.end()
    for connection in free:
        connection.close()
    waiting = []
    for lease in leases:
        reply = lease.reply and lease.reply()
        if reply is None:
            waiting.append(lease)
        else:
            reply.close(CLIENT_CLOSED)
    return waiting


def _close_all(pools: Pools) -> None:
    for lease in _end(pools):
        if lease.connection is not None:
            lease.connection.close()
