"""Tracks which call uses which connection: each call owns one from its start to the end of its answer.

An interrupt can come at any moment, and Python collects a forgotten answer wherever it allocates. Neither may leave a
lock held or a count off, so nothing is counted and no lock is held while anything else than a set or a queue changes.
A connection whose call ended in any other way than the usual one is closed.
"""

from __future__ import annotations

import threading
from asyncio import get_running_loop, timeout
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .proxies import Proxy

__all__ = ["KEEP_ALIVE_SECONDS", "AsyncLease", "Lease", "Server"]

KEEP_ALIVE_SECONDS = 60.0


class Server:
    """The connections to one server: the free ones, and the calls that use or wait for one.

    Attributes:
        is_closed: whether connections are closed instead of kept for the next call.
        leases: the calls that use a connection.
        proxy: the proxy that leads to the server, or None.
        lock: guards `leases` and `waiting`. Garbage collection may need it during such a change.
    """

    __slots__ = ("_most", "all_surplus", "connect", "free", "is_closed", "leases", "lock", "proxy", "waiting")

    def __init__(
        self,
        connect: Callable[[], Any],
        most_connections: int,
        all_surplus: Callable[[], list[Any]],
        proxy: Proxy | None = None,
    ) -> None:
        """Create a server without connections.

        Args:
            connect: creates a connection, which connects on first use.
            most_connections: how many calls may use one at the same time.
            all_surplus: `surplus` of all servers of the agent.
            proxy: the proxy that leads to the server, or None.
        """
        self.proxy = proxy
        self.connect = connect
        self.all_surplus = all_surplus
        self._most = most_connections
        self.free: deque[tuple[Any, float]] = deque()
        self.is_closed = False
        self.leases: set[_LeaseBase] = set()
        self.waiting: deque[_LeaseBase] = deque()
        self.lock = threading.RLock()

    def admit(self, lease: _LeaseBase) -> bool:
        """Let a call use a connection if there is room, or else add it to the queue."""
        with self.lock:
            if len(self.leases) < self._most:
                self.leases.add(lease)
                return True
            lease.close_gate()
            self.waiting.append(lease)
            return False

    def dismiss(self, lease: _LeaseBase) -> None:
        """End the use of a connection, or the wait for one, and let the next in the queue use one."""
        with self.lock:
            if lease in self.waiting:
                self.waiting.remove(lease)
            self.leases.discard(lease)
            while self.waiting and len(self.leases) < self._most:
                following = self.waiting[0]
                self.leases.add(following)
                following.wake()
                self.waiting.popleft()

    def next_free(self) -> Any:
        """The connection that became free last, or None."""
        try:
            return self.free.pop()[0]
        except IndexError:
            return None

    def keep(self, connection: Any) -> None:
        """Keep a connection for the next call."""
        self.free.append((connection, monotonic()))

    def surplus(self) -> list[Any]:
        """Remove the connections that have been free for too long, or all if this is closed; the caller closes them."""
        found = []
        oldest = monotonic() - KEEP_ALIVE_SECONDS
        try:
            while self.is_closed or self.free[0][1] < oldest:
                found.append(self.free.popleft()[0])
        except IndexError:  # no more, or another thread was quicker
            pass
        return found

    def end(self) -> list[_LeaseBase]:
        """Stop keeping connections; return the calls that use one. Free connections become surplus."""
        self.is_closed = True
        with self.lock:
            return list(self.leases)

    def forget(self) -> None:
        """Leave everything to the process that this one was forked from."""
        self.lock = threading.RLock()
        self.is_closed = True
        self.leases.clear()
        self.waiting.clear()


