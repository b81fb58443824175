"""The client's own agents, on connections of httpcore2, the engine below httpx2.

httpcore2's pool checks all its connections for each request, and an interrupt can leave its lock held. So each call
leases its connection from us (`leases.py`). httpcore2 also times each read and write separately, so that a server that
sends a byte now and then could keep a call waiting for ever. Here each read and write is therefore limited to the
remaining time of the whole call (`_Seconds`).
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
import weakref
from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from math import inf
from time import monotonic
from typing import Any

import httpcore2

from aikit.core.wire import Outgoing, RawHeaders, TransportError

from . import early_answers
from .asyncio_backend import connect
from .certificates import create_ssl_context
from .direct import DirectConnection
from .early_answers import EarlyAnswer
from .endings import check_end, has_leftover
from .failures import CLIENT_CLOSED, as_transport_error, fail
from .leases import KEEP_ALIVE_SECONDS, AsyncLease, Lease, Server
from .open_replies import CLOSED
from .proxies import Proxy, find_proxy
from .resolver import public_addresses, public_addresses_async
from .upload_pieces import read_ahead, read_in_time

__all__ = ["AsyncPooledAgent", "PooledAgent"]

MOST_CONNECTIONS = 1000
# Limit for everything before the body of an answer, including interim answers (1xx).
LONGEST_HEAD_BYTES = 1024 * 1024
# Bytes per write, so that time is checked in between.
_WRITE_BYTES = 64 * 1024
# This much of a request fits into an event loop's buffer: writing it never waits for the server.
_UNWATCHED_BYTES = 32 * 1024
_KNOWN_URLS = 256


class _Time:
    """The time of one exchange.

    Attributes:
        until: value of `time.monotonic()` by which it must end; None for no limit. It may be moved.
        head_bytes: how much longer the answer's head may be; None once it is complete.
        first_used: when a connection was first used; None while the exchange waits for one.
        was_cut: whether the connection was lost while the request was being sent.
        is_handed_over: whether the event loop has the whole request, and as far as we know the server too.
    """

    __slots__ = ("first_used", "head_bytes", "is_handed_over", "until", "was_cut")

    def __init__(self, until: float | None) -> None:
        self.until = until
        self.head_bytes: int | None = LONGEST_HEAD_BYTES
        self.first_used: float | None = None
        self.was_cut = self.is_handed_over = False


class _Seconds(float):
    """Seconds for one phase of an exchange, limited by the time of the whole exchange.

    httpcore2 passes a timeout down to the connection unchanged; code that does not know this class sees a float.
    """

    __slots__ = ("time",)

    time: _Time

    @classmethod
    def of(cls, seconds: float | None, time: _Time) -> _Seconds:
        made = cls(inf if seconds is None else seconds)
        made.time = time
        return made


def _left(timeout: float | None, error: type[Exception]) -> float | None:
    """Return the rest of a timeout; raise the error if nothing is left."""
    if type(timeout) is not _Seconds:
        return timeout
    time = timeout.time
    if time.first_used is None:
        time.first_used = monotonic()
    seconds = float(timeout)
    if time.until is not None:
        left = time.until - monotonic()
        if left <= 0:
            raise error
        seconds = min(seconds, left)
    return None if seconds == inf else seconds


def _count_head(timeout: float | None, size: int) -> None:
    """Raise if the head of an answer is too long."""
    if type(timeout) is _Seconds and timeout.time.head_bytes is not None:
        timeout.time.head_bytes -= size
        if timeout.time.head_bytes < 0:
            raise httpcore2.RemoteProtocolError(f"the head of the answer is longer than {LONGEST_HEAD_BYTES} bytes")


def _note_cut(timeout: float | None) -> None:
    """Record that the request was not sent completely; httpcore2 continues, to read an early answer."""
    if type(timeout) is _Seconds:
        timeout.time.was_cut = True


async def _handed_over(pieces: AsyncIterator[bytes], length: int | None, time: _Time) -> AsyncIterator[bytes]:
    """Yield the pieces of a body, of known or unknown length, and note when the last one is sent."""
    size = 0
    async for piece in pieces:
        size += len(piece)
        time.is_handed_over = size == length
        yield piece
    time.is_handed_over = True


class _Siblings(weakref.WeakSet[Any]):
    """The connections of an agent, or its connections in one event loop.

    Attributes:
        is_closed: whether the agent is closed, so that new connections are refused.
    """

    is_closed = False

    def check(self) -> None:
        """Refuse a connection for a closed client."""
        if self.is_closed:
            raise httpcore2.ConnectError(CLIENT_CLOSED)


class _Head:
    """Holds the head of a request until its body comes, because httpcore2 writes each separately.

    A small request is sent in one piece: that takes one system call and one packet.
    """

    __slots__ = ("_held", "_is_held")

    def __init__(self) -> None:
        self._held = b""
        self._is_held = False

    def add(self, data: bytes) -> tuple[bytes, ...]:
        """Return the pieces to send now: none of the first data after an answer, all of what follows."""
        if not self._is_held:
            self._held, self._is_held = data, True
            return ()
        held, self._held = self._held, b""
        if len(held) + len(data) <= _UNWATCHED_BYTES:
            return (held + data,)
        return (held, data) if held else (data,)

    def take(self) -> bytes:
        """Return what is held still, because an answer is read."""
        held, self._held, self._is_held = self._held, b"", False
        return held


class _Connection(httpcore2.NetworkStream):
    """A connection that checks the time of the whole exchange."""

    def __init__(self, stream: httpcore2.NetworkStream, siblings: _Siblings) -> None:
        self._stream = stream
        self._siblings = siblings
        self._early = EarlyAnswer()
        self._head = _Head()
        # TLS inside TLS, to a server behind an https proxy, has no separate socket.
        is_nested = isinstance(stream.get_extra_info("ssl_object"), ssl.SSLObject)
        self._socket: socket.socket | None = None if is_nested else stream.get_extra_info("socket")
        siblings.add(self)
        if siblings.is_closed:
            self.cut()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if head := self._head.take():
            self._write(head, timeout)
        if self._early.data:
            data = self._early.take(max_bytes)
        else:
            data = self._stream.read(max_bytes, _left(timeout, httpcore2.ReadTimeout))
        _count_head(timeout, len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for piece in self._head.add(buffer):
            self._write(piece, timeout)

    def _write(self, buffer: bytes, timeout: float | None) -> None:
        view = memoryview(buffer)
        try:
            while view:
                piece, left = view[:_WRITE_BYTES], _left(timeout, httpcore2.WriteTimeout)
                if self._socket is None:
                    self._stream.write(bytes(piece), left)
                    sent = len(piece)
                else:
                    sent = early_answers.send(self._socket, piece, left, self._early)
                view = view[sent:]
        except httpcore2.WriteError:
            _note_cut(timeout)
            raise

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _Connection(self._stream.start_tls(ssl_context, server_hostname, left), self._siblings)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def cut(self) -> None:
        """Wake every thread that waits for the connection, and end it."""
        if self in self._siblings:  # else it belongs to the parent process, which still uses it
            with suppress(OSError):
                self.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


class _AsyncConnection(httpcore2.AsyncNetworkStream):
    """The asynchronous twin of `_Connection`."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream, siblings: _Siblings) -> None:
        self._stream = stream
        self._siblings = siblings
        self._early = EarlyAnswer()
        self._head = _Head()
        self._written = 0
        siblings.add(self)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if head := self._head.take():
            await self._write(head, timeout)
        self._written = 0
        if self._early.data:
            data = self._early.take(max_bytes)
        else:
            data = await self._stream.read(max_bytes, _left(timeout, httpcore2.ReadTimeout))
        _count_head(timeout, len(data))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for piece in self._head.add(buffer):
            await self._write(piece, timeout)

    async def _write(self, buffer: bytes, timeout: float | None) -> None:
        # In one write: the timeout applies to the whole buffer here.
        left = _left(timeout, httpcore2.WriteTimeout)
        self._written += len(buffer)
        is_watched = self._written > _UNWATCHED_BYTES and self._early.is_awaited
        try:
            if is_watched:
                await early_answers.write(self._stream, buffer, left, self._early)
            else:
                await self._stream.write(buffer, left)
        except httpcore2.WriteError:
            # Data may remain in the buffers of the loop and the system, so it is unknown how much the server received.
            if not (is_watched and type(timeout) is _Seconds and timeout.time.is_handed_over):
                _note_cut(timeout)
            raise

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _AsyncConnection(await self._stream.start_tls(ssl_context, server_hostname, left), self._siblings)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def abandon(self) -> None:
        """Close the socket of a closed event loop, which can't close it any more."""
        with suppress(OSError):
            self.get_extra_info("socket").close()


