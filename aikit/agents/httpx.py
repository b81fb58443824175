"""Agents on httpx: the client's own ones, and those around a client or a transport that the user made.

Our own call the transports directly: no cookies, no redirects, no URL merging, no event hooks are in the way. The
connections are spread over small pools, since a pool of httpcore looks at each of its connections for each request.
"""

from __future__ import annotations

import os
import socket
import ssl
import sys
import threading
import weakref
from asyncio import AbstractEventLoop, get_running_loop, timeout, to_thread
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any, NoReturn
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from aikit.core.wire import Outgoing, Phase, RawHeaders, TransportError, Upload

__all__ = [
    "AsyncClientAgent",
    "AsyncPooledAgent",
    "AsyncTransportAgent",
    "ClientAgent",
    "PooledAgent",
    "TransportAgent",
]

CONNECTIONS_PER_POOL = 10
MOST_POOLS = 100
KEEP_ALIVE_SECONDS = 60.0
# Bytes of an upload that are read from a file in one go while other tasks run.
_PIECE_BYTES = 1024 * 1024
_KNOWN_URLS = 256
# The timeout of a client of httpx that was not given any.
_HTTPX_SECONDS = 5.0

# By the names of the classes, since httpx2 has classes of its own.
_PHASES: dict[str, tuple[Phase, bool]] = {
    "PoolTimeout": ("pool", True),
    "ConnectTimeout": ("connect", True),
    "ConnectError": ("connect", False),
    "ProxyError": ("connect", False),
    "UnsupportedProtocol": ("connect", False),
    "WriteTimeout": ("write", True),
    "WriteError": ("write", False),
    "LocalProtocolError": ("write", False),
    "ReadTimeout": ("read", True),
    "ReadError": ("read", False),
    "CloseError": ("read", False),
    "RemoteProtocolError": ("read", False),
    "TimeoutException": ("read", True),
    "TransportError": ("read", False),
}
_MEANINGS: dict[Phase, tuple[str, str]] = {
    "pool": ("no free connection", "no free connection within {} s"),
    "connect": ("no connection", "no connection within {} s"),
    "write": ("the request could not be sent", "the request could not be sent within {} s"),
    "read": ("the connection was lost before the answer ended", "no answer within {} s"),
}


def as_transport_error(error: Exception, outgoing: Outgoing) -> TransportError | None:
    """The error of an agent for one of httpx; None for one that is not about the transport."""
    for cls in type(error).__mro__:
        found = _PHASES.get(cls.__name__)
        if found is not None and cls.__module__.partition(".")[0] in ("httpx", "httpx2", "httpcore", "httpcore2"):
            phase, is_timeout = found
            seconds = getattr(outgoing.timeouts, phase)
            meaning = _MEANINGS[phase][1].format(seconds) if is_timeout else _MEANINGS[phase][0]
            detail = f": {error}" if str(error) and not is_timeout else ""
            refused = cls.__name__ in ("UnsupportedProtocol", "LocalProtocolError")
            return TransportError(meaning + detail, phase=phase, is_timeout=is_timeout, is_refused=refused)
    return None


def _fail(error: Exception, outgoing: Outgoing) -> NoReturn:
    failure = as_transport_error(error, outgoing)
    if failure is None:
        raise error
    raise failure from error


class _UploadStream(httpx.SyncByteStream):
    """A body that is read while it is sent."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._upload)


class _AsyncUploadStream(httpx.AsyncByteStream):
    """A body that is read while it is sent, in a thread, so that a slow disk holds nobody up."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._upload)
        while piece := await to_thread(_take, pieces):
            yield piece


def _take(pieces: Iterator[bytes]) -> bytes:
    """The next pieces as one, empty at the end."""
    taken: list[bytes] = []
    size = 0
    for piece in pieces:
        taken.append(piece)
        size += len(piece)
        if size >= _PIECE_BYTES:
            break
    return b"".join(taken)


_NO_BODY = httpx.ByteStream(b"")
_urls: dict[str, tuple[Any, tuple[bytes, bytes]]] = {}


