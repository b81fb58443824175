"""The client's own agents, on connections of httpcore2, the engine below httpx2.

httpcore2's pool checks all its connections for each request, and an interrupt can leave its lock held. So each call
leases its connection from us (`leases.py`). httpcore2 also times each read and write separately, so that a server that
sends a byte now and then could keep a call waiting for ever. Here each read and write is therefore limited to the
remaining time of the whole call (`_Seconds`).
"""

from __future__ import annotations

import socket
import ssl
import weakref
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from math import inf
from time import monotonic
from typing import Any

import httpcore2
from httpcore2._backends.sync import SyncStream

from aikit.core.wire import Outgoing, RawHeaders, TransportError

from . import early_answers, happy_eyeballs
from .asyncio_backend import EngineStream, connect
from .body_pieces import pieces_of, pieces_of_async
from .direct import DirectConnection
from .early_answers import EarlyAnswer
from .endings import check_end, has_leftover
from .failures import as_transport_error, fail
from .leased_replies import AsyncLeasedReply, LeasedReply
from .leases import KEEP_ALIVE_SECONDS, AsyncLease, Lease
from .pools import AsyncPoolingAgent, PoolingAgent, Pools
from .proxies import Proxy
from .resolver import look_up
from .upload_pieces import read_ahead, read_in_time
from .urls import encoded

__all__ = ["AsyncPooledAgent", "PooledAgent"]

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

    def __init__(self, stream: httpcore2.NetworkStream, pools: Pools) -> None:
        self._stream = stream
        self._pools = pools
        self._early = EarlyAnswer()
        self._head = _Head()
        # TLS inside TLS, to a server behind an https proxy, has no separate socket.
        is_nested = isinstance(stream.get_extra_info("ssl_object"), ssl.SSLObject)
        self._socket: socket.socket | None = None if is_nested else stream.get_extra_info("socket")
        pools.add(self)

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
        return _Connection(self._stream.start_tls(ssl_context, server_hostname, left), self._pools)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def cut(self) -> None:
        """Wake every thread that waits for the connection, and end it."""
        if self._pools.owns(self):
            with suppress(OSError):
                self.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


class _AsyncConnection(httpcore2.AsyncNetworkStream):
    """The asynchronous twin of `_Connection`."""

    def __init__(self, stream: EngineStream, pools: Pools) -> None:
        self._stream = stream
        self._pools = pools
        self._early = EarlyAnswer()
        self._head = _Head()
        self._written = 0
        pools.add(self)

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
        return _AsyncConnection(await self._stream.start_tls(ssl_context, server_hostname, left), self._pools)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def cut(self) -> None:
        """Wake the task that waits for the connection, and end it."""
        self._stream.abort()

    def abandon(self) -> None:
        """Close the socket of a closed event loop, which can't close it any more."""
        with suppress(OSError):
            self.get_extra_info("socket").close()


class _Backend(httpcore2.NetworkBackend):
    """Creates connections that check the time."""

    def __init__(self, pools: Pools, *, is_public_only: bool) -> None:
        self._pools = pools
        self._is_public_only = is_public_only

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Connection:
        self._pools.check_open()
        try:
            addresses = look_up(host, port, is_public_only=self._is_public_only)
            sock = happy_eyeballs.race(addresses, _left(timeout, httpcore2.ConnectTimeout))
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        return _Connection(SyncStream(sock), self._pools)


class _AsyncBackend(httpcore2.AsyncNetworkBackend):
    """The asynchronous twin of `_Backend`."""

    def __init__(self, pools: Pools, *, is_public_only: bool) -> None:
        self._pools = pools
        self._is_public_only = is_public_only

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _AsyncConnection:
        self._pools.check_open()
        left = _left(timeout, httpcore2.ConnectTimeout)
        made = await connect(host, port, left, is_public_only=self._is_public_only)
        return _AsyncConnection(made, self._pools)


_urls: dict[str, tuple[httpcore2.URL, tuple[bytes, bytes]]] = {}


def _prepared_url(url: str) -> tuple[httpcore2.URL, tuple[bytes, bytes]]:
    """Return the URL as httpcore2 takes it and its Host header, cached."""
    prepared = _urls.get(url)
    if prepared is None:
        known = url
        if not url.isascii():
            parts = encoded(url)
            url = f"{parts.scheme}://{parts.netloc.decode('ascii')}{parts.raw_path.decode('ascii')}"
        try:
            parsed = httpcore2.URL(url)
        except Exception as error:  # of any class, because it is httpcore2 that parses here
            raise TransportError(f"{error}", phase="connect", is_refused=True) from error
        host = b"[%b]" % parsed.host if b":" in parsed.host else parsed.host
        if parsed.port is not None and parsed.port != {b"http": 80, b"https": 443}.get(parsed.scheme):
            host = b"%b:%d" % (host, parsed.port)
        prepared = parsed, (b"Host", host)
        if len(_urls) >= _KNOWN_URLS:
            _urls.clear()
        _urls[known] = prepared
    return prepared


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
        "_outgoing",
        "_pieces",
        "_response",
        "_time",
        "headers",
        "lease",
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
        self.lease: Any = lease
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


