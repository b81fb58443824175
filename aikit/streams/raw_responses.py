"""Access to raw responses: `with_raw_response` and `with_streaming_response`."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from aikit.core.answers import decode_answer
from aikit.core.call import Call
from aikit.core.decoding import UnfitJSONError, decode_json
from aikit.core.wire import Answer, HTTPRequest, HTTPResponse
from aikit.errors import APIError, DecodingError
from aikit.results.facts import ArrivedFacts

from .stream import AsyncBinaryAnswer, BinaryAnswer

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.core.steps import Exchange

__all__ = [
    "AsyncStreamedMethods",
    "AsyncStreamedResponse",
    "PrefixedResources",
    "RawResponse",
    "StreamedResponse",
    "run_raw",
    "run_raw_async",
    "run_streamed",
    "run_streamed_async",
    "stream_methods",
]

CastT = TypeVar("CastT")
ResourceT = TypeVar("ResourceT")
ResultT = TypeVar("ResultT")


def _answer_of(done: Exchange) -> Answer:
    """The response to a call.

    Raises:
        OpenAIError: if none arrived. With `throw=False`, too: a raw response can't stand for none.
    """
    if done.answer is None:
        assert done.error is not None
        raise done.error
    return done.answer


class _Head(ArrivedFacts):
    """The facts of a response that are known before its body, with other names that the official package has."""

    def __init__(self, client: Any, done: Exchange, call: Call[Any]) -> None:
        self._client = client
        self._exchange = done
        self._call = call

    @property
    def http_request(self) -> HTTPRequest:
        """The request that was sent, without credentials."""
        assert self._exchange.request is not None
        return self._exchange.request

    @property
    def method(self) -> str:
        """HTTP method of the request."""
        return self.http_request.method

    @property
    def url(self) -> str:
        """URL of the request."""
        return self.http_request.url

    @property
    def retries_taken(self) -> int:
        """The number of retries."""
        return len(self._exchange.attempts) - 1

    def _read_as(self, to: Any, content: bytes) -> Any:
        """Return the body as an object of the class `to`."""
        done = self._exchange
        whole = done._replace(answer=Answer(self.status_code, self.headers, content))
        return self._client._cast(to, whole)

    def _json(self, content: bytes) -> Any:
        try:
            return decode_json(content, self._exchange.limits.most_bytes)
        except ValueError as error:
            what = error if isinstance(error, UnfitJSONError) else f"is not valid JSON: {error}"
            raise self._undecodable(f"the body ({len(content)} bytes) {what}", content) from None

    def _undecodable(self, message: str, data: bytes) -> DecodingError:
        """Make the error of a body that can't be read, with the facts of the call."""
        error = DecodingError(message, self._exchange.request, response=self._exchange.response, data=data)
        error.attempts = self._exchange.attempts
        return error

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.http_request!r}>"