def _prepared_url(url: str, module: Any = httpx) -> tuple[Any, tuple[bytes, bytes]]:
    """The URL as httpx wants it and its Host header; parsing one costs more than the rest of a request."""
    prepared = _urls.get(url) if module is httpx else None
    if prepared is None:
        try:
            parsed = module.URL(url)
        except Exception as error:  # InvalidURL of httpx or of httpx2
            raise TransportError(f"{error}", phase="connect", is_refused=True) from error
        prepared = parsed, (b"Host", parsed.netloc)
        if module is httpx:
            if len(_urls) >= _KNOWN_URLS:
                _urls.clear()
            _urls[url] = prepared
    return prepared


def _request(outgoing: Outgoing, body: Any, module: Any = httpx) -> Any:
    url, host = _prepared_url(outgoing.url, module)
    return module.Request(
        outgoing.method,
        url,
        headers=[host, *outgoing.headers],
        stream=body,
        extensions={"timeout": outgoing.timeouts._asdict()},
    )


def _body(outgoing: Outgoing) -> Any:
    body = outgoing.body
    if body is None:
        return _NO_BODY
    return httpx.ByteStream(body) if isinstance(body, bytes) else _UploadStream(body)


def _async_body(outgoing: Outgoing) -> Any:
    body = outgoing.body
    if body is None:
        return _NO_BODY
    return httpx.ByteStream(body) if isinstance(body, bytes) else _AsyncUploadStream(body)


