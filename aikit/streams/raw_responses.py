"""The answers themselves, beside what is made of them: `with_raw_response` and `with_streaming_response`."""

from __future__ import annotations

import os
from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aikit.core.call import Call
from aikit.core.decoding import decode_answer, decode_json
from aikit.core.wire import Answer, HTTPRequest, HTTPResponse
from aikit.errors import APIError, DecodingError

from .stream import AsyncBinaryAnswer, BinaryAnswer

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.core.steps import Exchange

__all__ = [
    "AsyncRawRunner",
    "AsyncStreamedMethods",
    "AsyncStreamedResponse",
    "AsyncStreamedRunner",
    "PrefixedResources",
    "RawResponse",
    "RawRunner",
    "StreamedResponse",
    "StreamedRunner",
    "stream_methods",
]

ResourceT = TypeVar("ResourceT")
ResultT = TypeVar("ResultT")


class _Head:
    """What is known of an answer before its body."""

    def __init__(self, done: Exchange, call: Call[Any]) -> None:
        self._done = done
        self._call = call

    @property
    def _answer(self) -> Answer:
        assert self._done.answer is not None
        return self._done.answer

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._answer.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers, looked up without regard to case."""
        return self._answer.headers

    @property
    def request_id(self) -> str | None:
        """The API's own id of the exchange."""
        return self.headers.get("x-request-id")

    @property
    def http_request(self) -> HTTPRequest:
        """The request that was made, without its secrets."""
        assert self._done.request is not None
        return self._done.request

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
        """How many attempts were made after the first."""
        return len(self._done.attempts) - 1

    @property
    def elapsed(self) -> float:
        """Seconds that the call took, with all attempts and waits."""
        return self._done.seconds

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.http_request!r}>"


class RawResponse(_Head, Generic[ResultT]):
    """An answer, read whole, and what is made of it by `parse()`."""

    def __init__(self, done: Exchange, call: Call[ResultT]) -> None:
        super().__init__(done, call)
        self._content = self._answer.content

    @property
    def http_response(self) -> HTTPResponse:
        """Status, headers and body."""
        return HTTPResponse(self.status_code, self.headers, self._content, self.http_request)

    @property
    def content(self) -> bytes:
        """The body."""
        return self._content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """The body, decoded from JSON."""
        return decode_json(self._content)

    def parse(self) -> ResultT:
        """The result that the method returns without `with_raw_response`; a stream where it streams."""
        result: ResultT = self._call.result(self._done)
        return result


class RawRunner:
    """Carries out calls and gives back the answers themselves."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def _origin(self) -> Any:
        return self._client._origin

    def _run(self, call: Call[ResultT]) -> Any:
        done = self._client._exchange(call)
        if _is_unread(done, call):
            done.answer.content, done.answer.reply = BinaryAnswer(done).read(), None
        return RawResponse(done, call)

    def __repr__(self) -> str:
        return repr(self._client)


class AsyncRawRunner(RawRunner):
    """The asynchronous twin of `RawRunner`."""

    async def _run(self, call: Call[ResultT]) -> Any:
        done = await self._client._exchange(call)
        if _is_unread(done, call):
            done.answer.content, done.answer.reply = await AsyncBinaryAnswer(done).read(), None
        return RawResponse(done, call)


def _is_unread(done: Exchange, call: Call[Any]) -> bool:
    """Whether bytes that are to be had whole are still on the wire."""
    return call.mode == "binary" and done.error is None


def _left_open(call: Call[Any]) -> Call[Any]:
    """The same call with its answer left on the wire."""
    return Call(call.request, call.options, call.result, "stream" if call.mode == "stream" else "binary")


def _parsed(done: Exchange, call: Call[ResultT], content: bytes) -> ResultT:
    assert done.answer is not None
    done.answer.content = content
    try:
        done.decoded = decode_answer(call.request.operation, done.answer, call.request.body)
    except APIError as error:
        error.request, error.response, error.attempts = done.request, done.response, done.attempts
        raise
    return call.result(done)


class StreamedResponse(_Head, Generic[ResultT]):
    """An answer whose body is still on the wire; a context manager, which makes the call when it is entered."""

    def __init__(self, client: Any, call: Call[ResultT]) -> None:
        self._client = client
        self._call: Call[ResultT] = call

    def __enter__(self) -> Self:
        self._done = self._client._exchange(_left_open(self._call))
        self._body = BinaryAnswer(self._done)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the transfer."""
        self._body.close()

    def read(self) -> bytes:
        """The whole body."""
        return self._body.read()

    def text(self) -> str:
        """The whole body as text."""
        return self._body.text

    def json(self) -> Any:
        """The whole body, decoded from JSON."""
        return decode_json(self.read())

    def parse(self) -> ResultT:
        """The result that the method returns without `with_streaming_response`."""
        if self._call.mode == "plain":
            return _parsed(self._done, self._call, self.read())
        return self._call.result(self._done)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body piece by piece, decompressed."""
        return self._body.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body piece by piece as text; a character is never cut."""
        decoder = _text_decoder()
        for piece in self.iter_bytes(chunk_size):
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the ends of the lines."""
        lines = _Lines(self._done.limits.most_bytes)
        for piece in self.iter_bytes():
            yield from lines.feed(piece)
        yield from lines.rest()

    def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives, whole or not at all."""
        self._body.write_to_file(file)