class RawResponse(_Head, Generic[ResultT]):
    """A response that was read whole. `parse()` returns the usual result."""

    is_closed = True
    """Whether the body was read or closed."""

    def __init__(self, client: Any, done: Exchange, call: Call[ResultT]) -> None:
        super().__init__(client, done, call)
        self._content = _answer_of(done).content

    @property
    def response(self) -> HTTPResponse:
        """Status, headers and body."""
        return HTTPResponse(self.status_code, self.headers, self._content, self.http_request)

    http_response = response

    @property
    def content(self) -> bytes:
        """The body."""
        return self._content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """Decode the body from JSON."""
        return self._json(self._content)

    @overload
    def parse(self) -> ResultT: ...
    @overload
    def parse(self, *, to: type[CastT]) -> CastT: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method returns without `with_raw_response`: a result, or a stream if the call streams.

        Args:
            to: a class to read the body as instead, as `cast_to` of `client.get()`.
        """
        if to is not None:
            return self._read_as(to, self._content)
        result: ResultT = self._call.outcome(self._exchange)
        return result


def run_raw(client: Any, call: Call[ResultT]) -> RawResponse[ResultT]:
    """Run a call and return its raw response."""
    done = client._exchange(call)
    if _is_unread(done, call):
        done.answer.content, done.answer.reply = BinaryAnswer(done).read(), None
    return RawResponse(client, done, call)


async def run_raw_async(client: Any, call: Call[ResultT]) -> RawResponse[ResultT]:
    """Run a call of the asynchronous client and return its raw response."""
    done = await client._exchange(call)
    if _is_unread(done, call):
        done.answer.content, done.answer.reply = await AsyncBinaryAnswer(done).read(), None
    return RawResponse(client, done, call)


def _is_unread(done: Exchange, call: Call[Any]) -> bool:
    """Whether the body is still unread, although it is needed whole."""
    return call.mode == "binary" and done.error is None


def _left_open(call: Call[Any]) -> Call[Any]:
    """Return the call in a form that leaves the body unread."""
    return call.binary(call.result) if call.mode == "plain" else call


def _parsed(done: Exchange, call: Call[ResultT], content: bytes) -> ResultT:
    assert done.answer is not None
    done.answer.content = content
    try:
        decoded = decode_answer(call.request.operation, done.answer, call.request.body)
    except APIError as error:
        error.request, error.response, error.attempts = done.request, done.response, done.attempts
        raise
    return call.result(done.with_decoded(decoded))


class StreamedResponse(_Head, Generic[ResultT]):
    """A response whose body has not been read yet. It is a context manager, and makes the call on entry."""

    def __init__(self, client: Any, call: Call[ResultT]) -> None:
        self._client = client
        self._call: Call[ResultT] = call

    def __enter__(self) -> Self:
        self._exchange = self._client._exchange(_left_open(self._call))
        _answer_of(self._exchange)
        self._body = BinaryAnswer(self._exchange)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or closed."""
        return self._body.is_closed

    @property
    def http_response(self) -> HTTPResponse:
        """Status and headers, and the body if it was read."""
        return self._body.response

    def close(self) -> None:
        """End the transfer."""
        self._body.close()

    def read(self) -> bytes:
        """Read the whole body."""
        return self._body.read()

    def text(self) -> str:
        """Read the whole body as text."""
        return self._body.text

    def json(self) -> Any:
        """Read the whole body and decode it from JSON."""
        return self._json(self.read())

    @overload
    def parse(self) -> ResultT: ...
    @overload
    def parse(self, *, to: type[CastT]) -> CastT: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return the result that the method returns without `with_streaming_response`.

        Args:
            to: a class to read the body as instead, as `cast_to` of `client.get()`.
        """
        if to is not None:
            return self._read_as(to, self.read())
        if self._call.mode == "plain":
            return _parsed(self._exchange, self._call, self.read())
        return self._call.outcome(self._exchange)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the pieces of the body, decompressed."""
        return self._body.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the pieces of the body as text. Characters are never split."""
        return self._body.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without line endings."""
        return self._body.iter_lines()

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives. The file gets all of it or stays unchanged."""
        self._body.stream_to_file(file, chunk_size=chunk_size)


def run_streamed(client: Any, call: Call[ResultT]) -> StreamedResponse[ResultT]:
    """Return the response of a call that is made when you enter the response."""
    return StreamedResponse(client, call)


def stream_methods(resource: ResourceT) -> ResourceT:
    """Return the resource itself: its methods return context managers already."""
    return resource


class AsyncStreamedResponse(_Head, Generic[ResultT]):
    """Asynchronous counterpart of `StreamedResponse`."""

    def __init__(self, client: Any, call: Call[ResultT]) -> None:
        self._client = client
        self._call: Call[ResultT] = call

    async def __aenter__(self) -> Self:
        self._exchange = await self._client._exchange(_left_open(self._call))
        _answer_of(self._exchange)
        self._body = AsyncBinaryAnswer(self._exchange)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or closed."""
        return self._body.is_closed

    @property
    def http_response(self) -> HTTPResponse:
        """Status and headers, and the body if it was read."""
        return self._body.response

    async def close(self) -> None:
        """End the transfer."""
        await self._body.close()

    async def read(self) -> bytes:
        """Read the whole body."""
        return await self._body.read()

    async def text(self) -> str:
        """Read the whole body as text."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """Read the whole body and decode it from JSON."""
        return self._json(await self.read())

    @overload
    async def parse(self) -> ResultT: ...
    @overload
    async def parse(self, *, to: type[CastT]) -> CastT: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Return the result that the method returns without `with_streaming_response`.

        Args:
            to: a class to read the body as instead, as `cast_to` of `client.get()`.
        """
        if to is not None:
            return self._read_as(to, await self.read())
        if self._call.mode == "plain":
            return _parsed(self._exchange, self._call, await self.read())
        return self._call.outcome(self._exchange)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the pieces of the body, decompressed."""
        return self._body.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the pieces of the body as text. Characters are never split."""
        return self._body.iter_text(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without line endings."""
        return self._body.iter_lines()

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives. The file gets all of it or stays unchanged."""
        await self._body.stream_to_file(file, chunk_size=chunk_size)


async def run_streamed_async(client: Any, call: Call[ResultT]) -> AsyncStreamedResponse[ResultT]:
    """Return the response of a call of the asynchronous client, made when you enter the response."""
    return AsyncStreamedResponse(client, call)


class AsyncStreamedMethods:
    """The methods of a resource. Each returns an asynchronous context manager, without an `await`."""

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._resource, name)
        if not callable(found):
            return AsyncStreamedMethods(found)

        def call(*arguments: Any, **keywords: Any) -> Any:
            made = found(*arguments, **keywords)
            return made if hasattr(made, "__aenter__") else _Entering(made)

        return call


class _Entering:
    """A call of an asynchronous method that is made on entry."""

    def __init__(self, waiting: Any) -> None:
        self._waiting = waiting

    async def __aenter__(self) -> AsyncStreamedResponse[Any]:
        self._response: AsyncStreamedResponse[Any] = await self._waiting
        entered: AsyncStreamedResponse[Any] = await self._response.__aenter__()
        return entered

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._response.close()


class PrefixedResources:
    """The resources of a client, with a prefix in front of their methods."""

    def __init__(self, client: Any, prefix: str) -> None:
        self._client = client
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self._client, name), self._prefix)
