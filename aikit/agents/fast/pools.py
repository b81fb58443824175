"""The connections of an agent, or of an agent in one event loop: to all servers, with their routes."""

from __future__ import annotations

import os
import ssl
import threading
import weakref
from collections.abc import Callable
from functools import partial
from typing import Any

from aikit.agents.certificates import create_ssl_context
from aikit.agents.leases import Server
from aikit.core.wire import Outgoing

from .routes import Route, origin_part

__all__ = ["MOST_CONNECTIONS", "Pools"]

MOST_CONNECTIONS = 1000


class RoutedServer(Server):
    """The connections to one server, and how to reach it."""

    __slots__ = ("route",)

    route: Route


class Pools:
    """The connections to all servers.

    Downloads limited to public addresses have separate connections, which are used for nothing else.

    Attributes:
        is_closed: whether the agent is closed, so that new connections are refused.
    """

    def __init__(self, make: Callable[[Route, Pools], Any], most_connections: int) -> None:
        """Create an empty set.

        Args:
            make: creates a connection, which connects on first use.
            most_connections: how many there may be to one server.
        """
        self.check(most_connections)
        self.is_closed = False
        self._make = make
        self._most_connections = most_connections
        self._lock = threading.RLock()
        self._ssl: ssl.SSLContext | None = None
        self._servers: dict[str, RoutedServer] = {}
        self._connections: weakref.WeakSet[Any] = weakref.WeakSet()
        _all.add(self)

    @staticmethod
    def check(most_connections: int) -> None:
        """Refuse a limit that leaves no room for a connection."""
        if most_connections < 1:
            raise ValueError(f"`most_connections` must be 1 or more, got {most_connections!r}")

    def server(self, outgoing: Outgoing) -> RoutedServer:
        """The connections to the server of a request.

        Raises:
            TransportError: if it can't be reached.
        """
        origin = origin_part(outgoing.url)
        key = f"public {origin}" if outgoing.is_public_only else origin
        found = self._servers.get(key)
        if found is None:
            with self._lock:
                found = self._servers.get(key)
                if found is None:
                    route = Route(origin, self._context, is_public_only=outgoing.is_public_only)
                    make = partial(self._make, route, self)
                    found = self._servers[key] = RoutedServer(make, self._most_connections, self._surplus)
                    found.route = route
        return found

    def _context(self) -> ssl.SSLContext:
        if self._ssl is None:
            with self._lock:
                if self._ssl is None:
                    context = create_ssl_context()
                    context.set_alpn_protocols(["http/1.1"])
                    self._ssl = context
        return self._ssl

    def _surplus(self) -> list[Any]:
        """Remove the connections that no server needs any more; the caller closes them."""
        return [connection for server in list(self._servers.values()) for connection in server.surplus()]

    def add(self, connection: Any) -> None:
        """Add an open connection; if the agent was closed meanwhile, it is cut."""
        self._connections.add(connection)
        if self.is_closed:
            connection.cut()

    def owns(self, connection: Any) -> bool:
        """Whether a connection belongs to this process."""
        return connection in self._connections

    def all(self) -> list[Any]:
        """The open connections."""
        return list(self._connections.copy())

    def end(self) -> tuple[list[Any], list[Any]]:
        """Forget all connections; return the calls that use one and the free ones, to be closed."""
        servers, self._servers = self._servers, {}
        ended = list(servers.values())
        return [lease for each in ended for lease in each.end()], [free for each in ended for free in each.surplus()]

    def forget(self) -> None:
        """Start over in a forked process: the connections belong to the parent."""
        self._lock = threading.RLock()
        servers, self._servers = self._servers, {}
        for server in servers.values():
            server.forget()
        self._connections.clear()


_all: weakref.WeakSet[Pools] = weakref.WeakSet()


def _forget_all() -> None:
    for pools in list(_all):
        pools.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
