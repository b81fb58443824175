"""The connections of our agents, and what ends them: the agent's `close`, the end of an event loop, and a fork."""

from __future__ import annotations

import os
import ssl
import threading
import weakref
from asyncio import AbstractEventLoop, get_running_loop, sleep
from collections.abc import AsyncGenerator, Callable
from typing import Any

from aikit.core.wire import Outgoing, TransportError

from .certificates import create_ssl_context
from .failures import CLIENT_CLOSED
from .leases import Server
from .proxies import find_proxy
from .urls import host_and_port, origin_part

__all__ = ["MOST_CONNECTIONS", "AsyncPoolingAgent", "PoolingAgent", "Pools"]

MOST_CONNECTIONS = 1000
_KNOWN_URLS = 256


class Pools:
    """The connections to all servers, of an agent or of an agent in one event loop.

    Downloads limited to public addresses have separate connections, which are used for nothing else.

    Attributes:
        is_closed: whether the agent is closed, so that new connections are refused.
    """

    def __init__(self, connector: Callable[..., Any], most_connections: int) -> None:
        """Create an empty set.

        Args:
            connector: takes these pools, the origin of a server, its proxy or None, and `is_public_only`; returns what
                creates a connection, which connects on first use.
            most_connections: how many there may be to one server.
        """
        self.is_closed = False
        self._connector = connector
        self._most_connections = _checked(most_connections)
        self._lock = threading.RLock()
        self._ssl: ssl.SSLContext | None = None
        self._servers: dict[str, Server] = {}
        # The same by whole URLs: most calls of a program go to few, and need not be taken apart again.
        self._of_urls: dict[str, Server] = {}
        self._connections: weakref.WeakSet[Any] = weakref.WeakSet()
        _all.add(self)

    def server(self, outgoing: Outgoing) -> Server:
        """The connections to the server of a request.

        Raises:
            TransportError: if it can't be reached.
        """
        if not outgoing.is_public_only and (known := self._of_urls.get(outgoing.url)) is not None:
            return known
        origin = origin_part(outgoing.url)
        key = f"public {origin}" if outgoing.is_public_only else origin
        with self._lock:
            found = self._servers.get(key)
            if found is None:
                found = self._servers[key] = self._create(origin, outgoing)
            if not outgoing.is_public_only:
                if len(self._of_urls) >= _KNOWN_URLS:
                    self._of_urls.clear()
                self._of_urls[outgoing.url] = found
        return found

    def _create(self, origin: str, outgoing: Outgoing) -> Server:
        scheme = origin.partition("://")[0]
        if scheme not in ("http", "https"):
            message = f"no connection: the URL begins with {scheme!r}, not with 'http' or 'https'"
            raise TransportError(message, phase="connect", is_refused=True)
        host_and_port(origin)  # before it is compared with NO_PROXY
        proxy = find_proxy(origin)
        connect = self._connector(self, origin, proxy, is_public_only=outgoing.is_public_only and proxy is None)
        return Server(connect, self._most_connections, self._surplus, proxy)

    def context(self) -> ssl.SSLContext:
        """Return the context of TLS, the same each time.

        Raises:
            TransportError: if the certificates can't be read.
        """
        if self._ssl is None:
            self._ssl = create_ssl_context()
        return self._ssl

    def _surplus(self) -> list[Any]:
        """Remove the connections that no server needs any more; the caller closes them."""
        return [connection for server in list(self._servers.values()) for connection in server.surplus()]

    def check_open(self) -> None:
        """Refuse a connection for a closed client."""
        if self.is_closed:
            raise TransportError(CLIENT_CLOSED, phase="connect", is_refused=True)

    def add(self, connection: Any) -> None:
        """Add an open connection; if the agent was closed meanwhile, it is cut."""
        self._connections.add(connection)
        if self.is_closed:
            connection.cut()

    def owns(self, connection: Any) -> bool:
        """Whether a connection belongs to this process; else it belongs to the parent, which still uses it."""
        return connection in self._connections

    def all(self) -> list[Any]:
        """The open connections."""
        return list(self._connections.copy())

    def end(self) -> tuple[list[Any], list[Any]]:
        """Forget all connections; return the calls that use one and the free ones, to be closed."""
        servers, self._servers, self._of_urls = self._servers, {}, {}
        ended = list(servers.values())
        return [lease for each in ended for lease in each.end()], [free for each in ended for free in each.surplus()]

    def forget(self) -> None:
        """Start over in a forked process: the connections belong to the parent."""
        self._lock = threading.RLock()
        servers, self._servers, self._of_urls = self._servers, {}, {}
        for server in list(servers.values()):
            server.forget()
        self._connections.clear()


_all: weakref.WeakSet[Pools] = weakref.WeakSet()


def _forget_all() -> None:
    for pools in list(_all):
        pools.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


def _checked(most_connections: int) -> int:
    if most_connections < 1:
        raise ValueError(f"`most_connections` must be 1 or more, got {most_connections!r}")
    return most_connections


class PoolingAgent:
    """The common part of the blocking agents: an agent without connections, which ends those it makes."""

    keeps_time = True
    pools: Callable[[int], Pools]

    def __init__(self, most_connections: int = MOST_CONNECTIONS) -> None:
        """Create an agent without connections.

        Args:
            most_connections: how many there may be to one server; further requests wait for the first free one.
        """
        self._pools = self.pools(most_connections)
        # For a client that was not closed: Python would warn of each connection. A finalizer of this object could run
        # after those of the sockets, because objects freed together have no order; this one runs before them.
        weakref.finalize(self, _close_all, self._pools)

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


class AsyncPoolingAgent:
    """The common part of the asynchronous agents; a connection belongs to the event loop that created it."""

    keeps_time = True
    pools: Callable[[int], Pools]

    def __init__(self, most_connections: int = MOST_CONNECTIONS) -> None:
        """Create an agent without connections; see `PoolingAgent`."""
        self._most_connections = _checked(most_connections)
        self._pools: weakref.WeakKeyDictionary[AbstractEventLoop, Pools] = weakref.WeakKeyDictionary()
        self._guards: weakref.WeakKeyDictionary[AbstractEventLoop, AsyncGenerator[None, None]] = (
            weakref.WeakKeyDictionary()
        )

    def _current(self) -> Pools | None:
        """The connections of the running event loop, once it has any."""
        return self._pools.get(get_running_loop())

    async def _begin(self) -> Pools:
        """Create the pools of the running event loop, and close what other loops left open when they ended."""
        loop = get_running_loop()
        for ended in [each for each in list(self._pools) if each.is_closed()]:
            self._guards.pop(ended, None)
            left = self._pools.pop(ended, None)
            for connection in left.all() if left is not None else ():
                connection.abandon()
        pools = self._pools[loop] = self.pools(self._most_connections)
        # The loop closes its open generators when it shuts down.
        guard = self._guards[loop] = _closing_at_the_end(pools)
        await anext(guard)
        return pools

    async def close(self) -> None:
        """Close all connections of the running event loop; without one, as under trio, there are none."""
        for each in list(self._pools.values()):
            each.is_closed = True
        try:
            loop = get_running_loop()
        except RuntimeError:
            return
        guard = self._guards.pop(loop, None)
        if self._pools.pop(loop, None) is not None and guard is not None:
            await guard.aclose()


async def _closing_at_the_end(pools: Pools) -> AsyncGenerator[None, None]:
    """Wait for the end of the event loop or of the agent, and close all connections."""
    try:
        yield
    finally:
        left = pools.all()
        pools.end()
        for connection in left:
            connection.cut()
        await sleep(0)  # the loop closes the sockets in its next turn