class _Backend(httpcore2.NetworkBackend):
    """Creates connections that check the time."""

    _backend = httpcore2.SyncBackend()

    def __init__(self, connections: _Siblings) -> None:
        self._connections = connections

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Connection:
        self._connections.check()
        left = _left(timeout, httpcore2.ConnectTimeout)
        made = self._backend.connect_tcp(host, port, left, local_address, socket_options)
        return _Connection(made, self._connections)


class _AsyncBackend(httpcore2.AsyncNetworkBackend):
    """The asynchronous twin of `_Backend`."""

    def __init__(self, connections: _Siblings) -> None:
        self._connections = connections

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _AsyncConnection:
        self._connections.check()
        left = _left(timeout, httpcore2.ConnectTimeout)
        made = await connect(host, port, left)
        if self._connections.is_closed:
            await made.aclose()
            self._connections.check()
        return _AsyncConnection(made, self._connections)


class _PublicBackend(_Backend):
    """Creates connections to public addresses only: to the very address that was checked."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *more: Any, **named: Any) -> _Connection:
        try:
            *others, last = public_addresses(host, port)
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        for address in others:
            with suppress(httpcore2.ConnectError, httpcore2.ConnectTimeout):
                return super().connect_tcp(address, port, timeout, *more, **named)
        return super().connect_tcp(last, port, timeout, *more, **named)


class _AsyncPublicBackend(_AsyncBackend):
    """The asynchronous twin of `_PublicBackend`."""

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *more: Any, **named: Any
    ) -> _AsyncConnection:
        try:
            *others, last = await public_addresses_async(host, port)
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        for address in others:
            with suppress(httpcore2.ConnectError, httpcore2.ConnectTimeout):
                return await super().connect_tcp(address, port, timeout, *more, **named)
        return await super().connect_tcp(last, port, timeout, *more, **named)


_urls: dict[str, tuple[httpcore2.URL, tuple[bytes, bytes]]] = {}


def _prepared_url(url: str) -> tuple[httpcore2.URL, tuple[bytes, bytes]]:
    """Return the URL as httpcore2 takes it and its Host header, cached."""
    prepared = _urls.get(url)
    if prepared is None:
        try:
            parsed = httpcore2.URL(url if url.isascii() else _as_ascii(url))
        except Exception as error:  # ValueError, or InvalidURL of httpx
            raise TransportError(f"{error}", phase="connect", is_refused=True) from error
        host = b"[%b]" % parsed.host if b":" in parsed.host else parsed.host
        if parsed.port is not None and parsed.port != {b"http": 80, b"https": 443}.get(parsed.scheme):
            host = b"%b:%d" % (host, parsed.port)
        prepared = parsed, (b"Host", host)
        if len(_urls) >= _KNOWN_URLS:
            _urls.clear()
        _urls[url] = prepared
    return prepared


def _as_ascii(url: str) -> str:
    from httpx import URL  # lazy: few hosts are named in another script

    parsed = URL(url)
    return f"{parsed.scheme}://{parsed.netloc.decode('ascii')}{parsed.raw_path.decode('ascii')}"


def _request(outgoing: Outgoing, body: Any, time: _Time) -> httpcore2.Request:
    url, host = _prepared_url(outgoing.url)
    timeouts = outgoing.timeouts
    pool = timeouts.pool
    if time.until is not None:
        left = max(time.until - monotonic(), 0.0)
        pool = left if pool is None else min(pool, left)
    limits = {
        "connect": _Seconds.of(timeouts.connect, time),
        "read": _Seconds.of(timeouts.read, time),
        "write": _Seconds.of(timeouts.write, time),
        "pool": pool,
    }
    headers = [host, *outgoing.headers]
    return httpcore2.Request(outgoing.method, url, headers=headers, content=body, extensions={"timeout": limits})


class _ReplyBase:
    """The common part of both kinds of replies: the body is iterated over as it arrives, still compressed."""

    __slots__ = (
        "_agent",
        "_lease",
        "_outgoing",
        "_pieces",
        "_response",
        "_time",
        "headers",
        "queued_seconds",
        "status",
    )

    def __init__(
        self,
        agent: object,
        response: httpcore2.Response,
        outgoing: Outgoing,
        time: _Time,
        lease: Any,
        queued_seconds: float,
    ) -> None:
        self._agent = agent  # an agent that nothing refers to closes its connections
        self._lease: Any = lease
        self.status: int = response.status
        self.headers: RawHeaders = response.headers
        self.queued_seconds = queued_seconds
        self._response = response
        self._outgoing = outgoing
        self._time = time
        time.head_bytes = None

    @property
    def until(self) -> float | None:
        """Value of `time.monotonic()` by which reading must end; None for no limit."""
        return self._time.until

    @until.setter
    def until(self, moment: float | None) -> None:
        self._time.until = moment


class _Reply(_ReplyBase):
    """An answer that any thread may close.

    While another thread waits for the next piece, the connection is only shut down, which wakes that thread: it closes
    the connection itself, because a descriptor that is closed under a reader may be reused for another connection.
    """

    __slots__ = ("__weakref__", "_closed_by", "_is_cut", "_is_read")

    _lease: Lease
    _pieces: Iterator[bytes]

    def __init__(self, agent: object, response: httpcore2.Response, *arguments: Any) -> None:
        self._closed_by = ""  # why it was closed
        self._is_cut = self._is_read = False
        super().__init__(agent, response, *arguments)
        self._lease.reply = weakref.ref(self)
        self._pieces = iter(response.stream)  # type: ignore[arg-type]  # the one that is not asynchronous

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._pieces
        try:
            while True:
                self._is_read = True
                try:
                    self._check_open()
                    piece = next(pieces, None)
                finally:
                    self._is_read = False
                self._check_open()
                if piece is None:
                    check_end(self._response.stream, self._response.extensions)
                    return
                yield piece
        except Exception as error:
            self._check_open()
            fail(error, self._outgoing, self.until)

    def _check_open(self) -> None:
        if self._closed_by:
            self._is_cut = True
            raise TransportError(self._closed_by, phase="read", is_refused=True)

    def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        try:
            self._is_read = True
            for _ in self._pieces:
                pass
        except Exception as error:
            if as_transport_error(error, self._outgoing) is None:
                raise
        finally:
            self._is_read = False
            self._is_cut = bool(self._closed_by)

    def close(self, why: str = CLOSED) -> None:
        self._closed_by = self._closed_by or why
        # The reader does it the other way round: it notes that it reads, and then looks whether this was closed.
        if self._is_read:
            self._response.extensions["network_stream"].cut()
            return
        lease = self._lease
        if not lease.claim():
            return
        try:
            if self._is_cut or has_leftover(self._response.stream, self._response.extensions):
                self._response.extensions["network_stream"].close()
            self._response.close()
            lease.give_back()
        finally:  # after an interrupt the connection is in no known state
            lease.drop()

    def __del__(self) -> None:
        """Close an answer that was forgotten, or whose caller was interrupted."""
        lease = getattr(self, "_lease", None)
        if lease is not None and not lease.is_over:
            with suppress(Exception):
                self.close()
                lease.drop()


class _AsyncReply(_ReplyBase):
    """The asynchronous twin of `_Reply`."""

    __slots__ = ()

    _pieces: AsyncIterator[bytes]

    def __init__(self, agent: object, response: httpcore2.Response, *arguments: Any) -> None:
        super().__init__(agent, response, *arguments)
        self._pieces = aiter(response.stream)  # type: ignore[arg-type]  # the asynchronous one

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces:
                yield piece
            check_end(self._response.stream, self._response.extensions)
        except Exception as error:
            fail(error, self._outgoing, self.until, is_closed=self._lease.is_ended)

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        try:
            async for _ in self._pieces:
                pass
        except Exception as error:
            if as_transport_error(error, self._outgoing) is None:
                raise

    async def close(self) -> None:
        lease: AsyncLease = self._lease
        if not lease.claim():
            return
        try:
            if has_leftover(self._response.stream, self._response.extensions):
                await self._response.extensions["network_stream"].aclose()
            await self._response.aclose()
            await lease.give_back()
        finally:
            await lease.drop()


class _Pools:
    """The connections to all servers, direct or through a proxy.

    Downloads limited to public addresses have separate connections, which are used for nothing else.
    """

    def __init__(
        self,
        make: Callable[..., Any],
        backends: tuple[Any, Any],
        most_connections: int,
        connections: _Siblings,
    ) -> None:
        """Create an empty set of pools.

        Args:
            make: creates a pool of httpcore2.
            backends: create the connections to any address, and to public addresses only.
            most_connections: how many there may be to one server.
            connections: the open connections.
        """
        if most_connections < 1:
            raise ValueError(f"`most_connections` must be 1 or more, got {most_connections!r}")
        self.connections = connections
        self._make = make
        self._backends = backends
        self._most_connections = most_connections
        self._lock = threading.RLock()
        self._ssl: ssl.SSLContext | None = None
        self._routes: dict[str, tuple[str, Proxy | None]] = {}
        self._servers: dict[str, Server] = {}
        _all_pools.add(self)

    def server(self, outgoing: Outgoing, request: httpcore2.Request) -> Server:
        """The connections to the server of a request."""
        scheme, _, rest = outgoing.url.partition("://")
        origin = f"{scheme}://{rest.partition('/')[0]}"
        key = f"public {origin}" if outgoing.is_public_only else origin
        server = self._servers.get(key)
        if server is not None:
            return server
        if scheme not in ("http", "https"):
            message = f"no connection: the URL begins with {scheme!r}, not with 'http' or 'https'"
            raise TransportError(message, phase="connect", is_refused=True)
        with self._lock:
            server = self._servers.get(key)
            if server is None:
                connect = self._connector(request.url.origin, *self._route(outgoing.url), outgoing.is_public_only)
                server = self._servers[key] = Server(connect, self._most_connections, self._surplus)
            return server

    def _surplus(self) -> list[Any]:
        """Remove the connections that no server needs any more; the caller closes them."""
        return [connection for server in list(self._servers.values()) for connection in server.surplus()]

    def _route(self, url: str) -> tuple[str, Proxy | None]:
        """Return the scheme of a URL, and the proxy for its server, or None."""
        scheme, _, rest = url.partition("://")
        origin = f"{scheme}://{rest.partition('/')[0]}"
        route = self._routes.get(origin)
        if route is None:
            route = self._routes[origin] = scheme, find_proxy(origin)
        return route

    def proxy_of(self, outgoing: Outgoing) -> str | None:
        """Describe the proxy of a request for errors."""
        proxy = self._route(outgoing.url)[1]
        return None if proxy is None else f"the proxy {proxy.url} of {proxy.source}"

    def _connector(
        self, origin: httpcore2.Origin, scheme: str, proxy: Proxy | None, is_public_only: bool
    ) -> Callable[[], Any]:
        """Return what creates a connection to a server."""
        is_tls_proxy = proxy is not None and proxy.url.startswith("https:")
        is_tls = scheme == "https" or is_tls_proxy
        if is_tls and self._ssl is None:
            self._ssl = create_ssl_context()
        context = self._ssl if is_tls else None
        backend = self._backends[is_public_only and proxy is None]
        if proxy is None and isinstance(backend, _AsyncBackend):
            return partial(DirectConnection, origin, backend, context)
        pool = self._make(
            network_backend=backend,
            ssl_context=context,
            keepalive_expiry=KEEP_ALIVE_SECONDS,
            proxy=proxy
            and httpcore2.Proxy(
                proxy.url,
                auth=proxy.auth if proxy.is_socks else None,
                headers=proxy.headers,
                ssl_context=self._ssl if is_tls_proxy else None,
            ),
        )
        return partial(pool.create_connection, origin)

    def end(self) -> tuple[list[Any], list[Any]]:
        """Forget all connections; return the calls that use one and the free ones, to be closed."""
        servers, self._servers = self._servers, {}
        ended = list(servers.values())
        return [lease for each in ended for lease in each.end()], [free for each in ended for free in each.surplus()]

    def forget(self) -> None:
        """Start over in a forked process: the connections belong to the parent."""
        self._lock = threading.RLock()
        servers, self._servers = self._servers, {}
        for server in list(servers.values()):
            server.forget()
        self.connections.clear()


_all_pools: weakref.WeakSet[_Pools] = weakref.WeakSet()


def _forget_all() -> None:
    for pools in list(_all_pools):
        pools.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


class PooledAgent:
    """The blocking client's own agent."""

    keeps_time = True

    def __init__(self, most_connections: int = MOST_CONNECTIONS) -> None:
        """Create an agent without connections.

        Args:
            most_connections: how many there may be to one server; further requests wait for the first free one.
        """
        self._connections: _Siblings = _Siblings()
        backends = _Backend(self._connections), _PublicBackend(self._connections)
        self._pools = _Pools(httpcore2.ConnectionPool, backends, most_connections, self._connections)
        # For a client that was not closed: Python would warn of each connection. A finalizer of this object could run
        # after those of the sockets, because objects freed together have no order; this one runs before them.
        weakref.finalize(self, _close_all, self._pools)

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request on a pooled connection."""
        body: Any = outgoing.body
        if body is not None and not isinstance(body, bytes):
            body = read_in_time(body, outgoing.deadline)
        time = _Time(outgoing.deadline)
        request = _request(outgoing, body, time)
        lease = Lease(self._pools.server(outgoing, request))
        began = monotonic()
        try:
            response = lease.begin(request.extensions["timeout"]["pool"]).handle_request(request)
            return _Reply(self, response, outgoing, time, lease, (time.first_used or began) - began)
        except BaseException as error:
            lease.drop()
            if not isinstance(error, Exception):
                raise
            proxy = self._pools.proxy_of(outgoing)
            fail(error, outgoing, time.until, was_cut=time.was_cut, proxy=proxy, is_closed=lease.is_ended)

    def close(self) -> None:
        """Close all connections; a call that waits for one in another thread fails, and closes it there."""
        self._connections.is_closed = True
        leases, free = self._pools.end()
        for connection in free:
            connection.close()
        for lease in leases:
            reply = lease.reply and lease.reply()
            if reply is not None:
                reply.close(CLIENT_CLOSED)
        for each in self._connections.copy():
            each.cut()


def _close_all(pools: _Pools) -> None:
    leases, free = pools.end()
    for connection in free:
        connection.close()
    for lease in leases:
        reply = lease.reply and lease.reply()
        if reply is not None:
            reply.close(CLIENT_CLOSED)
        elif lease.connection is not None:
            lease.connection.close()


class AsyncPooledAgent:
    """The asynchronous client's own agent."""

    keeps_time = True

    def __init__(self, most_connections: int = MOST_CONNECTIONS) -> None:
        """Create an agent without connections.

        Args:
            most_connections: how many there may be to one server; further requests wait for the first free one.
        """
        self._most_connections = most_connections
        # A connection belongs to the event loop that created it.
        self._pools: weakref.WeakKeyDictionary[AbstractEventLoop, _Pools] = weakref.WeakKeyDictionary()
        self._guards: weakref.WeakKeyDictionary[AbstractEventLoop, AsyncGenerator[None, None]] = (
            weakref.WeakKeyDictionary()
        )

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request on a pooled connection."""
        body: Any = outgoing.body
        time = _Time(outgoing.deadline)
        if body is None or isinstance(body, bytes):
            time.is_handed_over = True
        else:
            body = _handed_over(read_ahead(body, outgoing.deadline), body.length, time)
        request = _request(outgoing, body, time)
        loop = get_running_loop()
        pools = self._pools.get(loop)
        if pools is None:
            pools = await self._begin(loop)
        lease = AsyncLease(pools.server(outgoing, request))
        began = monotonic()
        try:
            connection = await lease.begin(request.extensions["timeout"]["pool"])
            response = await connection.handle_async_request(request)
            return _AsyncReply(self, response, outgoing, time, lease, (time.first_used or began) - began)
        except BaseException as error:
            await lease.drop()
            if not isinstance(error, Exception):
                raise
            proxy = pools.proxy_of(outgoing)
            fail(error, outgoing, time.until, was_cut=time.was_cut, proxy=proxy, is_closed=lease.is_ended)

    async def _begin(self, loop: AbstractEventLoop) -> _Pools:
        """Create the pools of an event loop, and close what other loops left open when they ended."""
        for ended in [each for each in list(self._pools) if each.is_closed()]:
            self._guards.pop(ended, None)
            pools = self._pools.pop(ended, None)
            if pools is not None:
                for connection in list(pools.connections):
                    connection.abandon()
        connections: _Siblings = _Siblings()
        backends = _AsyncBackend(connections), _AsyncPublicBackend(connections)
        make = httpcore2.AsyncConnectionPool
        pools = self._pools[loop] = _Pools(make, backends, self._most_connections, connections)
        # The loop closes its open generators when it shuts down.
        guard = self._guards[loop] = _closing_at_the_end(pools)
        await anext(guard)
        return pools

    async def close(self) -> None:
        """Close all connections of the running event loop; without one, as under trio, there are none."""
        for each in list(self._pools.values()):
            each.connections.is_closed = True
        try:
            loop = get_running_loop()
        except RuntimeError:
            return
        guard = self._guards.pop(loop, None)
        if self._pools.pop(loop, None) is not None and guard is not None:
            await guard.aclose()


async def _closing_at_the_end(pools: _Pools) -> AsyncGenerator[None, None]:
    """Wait for the end of the event loop or of the agent, and close the pools."""
    try:
        yield
    finally:
        leases, free = pools.end()
        for connection in [*free, *(lease.connection for lease in leases)]:
            if connection is not None:
                await connection.aclose()
