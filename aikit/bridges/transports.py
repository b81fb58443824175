"""The transports of httpx2 and httpx around an aikit client, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from copy import copy
from functools import cache
from typing import Any, Final, NoReturn

from aikit.core.multipart import RawBody
from aikit.core.steps import Exchange
from aikit.core.wire import RawHeaders
from aikit.errors import APIError, DecodingError, OpenAIError
from aikit.options.settings import Timeouts
from aikit.streams.stream import AsyncBinaryAnswer, AsyncStream, BinaryAnswer, Stream

from .bridged_calls import Bridged, Failure, call_of, failure_of_call, is_json, path_below, shown_headers

__all__ = ["transports_of"]

# How many failures are remembered, for callers that try again what the aikit client has given up.
_MOST_FAILURES: Final = 100
_RETRY_HEADER: Final = "x-stainless-retry-count"


class _Bridge:
    """Base of the work of both transports: checks requests, and makes responses and exceptions."""

    def __init__(self, module: Any, client: Any, base_url: str | None) -> None:
        self.client = client
        self._module = module
        self._base_url = base_url
        self._given_up: dict[tuple[str, str, int], tuple[Failure, Exception | None]] = {}

    def needs_bytes(self, request: Any) -> bool:
        """Whether the body has to be read before it is sent."""
        stream, module = request.stream, self._module
        return (
            is_json(request.headers)
            or isinstance(stream, module.ByteStream)
            or not isinstance(stream, module.SyncByteStream)
        )

    def asked(self, request: Any, content: bytes | None) -> Bridged:
        """Return what a request asks for.

        Args:
            request: the request.
            content: its body; None if it is read while it is sent.
        """
        settings = self.client._builder.settings
        path = path_below(str(request.url), settings, self._base_url)
        if path is None:
            where = str(request.url.copy_with(query=None, fragment=None, userinfo=b""))
            raise self._module.UnsupportedProtocol(
                f"the request goes to {where[:200]}, which is not below the base URL of the aikit client,"
                f" {settings.base_url}: pass this URL to the library, or its own base URL as `base_url` to the bridge",
                request=request,
            )
        if self._given_up and request.headers.get(_RETRY_HEADER, "0") != "0":
            before = self._given_up.pop(_key(request, content), None)
            if before is not None:
                self._raise(*before, request, content)
        length = request.headers.get("content-length")
        body: Any = content
        if body is None:
            body = RawBody(request.stream, length and int(length), is_repeatable=_is_repeatable(request.stream))
        given = request.extensions.get("timeout")
        timeouts = None if given is None else Timeouts(**given)
        headers: dict[str, str] = dict(request.headers)
        return Bridged(request.method, path, headers, body, None if timeouts == settings.timeouts else timeouts)

    def check(self, done: Exchange, request: Any, content: bytes | None) -> None:
        """Raise the exception of a call that has no answer."""
        failure = failure_of_call(done.error, has_answer=done.answer is not None)
        if failure is not None:
            self._raise(failure, done.error, request, content)

    def _raise(self, failure: Failure, error: Exception | None, request: Any, content: bytes | None) -> NoReturn:
        if len(self._given_up) >= _MOST_FAILURES:
            self._given_up.clear()
        self._given_up[_key(request, content)] = failure, copy(error)  # the copy has no traceback, which holds bodies
        raise self._exception(failure, request) from error

    def _exception(self, failure: Failure, request: Any) -> Exception:
        made: Exception = getattr(self._module, failure.kind)(failure.message, request=request)
        return made

    def translated(self, error: OpenAIError, request: Any) -> Exception | None:
        """Return the exception for an answer that broke off; None for an error that is in the answer."""
        failure = failure_of_call(error, has_answer=not isinstance(error, DecodingError))
        return None if failure is None else self._exception(failure, request)

    def response(self, done: Exchange, stream: Any, request: Any, *, is_decoded: bool) -> Any:
        """Return the response with this body."""
        assert done.answer is not None
        headers: RawHeaders = shown_headers(done, is_decoded=is_decoded)
        return self._module.Response(done.answer.status, headers=list(headers), stream=stream, request=request)


def _key(request: Any, content: bytes | None) -> tuple[str, str, int]:
    return request.method, str(request.url), hash(content)


def _is_repeatable(stream: Any) -> bool:
    """Whether a form can be read again: all its files can."""
    fields = getattr(stream, "fields", None)
    return isinstance(fields, list) and all(
        isinstance(file := getattr(field, "file", b""), bytes | str) or (hasattr(file, "seek") and file.seekable())
        for field in fields
    )


class _Kept:
    """A reply whose pieces are kept until they are handed over.

    Attributes:
        pieces: those that have arrived since then.
    """

    def __init__(self, reply: Any) -> None:
        self._reply = reply
        self.status: int = reply.status
        self.headers: RawHeaders = reply.headers
        self.pieces: list[bytes] = []
        self.drain: Callable[[float], Any] = reply.drain
        self.close: Callable[[], Any] = reply.close

    @property
    def until(self) -> float | None:
        """When reading must end."""
        until: float | None = self._reply.until
        return until

    @until.setter
    def until(self, until: float | None) -> None:
        self._reply.until = until

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._reply:
            self.pieces.append(piece)
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._reply:
            self.pieces.append(piece)
            yield piece

    def taken(self) -> list[bytes]:
        """Return the pieces, and forget them."""
        pieces, self.pieces = self.pieces, []
        return pieces


@cache
def transports_of(module: Any) -> tuple[Any, Any]:
    """Return the blocking and the asynchronous transport for httpx2 or httpx."""

    class Body(module.SyncByteStream):  # type: ignore[misc]  # a class of httpx2 or of httpx
        def __init__(self, opened: Any, pieces: Iterator[bytes]) -> None:
            self._opened = opened
            self._pieces = pieces

        def __iter__(self) -> Iterator[bytes]:
            return self._pieces

        def close(self) -> None:
            self._opened.close()

    class AsyncBody(module.AsyncByteStream):  # type: ignore[misc]  # as above
        def __init__(self, opened: Any, pieces: AsyncIterator[bytes]) -> None:
            self._opened = opened
            self._pieces = pieces

        def __aiter__(self) -> AsyncIterator[bytes]:
            return self._pieces

        async def aclose(self) -> None:
            await self._opened.close()

    class Transport(module.BaseTransport):  # type: ignore[misc]  # as above
        def __init__(self, client: Any, base_url: str | None) -> None:
            self._bridge = _Bridge(module, client, base_url)

        def handle_request(self, request: Any) -> Any:
            bridge = self._bridge
            content = request.read() if bridge.needs_bytes(request) else None
            done: Exchange = bridge.client._exchange(call_of(bridge.asked(request, content)))
            bridge.check(done, request, content)
            assert done.answer is not None
            if done.answer.reply is None and done.seen is None:
                return bridge.response(done, module.ByteStream(done.answer.content), request, is_decoded=True)
            if done.call is not None and done.call.mode == "stream" and done.answer.reply is not None:
                kept = done.answer.reply = _Kept(done.answer.reply)
                events: Stream[Any] = Stream(done)
                return bridge.response(
                    done, Body(events, _passed(events, kept, bridge, request)), request, is_decoded=False
                )
            opened = BinaryAnswer(done)
            return bridge.response(done, Body(opened, _read(opened, bridge, request)), request, is_decoded=True)

    class AsyncTransport(module.AsyncBaseTransport):  # type: ignore[misc]  # as above
        def __init__(self, client: Any, base_url: str | None) -> None:
            self._bridge = _Bridge(module, client, base_url)

        async def handle_async_request(self, request: Any) -> Any:
            bridge = self._bridge
            content = await request.aread() if bridge.needs_bytes(request) else None
            done: Exchange = await bridge.client._exchange(call_of(bridge.asked(request, content)))
            bridge.check(done, request, content)
            assert done.answer is not None
            if done.answer.reply is None and done.seen is None:
                return bridge.response(done, module.ByteStream(done.answer.content), request, is_decoded=True)
            if done.call is not None and done.call.mode == "stream" and done.answer.reply is not None:
                kept = done.answer.reply = _Kept(done.answer.reply)
                events: AsyncStream[Any] = AsyncStream(done)
                pieces = _passed_async(events, kept, bridge, request)
                return bridge.response(done, AsyncBody(events, pieces), request, is_decoded=False)
            opened = AsyncBinaryAnswer(done)
            pieces = _read_async(opened, bridge, request)
            return bridge.response(done, AsyncBody(opened, pieces), request, is_decoded=True)

    return Transport, AsyncTransport


def _passed(events: Stream[Any], kept: _Kept, bridge: _Bridge, request: Any) -> Iterator[bytes]:
    """Yield the pieces of a stream as they arrived, while aikit reads its events."""
    try:
        for _ in events:
            yield from kept.taken()
        yield from kept.taken()
    except OpenAIError as error:
        yield from kept.taken()
        failure = bridge.translated(error, request)
        if failure is not None:
            raise failure from error


async def _passed_async(events: AsyncStream[Any], kept: _Kept, bridge: _Bridge, request: Any) -> AsyncIterator[bytes]:
    """Yield the pieces of an asynchronous stream; see `_passed`."""
    try:
        async for _ in events:
            for piece in kept.taken():
                yield piece
        for piece in kept.taken():
            yield piece
    except OpenAIError as error:
        for piece in kept.taken():
            yield piece
        failure = bridge.translated(error, request)
        if failure is not None:
            raise failure from error


def _read(opened: BinaryAnswer, bridge: _Bridge, request: Any) -> Iterator[bytes]:
    """Yield the pieces of any other body."""
    try:
        yield from opened.iter_bytes()
    except APIError as error:
        raise bridge.translated(error, request) or error from error


async def _read_async(opened: AsyncBinaryAnswer, bridge: _Bridge, request: Any) -> AsyncIterator[bytes]:
    """Yield the pieces of any other asynchronous body."""
    try:
        async for piece in opened.iter_bytes():
            yield piece
    except APIError as error:
        raise bridge.translated(error, request) or error from error
