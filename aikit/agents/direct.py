"""Asynchronous connections straight to a server, without a proxy.

A lease gives a connection to one call at a time, so it needs no locks. Those of httpcore2 are AnyIO's: they would load
it, and ask with each call which event loop runs.
"""

from __future__ import annotations

import ssl
from contextlib import nullcontext
from typing import Any

import httpcore2

from .leases import KEEP_ALIVE_SECONDS

__all__ = ["DirectConnection"]


class DirectConnection:
    """A connection that connects on first use."""

    __slots__ = ("_backend", "_connection", "_context", "_origin")

    def __init__(
        self, origin: httpcore2.Origin, backend: httpcore2.AsyncNetworkBackend, context: ssl.SSLContext | None
    ) -> None:
        """Create a connection that is not connected yet.

        Args:
            origin: scheme, host and port of the server.
            backend: connects.
            context: the context of TLS; None without TLS.
        """
        self._origin = origin
        self._backend = backend
        self._context = context
        self._connection: httpcore2.AsyncHTTP11Connection | None = None

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Send a request.

        Raises:
            httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.TimeoutException: if no answer begins.
        """
        if self._connection is None:
            seconds = request.extensions["timeout"]["connect"]
            host = self._origin.host.decode("ascii")
            stream = await self._backend.connect_tcp(host, self._origin.port, seconds)
            if self._context is not None:
                self._context.set_alpn_protocols(["http/1.1"])
                stream = await stream.start_tls(self._context, host, seconds)
            self._connection = httpcore2.AsyncHTTP11Connection(self._origin, stream, KEEP_ALIVE_SECONDS)
            lock: Any = nullcontext()
            self._connection._state_lock = lock
        return await self._connection.handle_async_request(request)

    def is_available(self) -> bool:
        """Whether the last answer has left it usable."""
        return self._connection is not None and self._connection.is_available()

    def has_expired(self) -> bool:
        """Whether it was free for too long, or has anything to read: its end, or unexpected bytes."""
        return self._connection is None or self._connection.has_expired()

    async def aclose(self) -> None:
        """Close it."""
        if self._connection is not None:
            await self._connection.aclose()
