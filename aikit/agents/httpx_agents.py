"""Agents around a user's `http_agent` from httpx or httpx2: a client or a transport."""

from __future__ import annotations

import os
import socket
import sys
import threading
from asyncio import timeout
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

from aikit.core.wire import Outgoing, RawHeaders, TransportError, Upload

from .endings import check_end, has_leftover
from .failures import as_transport_error, fail
from .open_replies import Keeper, fail_closed
from .upload_pieces import read_ahead, read_in_time

__all__ = ["AsyncClientAgent", "AsyncTransportAgent", "ClientAgent", "TransportAgent"]

# The timeout of an httpx client that was created without one.
_HTTPX_SECONDS = 5.0
# One for all: an agent around what the user made lives no longer than a call.
_keeper = Keeper()


def _module_of(transport: Any) -> Any:
    """Return httpx or httpx2, whichever the transport belongs to."""
    for cls in type(transport).__mro__:
        module = cls.__module__.partition(".")[0]
        if module in ("httpx", "httpx2"):
            return sys.modules[module]
    import httpx  # lazy: a transport of the user's own kind; others have loaded their module themselves

    return httpx


@cache
def _upload_streams(module: Any) -> tuple[Any, Any]:
    """Return the two stream classes for a body that is read while it is sent; transports require their own classes."""

    class UploadStream(module.SyncByteStream):  # type: ignore[misc]  # a class of httpx or of httpx2
        def __init__(self, upload: Upload, until: float | None) -> None:
            self._upload = upload
            self._until = until

        def __iter__(self) -> Iterator[bytes]:
            return read_in_time(self._upload, self._until)

    class AsyncUploadStream(module.AsyncByteStream):  # type: ignore[misc]  # as above
        def __init__(self, upload: Upload, until: float | None) -> None:
            self._upload = upload
            self._until = until

        def __aiter__(self) -> AsyncIterator[bytes]:
            return read_ahead(self._upload, self._until)

    return UploadStream, AsyncUploadStream


def _request(outgoing: Outgoing, module: Any, *, is_async: bool) -> Any:
    body = outgoing.body
    if body is None or isinstance(body, bytes):
        stream = module.ByteStream(body or b"")
    else:
        stream = _upload_streams(module)[is_async](body, outgoing.deadline)
    try:
        url = module.URL(outgoing.url)
    except module.InvalidURL as error:
        raise TransportError(f"{error}", phase="connect", is_refused=True) from error
    return module.Request(
        outgoing.method,
        url,
        headers=[(b"Host", url.netloc), *outgoing.headers],
        stream=stream,
        extensions={"timeout": outgoing.timeouts._asdict()},
    )


class _Reply:
    """An answer of a transport or a client: the body is iterated over as it arrives, still compressed."""

    __slots__ = ("_outgoing", "_pieces", "_process", "_response", "closed_by", "headers", "is_cut", "is_read", "status")

    def __init__(self, response: Any, stream: Any, outgoing: Outgoing) -> None:
        self.status: int = response.status_code
        self.headers: RawHeaders = response.headers.raw
        self._response = response
        self._pieces = iter(stream)
        self._outgoing = outgoing
        self._process = os.getpid()
        self.closed_by = ""
        self.is_cut = self.is_read = False
        _keeper.keep(self)

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._pieces
        try:
            while True:
                self.is_read = True
                try:
                    if self.closed_by:
                        fail_closed(self)
                    with _keeper:
                        piece = next(pieces, None)
                finally:
                    self.is_read = False
                if self.closed_by:
                    fail_closed(self)
                if piece is None:
                    check_end(self._response.stream, self._response.extensions)
                    return
                yield piece
        except Exception as error:
            if self.closed_by:
                fail_closed(self)
            fail(error, self._outgoing)

    def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        stream = self._response.extensions.get("network_stream")
        connection = stream and stream.get_extra_info("socket")
        if connection is None:
            return
        # The time of each read was fixed when the reading began: what else ends it is the end of the connection.
        alarm = threading.Timer(seconds, _shut, [connection])
        alarm.daemon = True
        alarm.start()
        try:
            self.is_read = True
            with _keeper:
                for _ in self._pieces:
                    pass
        except Exception as error:
            if as_transport_error(error, self._outgoing) is None:
                raise
        finally:
            self.is_read = False
            self.is_cut = bool(self.closed_by)
            alarm.cancel()

    def close(self) -> None:
        _keeper.close(self)

    def close_now(self) -> None:
        """End the transfer; only the keeper calls it."""
        response = self._response
        is_cut = self.is_cut and "network_stream" in response.extensions and not self._is_shared
        if is_cut or (not response.is_closed and has_leftover(response.stream, response.extensions)):
            response.extensions["network_stream"].close()
        response.close()

    @property
    def _is_shared(self) -> bool:
        """Whether other transfers use the connection too."""
        return bool(self._response.extensions.get("http_version", b"HTTP/1.1") == b"HTTP/2")

    def cut(self) -> None:
        """Wake the thread that reads it; over HTTP/2, where the connection is shared, the next bytes wake it."""
        stream = self._response.extensions.get("network_stream")
        connection = stream and stream.get_extra_info("socket")
        if connection is not None and not self._is_shared and self._process == os.getpid():
            _shut(connection)


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class _AsyncReply:
    """The asynchronous twin of `_Reply`."""

    __slots__ = ("_outgoing", "_pieces", "_response", "headers", "status")

    def __init__(self, response: Any, stream: Any, outgoing: Outgoing) -> None:
        self.status: int = response.status_code
        self.headers: RawHeaders = response.headers.raw
        self._response = response
        self._pieces = aiter(stream)
        self._outgoing = outgoing

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces:
                yield piece
            check_end(self._response.stream, self._response.extensions)
        except Exception as error:
            fail(error, self._outgoing)

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
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
        response = self._response
        if not response.is_closed and has_leftover(response.stream, response.extensions):
            await response.extensions["network_stream"].aclose()
        await response.aclose()