class _Reply:
    """An answer of a transport or a client: the body is iterated over as it comes, still compressed."""

    __slots__ = ("_on_close", "_outgoing", "_pieces", "_response", "headers", "status")

    def __init__(
        self, response: Any, stream: Any, outgoing: Outgoing, on_close: Callable[[], None] | None = None
    ) -> None:
        self.status: int = response.status_code
        self.headers: RawHeaders = response.headers.raw
        self._response = response
        self._pieces = iter(stream)
        self._outgoing = outgoing
        self._on_close = on_close

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._pieces
        except Exception as error:
            _fail(error, self._outgoing)

    def drain(self, seconds: float) -> None:
        """Read the rest, if it comes in time."""
        stream = self._response.extensions.get("network_stream")
        connection = stream and stream.get_extra_info("socket")
        if connection is None:
            return
        # The time of each read was fixed when the reading began: what else ends it is the end of the connection.
        alarm = threading.Timer(seconds, _shut, [connection])
        alarm.daemon = True
        alarm.start()
        try:
            for _ in self._pieces:
                pass
        except Exception as error:
            if as_transport_error(error, self._outgoing) is None:
                raise
        finally:
            alarm.cancel()

    def close(self) -> None:
        if self._on_close is not None:
            on_close, self._on_close = self._on_close, None
            on_close()
        self._response.close()


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class _AsyncReply:
    """The asynchronous twin of `_Reply`."""

    __slots__ = ("_on_close", "_outgoing", "_pieces", "_response", "headers", "status")

    def __init__(
        self, response: Any, stream: Any, outgoing: Outgoing, on_close: Callable[[], None] | None = None
    ) -> None:
        self.status: int = response.status_code
        self.headers: RawHeaders = response.headers.raw
        self._response = response
        self._pieces = aiter(stream)
        self._outgoing = outgoing
        self._on_close = on_close

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces:
                yield piece
        except Exception as error:
            _fail(error, self._outgoing)

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it comes in time."""
        try:
            async with timeout(seconds):
                async for _ in self._pieces:
                    pass
        except TimeoutError:
            pass
        except Exception as error:
            if as_transport_error(error, self._outgoing) is None:
                raise

    async def close(self) -> None:
        if self._on_close is not None:
            on_close, self._on_close = self._on_close, None
            on_close()
        await self._response.aclose()


class _Pools:
    """Transports of one kind: by route (directly or through a proxy), and for each as many small pools as needed."""

    def __init__(self, make: Callable[..., Any]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._ssl: ssl.SSLContext | None = None
        self._routes: dict[str, str | None] = {}
        self._pools: dict[str | None, list[list[Any]]] = {}
        _all_pools.add(self)

    def take(self, outgoing: Outgoing) -> tuple[Any, Callable[[], None]]:
        """A transport with room for one more request, and what is to be called when the request is done."""
        route = self._route(outgoing.url)
        with self._lock:
            pools = self._pools.setdefault(route, [])
            for pool in pools:
                if pool[1] < CONNECTIONS_PER_POOL:
                    break
            else:
                if len(pools) < MOST_POOLS:
                    pool = [self._transport(route), 0]
                    pools.append(pool)
                else:  # it waits in the queue of the pool that has the fewest
                    pool = min(pools, key=lambda each: int(each[1]))
            pool[1] += 1

        def give_back() -> None:
            with self._lock:
                pool[1] -= 1

        return pool[0], give_back

    def _route(self, url: str) -> str | None:
        """The proxy for a URL as the environment has it, or None for none."""
        scheme, _, rest = url.partition("://")
        origin = f"{scheme}://{rest.partition('/')[0]}"
        if origin not in self._routes:
            proxies = getproxies()
            proxy = proxies.get(scheme) or proxies.get("all")
            host = urlsplit(origin).hostname or ""
            if not proxy or proxy_bypass(host):
                proxy = None
            elif "://" not in proxy:
                proxy = f"http://{proxy}"
            self._routes[origin] = proxy
        return self._routes[origin]

    def _transport(self, route: str | None) -> Any:
        if self._ssl is None:
            self._ssl = httpx.create_ssl_context()
        limits = httpx.Limits(
            max_connections=CONNECTIONS_PER_POOL,
            max_keepalive_connections=CONNECTIONS_PER_POOL,
            keepalive_expiry=KEEP_ALIVE_SECONDS,
        )
        return self._make(verify=self._ssl, limits=limits, proxy=route)

    def clear(self) -> list[Any]:
        """Forget all transports; they are given back, to be closed."""
        with self._lock:
            pools, self._pools = self._pools, {}
        return [pool[0] for each in pools.values() for pool in each]

    def forget(self) -> None:
        """Begin anew in a forked process: the connections belong to the parent."""
        self._lock = threading.Lock()
        self._pools = {}


_all_pools: weakref.WeakSet[_Pools] = weakref.WeakSet()


def _forget_all() -> None:
    for pools in list(_all_pools):
        pools.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


class PooledAgent:
    """The blocking client's own agent."""

    def __init__(self) -> None:
        self._pools = _Pools(httpx.HTTPTransport)

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request on a pooled connection."""
        request = _request(outgoing, _body(outgoing))
        transport, give_back = self._pools.take(outgoing)
        try:
            response = transport.handle_request(request)
        except Exception as error:
            give_back()
            _fail(error, outgoing)
        except BaseException:
            give_back()
            raise
        return _Reply(response, response.stream, outgoing, give_back)

    def close(self) -> None:
        """Close all connections."""
        for transport in self._pools.clear():
            transport.close()

    def __del__(self) -> None:
        # Of a client that nobody closed: Python would warn of each connection.
        with suppress(Exception):
            self.close()


class AsyncPooledAgent:
    """The asynchronous client's own agent."""

    def __init__(self) -> None:
        # A connection belongs to the event loop that it was made in.
        self._pools: weakref.WeakKeyDictionary[AbstractEventLoop, _Pools] = weakref.WeakKeyDictionary()

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request on a pooled connection."""
        request = _request(outgoing, _async_body(outgoing))
        loop = get_running_loop()
        pools = self._pools.get(loop)
        if pools is None:
            pools = self._pools[loop] = _Pools(httpx.AsyncHTTPTransport)
        transport, give_back = pools.take(outgoing)
        try:
            response = await transport.handle_async_request(request)
        except Exception as error:
            give_back()
            _fail(error, outgoing)
        except BaseException:
            give_back()
            raise
        return _AsyncReply(response, response.stream, outgoing, give_back)

    async def close(self) -> None:
        """Close all connections."""
        pools = self._pools.pop(get_running_loop(), None)
        for transport in pools.clear() if pools else ():
            await transport.aclose()


def _module_of(transport: Any) -> Any:
    """httpx or httpx2: the one whose transport this is."""
    for cls in type(transport).__mro__:
        module = cls.__module__.partition(".")[0]
        if module in ("httpx", "httpx2"):
            return sys.modules[module]
    return httpx


class TransportAgent:
    """An agent around a transport that the user made, and closes."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._module = _module_of(transport)

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request through the transport."""
        body = _foreign_body(_body(outgoing), self._module)
        request = _request(outgoing, body, self._module)
        try:
            response = self._transport.handle_request(request)
        except Exception as error:
            _fail(error, outgoing)
        return _Reply(response, response.stream, outgoing)

    def close(self) -> None:
        """Nothing: what we did not create we do not close."""


class AsyncTransportAgent:
    """The asynchronous twin of `TransportAgent`."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._module = _module_of(transport)

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request through the transport."""
        body = _foreign_body(_async_body(outgoing), self._module)
        request = _request(outgoing, body, self._module)
        try:
            response = await self._transport.handle_async_request(request)
        except Exception as error:
            _fail(error, outgoing)
        return _AsyncReply(response, response.stream, outgoing)

    async def close(self) -> None:
        """Nothing: what we did not create we do not close."""


def _foreign_body(body: Any, module: Any) -> Any:
    """The same body as a stream of the module that the transport is of; its transports insist on their own."""
    if module is httpx:
        return body
    if isinstance(body, httpx.ByteStream):
        return module.ByteStream(b"".join(body))
    if isinstance(body, httpx.SyncByteStream):
        return type("_UploadStream", (type(body), module.SyncByteStream), {})(body._upload)  # type: ignore[attr-defined]
    return type("_AsyncUploadStream", (type(body), module.AsyncByteStream), {})(body._upload)


class ClientAgent:
    """An agent around an httpx client that the user made, and closes: its proxies, hooks and cookies stay in force."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request through the client."""
        try:
            request = self._client.build_request(
                outgoing.method,
                outgoing.url,
                headers=list(outgoing.headers),
                content=_client_content(outgoing.body),
                **_timeout(self._client, outgoing),
            )
            _correct(request, self._client, outgoing)
            response = self._client.send(request, stream=True, follow_redirects=False, **_auth(outgoing))
        except Exception as error:
            _fail(error, outgoing)
        return _Reply(response, response.iter_raw(), outgoing)

    def close(self) -> None:
        """Nothing: what we did not create we do not close."""