class _Reply(_ReplyBase, LeasedReply):
    """A blocking answer."""

    __slots__ = ("__weakref__", "_closed_by", "_is_cut", "_is_read")

    _pieces: Iterator[bytes]

    def __init__(self, agent: object, response: httpcore2.Response, *arguments: Any) -> None:
        self._closed_by = ""
        self._is_cut = self._is_read = False
        super().__init__(agent, response, *arguments)
        self.lease.reply = weakref.ref(self)
        self._pieces = pieces_of(response.stream, _Seconds.of(self._outgoing.timeouts.read, self._time))

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._pieces
        try:
            while True:
                self._is_read = True
                try:
                    if self._closed_by:
                        self.check_open()
                    piece = next(pieces, None)
                finally:
                    self._is_read = False
                if self._closed_by:
                    self.check_open()
                if piece is None:
                    check_end(self._response.stream, self._response.extensions)
                    return
                yield piece
        except Exception as error:
            self.check_open()
            fail(error, self._outgoing, self.until)

    def check_open(self) -> None:
        self._is_cut = self._is_cut or bool(self._closed_by)
        super().check_open()

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

    def cut(self) -> None:
        self._response.extensions["network_stream"].cut()

    def leave(self) -> None:
        if self._is_cut or has_leftover(self._response.stream, self._response.extensions):
            self._response.extensions["network_stream"].close()
        self._response.close()


class _AsyncReply(_ReplyBase, AsyncLeasedReply):
    """The asynchronous twin of `_Reply`."""

    __slots__ = ()

    _pieces: AsyncIterator[bytes]

    def __init__(self, agent: object, response: httpcore2.Response, *arguments: Any) -> None:
        super().__init__(agent, response, *arguments)
        self._pieces = pieces_of_async(response.stream, _Seconds.of(self._outgoing.timeouts.read, self._time))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces:
                yield piece
            check_end(self._response.stream, self._response.extensions)
        except Exception as error:
            fail(error, self._outgoing, self.until, is_closed=self.lease.is_ended)

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        try:
            async for _ in self._pieces:
                pass
        except Exception as error:
            if as_transport_error(error, self._outgoing) is None:
                raise

    async def leave(self) -> None:
        if has_leftover(self._response.stream, self._response.extensions):
            await self._response.extensions["network_stream"].aclose()
        await self._response.aclose()


def _connector(
    make: Callable[..., Any],
    connecting: Callable[..., Any],
    pools: Pools,
    origin: str,
    proxy: Proxy | None,
    *,
    is_public_only: bool,
) -> Callable[[], Any]:
    """Return what creates a connection to a server.

    Args:
        make: creates a pool of httpcore2.
        connecting: the class of what connects.
        pools: the connections of the agent.
        origin: scheme, host and port of the server.
        proxy: the proxy that leads to it, or None.
        is_public_only: whether to connect to public addresses only.
    """
    is_tls_proxy = proxy is not None and proxy.url.startswith("https:")
    context = pools.context() if origin.startswith("https:") or is_tls_proxy else None
    backend = connecting(pools, is_public_only=is_public_only)
    server = _prepared_url(origin)[0].origin
    if proxy is None and connecting is _AsyncBackend:
        return partial(DirectConnection, server, backend, context)
    pool = make(
        network_backend=backend,
        ssl_context=context,
        keepalive_expiry=KEEP_ALIVE_SECONDS,
        proxy=proxy
        and httpcore2.Proxy(
            proxy.url,
            auth=proxy.auth if proxy.is_socks else None,
            headers=proxy.headers,
            ssl_context=context if is_tls_proxy else None,
        ),
    )
    return partial(pool.create_connection, server)


class PooledAgent(PoolingAgent):
    """The blocking client's own agent."""

    pools = staticmethod(partial(Pools, partial(_connector, httpcore2.ConnectionPool, _Backend)))

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request on a pooled connection."""
        body: Any = outgoing.body
        if body is not None and not isinstance(body, bytes):
            body = read_in_time(body, outgoing.deadline)
        time = _Time(outgoing.deadline)
        request = _request(outgoing, body, time)
        lease = Lease(self._pools.server(outgoing))
        began = monotonic()
        try:
            response = lease.begin(request.extensions["timeout"]["pool"]).handle_request(request)
            return _Reply(self, response, outgoing, time, lease, (time.first_used or began) - began)
        except BaseException as error:
            lease.drop()
            if not isinstance(error, Exception):
                raise
            fail(error, outgoing, time.until, was_cut=time.was_cut, proxy=lease.proxy, is_closed=lease.is_ended)


class AsyncPooledAgent(AsyncPoolingAgent):
    """The asynchronous client's own agent."""

    pools = staticmethod(partial(Pools, partial(_connector, httpcore2.AsyncConnectionPool, _AsyncBackend)))

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request on a pooled connection."""
        body: Any = outgoing.body
        time = _Time(outgoing.deadline)
        if body is None or isinstance(body, bytes):
            time.is_handed_over = True
        else:
            body = _handed_over(read_ahead(body, outgoing.deadline), body.length, time)
        request = _request(outgoing, body, time)
        lease = AsyncLease((self._current() or await self._begin()).server(outgoing))
        began = monotonic()
        try:
            connection = await lease.begin(request.extensions["timeout"]["pool"])
            response = await connection.handle_async_request(request)
            return _AsyncReply(self, response, outgoing, time, lease, (time.first_used or began) - began)
        except BaseException as error:
            await lease.drop()
            if not isinstance(error, Exception):
                raise
            fail(error, outgoing, time.until, was_cut=time.was_cut, proxy=lease.proxy, is_closed=lease.is_ended)