class TransportAgent:
    """An agent around a user's transport, which the user closes."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._module = _module_of(transport)

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request through the transport."""
        try:
            with _keeper:
                response = self._transport.handle_request(_request(outgoing, self._module, is_async=False))
        except Exception as error:
            fail(error, outgoing)
        return _Reply(response, response.stream, outgoing)

    def close(self) -> None:
        """Do nothing: the user closes the transport."""


class AsyncTransportAgent:
    """The asynchronous twin of `TransportAgent`."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._module = _module_of(transport)

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request through the transport."""
        try:
            response = await self._transport.handle_async_request(_request(outgoing, self._module, is_async=True))
        except Exception as error:
            fail(error, outgoing)
        return _AsyncReply(response, response.stream, outgoing)

    async def close(self) -> None:
        """Do nothing: the user closes the transport."""


class ClientAgent:
    """An agent around a user's httpx client, which the user closes: its proxies, hooks and cookies stay in force."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def perform(self, outgoing: Outgoing) -> _Reply:
        """Send a request through the client."""
        body = outgoing.body
        content = body if body is None or isinstance(body, bytes) else read_in_time(body, outgoing.deadline)
        try:
            with _keeper:
                response = self._client.send(
                    _built(self._client, outgoing, content), stream=True, follow_redirects=False, **_auth(outgoing)
                )
        except Exception as error:
            fail(error, outgoing)
        return _Reply(response, _unread(response) or response.iter_raw(), outgoing)

    def close(self) -> None:
        """Do nothing: the user closes the client."""


class AsyncClientAgent:
    """The asynchronous twin of `ClientAgent`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request through the client."""
        body = outgoing.body
        content = body if body is None or isinstance(body, bytes) else read_ahead(body, outgoing.deadline)
        try:
            response = await self._client.send(
                _built(self._client, outgoing, content), stream=True, follow_redirects=False, **_auth(outgoing)
            )
        except Exception as error:
            fail(error, outgoing)
        return _AsyncReply(response, _unread(response) or response.aiter_raw(), outgoing)

    async def close(self) -> None:
        """Do nothing: the user closes the client."""


def _built(client: Any, outgoing: Outgoing, content: Any) -> Any:
    """Build the request as the client sends it: with its own settings, except for a host it was not created for.

    No frame that stays alive keeps it in a variable, because its `repr` shows the whole URL.
    """
    request = client.build_request(
        outgoing.method,
        outgoing.url,
        headers=list(outgoing.headers),
        content=content,
        **_timeout(client, outgoing),
    )
    url = type(request.url)(outgoing.url)
    if outgoing.is_elsewhere:
        ours = {"host", *(name.decode("latin-1").lower() for name, _ in outgoing.headers)}
        for name in [each for each in request.headers if each not in ours]:
            del request.headers[name]
        request.url = url
    elif client.params:
        # It put them in the place of our query.
        request.url = url.copy_merge_params(client.params)
    return request


def _unread(response: Any) -> Any:
    """Return the body of a client's response, open until it is closed; None if a hook has read it."""
    is_read = response.is_stream_consumed and "network_stream" in response.extensions
    return None if is_read else response.stream


def _timeout(client: Any, outgoing: Outgoing) -> dict[str, Any]:
    """Return our timeouts, unless they are the defaults and the client has its own timeouts."""
    is_its_own = outgoing.is_unhurried and client.timeout != type(client.timeout)(_HTTPX_SECONDS)
    return {} if is_its_own else {"timeout": tuple(outgoing.timeouts)}


def _auth(outgoing: Outgoing) -> dict[str, Any]:
    return {"auth": None} if outgoing.is_elsewhere else {}