class AsyncClientAgent:
    """The asynchronous twin of `ClientAgent`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request through the client."""
        body = outgoing.body
        content = body if body is None or isinstance(body, bytes) else _AsyncUploadStream(body).__aiter__()
        try:
            request = self._client.build_request(
                outgoing.method,
                outgoing.url,
                headers=list(outgoing.headers),
                content=content,
                **_timeout(self._client, outgoing),
            )
            _correct(request, self._client, outgoing)
            response = await self._client.send(request, stream=True, follow_redirects=False, **_auth(outgoing))
        except Exception as error:
            _fail(error, outgoing)
        return _AsyncReply(response, response.aiter_raw(), outgoing)

    async def close(self) -> None:
        """Nothing: what we did not create we do not close."""


def _client_content(body: bytes | Upload | None) -> Any:
    return body if body is None or isinstance(body, bytes) else iter(body)


def _correct(request: Any, client: Any, outgoing: Outgoing) -> None:
    """Put the client's query beside ours, not in its place; for a host that it was not made for, send nothing of it."""
    url = type(request.url)(outgoing.url)
    if outgoing.is_elsewhere:
        ours = {"host", *(name.decode("latin-1").lower() for name, _ in outgoing.headers)}
        for name in [each for each in request.headers if each not in ours]:
            del request.headers[name]
        request.url = url
    elif client.params:
        request.url = url.copy_merge_params(client.params)


def _timeout(client: Any, outgoing: Outgoing) -> dict[str, Any]:
    """Our timeouts, unless nobody set them and the client has been given some of its own."""
    is_its_own = outgoing.is_unhurried and client.timeout != type(client.timeout)(_HTTPX_SECONDS)
    return {} if is_its_own else {"timeout": tuple(outgoing.timeouts)}


def _auth(outgoing: Outgoing) -> dict[str, Any]:
    return {"auth": None} if outgoing.is_elsewhere else {}