class StreamedRunner(RawRunner):
    """Gives back answers whose call is made when they are entered."""

    def _run(self, call: Call[ResultT]) -> Any:
        return StreamedResponse(self._client, call)


def stream_methods(resource: ResourceT) -> ResourceT:
    """The methods of a resource that give back what `with` enters: its own."""
    return resource


class AsyncStreamedResponse(_Head, Generic[ResultT]):
    """The asynchronous twin of `StreamedResponse`."""

    def __init__(self, client: Any, call: Call[ResultT]) -> None:
        self._client = client
        self._call: Call[ResultT] = call

    async def __aenter__(self) -> Self:
        self._done = await self._client._exchange(_left_open(self._call))
        self._body = AsyncBinaryAnswer(self._done)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the transfer."""
        await self._body.close()

    async def read(self) -> bytes:
        """The whole body."""
        return await self._body.read()

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """The whole body, decoded from JSON."""
        return decode_json(await self.read())

    async def parse(self) -> ResultT:
        """The result that the method returns without `with_streaming_response`."""
        if self._call.mode == "plain":
            return _parsed(self._done, self._call, await self.read())
        return self._call.result(self._done)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body piece by piece, decompressed."""
        return self._body.iter_bytes(chunk_size)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body piece by piece as text; a character is never cut."""
        decoder = _text_decoder()
        async for piece in self.iter_bytes(chunk_size):
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the ends of the lines."""
        lines = _Lines(self._done.limits.most_bytes)
        async for piece in self.iter_bytes():
            for line in lines.feed(piece):
                yield line
        for line in lines.rest():
            yield line

    async def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives, whole or not at all."""
        await self._body.write_to_file(file)


class AsyncStreamedRunner(RawRunner):
    """Gives back answers whose call is made when they are entered."""

    async def _run(self, call: Call[ResultT]) -> Any:
        return AsyncStreamedResponse(self._client, call)


class AsyncStreamedMethods:
    """The methods of a resource, each giving back what `async with` enters, without being awaited before."""

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
    """A call of an asynchronous method that waits to be entered."""

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
    """The resources of a client, each with the same prefix before its methods."""

    def __init__(self, client: Any, prefix: str) -> None:
        self._client = client
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self._client, name), self._prefix)


class _Lines:
    """Pieces of text as bytes in, lines out; a line ends with LF or CR LF."""

    def __init__(self, most_bytes: int | None) -> None:
        self._most_bytes = most_bytes
        # A long line comes in many pieces: they are joined once, when its end is there.
        self._kept: list[bytes] = []
        self._size = 0

    def feed(self, piece: bytes) -> Iterator[str]:
        *lines, last = piece.split(b"\n")
        for line in lines:
            yield self._take(line).removesuffix(b"\r").decode("utf-8", "replace")
        if last:
            self._kept.append(last)
            self._size += len(last)
            if self._most_bytes is not None and self._size > self._most_bytes:
                raise DecodingError(
                    f"a line is longer than {self._most_bytes} bytes, which is all that `max_response_bytes` allows",
                    data=b"".join(self._kept),
                )

    def rest(self) -> Iterator[str]:
        if self._kept:
            yield self._take(b"").decode("utf-8", "replace")

    def _take(self, end: bytes) -> bytes:
        line = b"".join([*self._kept, end])
        self._kept.clear()
        self._size = 0
        return line


def _text_decoder() -> IncrementalDecoder:
    return getincrementaldecoder("utf-8")("replace")