class _LeaseBase:
    """The use of one connection by one call.

    Attributes:
        is_over: whether the use has ended.
        reply: the answer, once it has begun, as a weak reference.
    """

    __slots__ = ("__weakref__", "_claims", "_gate", "_held", "_server", "is_over", "reply")

    def __init__(self, server: Server) -> None:
        self._server = server
        self._gate: Any = None
        # Both are emptied by a single step that no other thread can come between.
        self._claims = [True]
        self._held: list[Any] = []
        self.is_over = False
        self.reply: Callable[[], Any] | None = None

    @property
    def connection(self) -> Any:
        """The connection, or None."""
        try:
            return self._held[0]
        except IndexError:
            return None

    @property
    def proxy(self) -> Proxy | None:
        """The proxy that leads to the server, or None."""
        return self._server.proxy

    @property
    def is_ended(self) -> bool:
        """Whether the agent has been closed in the meantime."""
        return self._server.is_closed

    def claim(self) -> bool:
        """Whether the caller is the first who ends the use: later the connection may be another call's."""
        try:
            return self._claims.pop()
        except IndexError:
            return False

    def close_gate(self) -> None:
        """Prepare to wait until `wake` opens the gate."""
        raise NotImplementedError

    def wake(self) -> None:
        """Notify a waiting call that it may use a connection."""
        raise NotImplementedError

    def _find(self) -> Any:
        """The next free connection, now held by this call, or None; it may have been closed since."""
        connection = self._server.next_free()
        if connection is not None:
            self._held.append(connection)
        return connection

    def _connect(self) -> Any:
        connection = self._server.connect()
        self._held.append(connection)
        return connection

    def _release(self) -> Any:
        """The connection, which this call no longer holds, or None."""
        if not self._held:
            return None
        try:
            return self._held.pop()
        except IndexError:  # another thread was quicker
            return None

    def _keep(self) -> bool:
        """Whether the connection is kept for the next call."""
        connection = self.connection
        if connection is None or self._server.is_closed or not connection.is_available():
            return False
        connection = self._release()
        if connection is not None:
            self._server.keep(connection)
        return True


class Lease(_LeaseBase):
    """The use of one connection by one blocking call."""

    __slots__ = ()

    def begin(self, seconds: float | None) -> Any:
        """Wait until there is room, and return a connection.

        Args:
            seconds: how long to wait at most; None for no limit.

        Raises:
            TimeoutError: when the time runs out.
        """
        server = self._server
        if not server.admit(self):
            longest = threading.TIMEOUT_MAX if seconds is None else min(seconds, threading.TIMEOUT_MAX)
            if not self._gate.acquire(timeout=longest):
                raise TimeoutError
        while (connection := self._find()) is not None:
            if connection.is_available() and not connection.has_expired():
                return connection
            self._close()
        for connection in server.all_surplus():
            connection.close()
        return self._connect()

    def close_gate(self) -> None:
        gate = self._gate = threading.Lock()
        gate.acquire()

    def wake(self) -> None:
        if self._gate.locked():
            self._gate.release()

    def give_back(self) -> None:
        """End the use after an answer that was read to its end; a connection that can't be used again is closed."""
        if self._keep():
            for connection in self._server.surplus():
                connection.close()
        self.drop()

    def drop(self) -> None:
        """End the use, if it has not ended, and close the connection."""
        if self.is_over:
            return
        try:
            if self._held:
                self._close()
        finally:
            self._server.dismiss(self)
            self.is_over = True

    def _close(self) -> None:
        connection = self._release()
        if connection is not None:
            connection.close()


class AsyncLease(_LeaseBase):
    """The asynchronous twin of `Lease`."""

    __slots__ = ()

    async def begin(self, seconds: float | None) -> Any:
        """Wait until there is room, and return a connection; see `Lease.begin`."""
        server = self._server
        if not server.admit(self):
            async with timeout(seconds):
                await self._gate
        while (connection := self._find()) is not None:
            if connection.is_available() and not connection.has_expired():
                return connection
            await self._close()
        for connection in server.all_surplus():
            await connection.aclose()
        return self._connect()

    def close_gate(self) -> None:
        self._gate = get_running_loop().create_future()

    def wake(self) -> None:
        if not self._gate.done():
            self._gate.set_result(None)

    async def give_back(self) -> None:
        """End the use after an answer that was read to its end; see `Lease.give_back`."""
        if self._keep():
            for connection in self._server.surplus():
                await connection.aclose()
        await self.drop()

    async def drop(self) -> None:
        """End the use, if it has not ended, and close the connection."""
        if self.is_over:
            return
        self.is_over = True
        self._server.dismiss(self)
        if self._held:
            await self._close()

    async def _close(self) -> None:
        connection = self._release()
        if connection is not None:
            await connection.aclose()
