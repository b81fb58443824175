# Copied from generator/runtime/types.py by `make regen`. Do not edit: change it there.
"""Small types that every part of the package shares: "not set", files to upload, and the answers of a call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Final, Generic, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

__all__ = [
    "UNSET",
    "AsyncBinaryBody",
    "AsyncEventStream",
    "BinaryBody",
    "EventStream",
    "FileContent",
    "FileTypes",
    "Response",
    "Timeout",
    "Unset",
]


class Unset:
    """The type of `UNSET`: the caller did not set this value, so nothing is sent for it."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

FileContent: TypeAlias = IO[bytes] | bytes | PathLike[str]
"""An open binary file, its bytes, or a path. Open files and paths are streamed and never read whole."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or `(name, content)`, `(name, content, media type)`, with part headers last."""

Timeout: TypeAlias = "float | httpx.Timeout | None"
"""Seconds for each phase of a request, or an `httpx.Timeout`; None waits without limit."""

AnswerT = TypeVar("AnswerT")
AnswerT_co = TypeVar("AnswerT_co", covariant=True)
EventT_co = TypeVar("EventT_co", covariant=True)


class Response(Generic[AnswerT]):
    """What `sync_detailed` and `asyncio_detailed` return: the decoded answer with its status and headers.

    Attributes:
        status_code: HTTP status of the answer, 200 to 299 (any other status raises).
        headers: response headers; names are looked up without regard to case.
        content: the undecoded body; empty for a binary answer, which `parsed` streams.
        parsed: the decoded answer.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, parsed: AnswerT) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, parsed={self.parsed!r})"


class BinaryBody(Protocol):
    """A binary answer that is still on the wire: read it whole, iterate over it, or write it to a file."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def write_to_file(self, file: str | PathLike[str]) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> BinaryBody: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class AsyncBinaryBody(Protocol):
    """The asynchronous twin of `BinaryBody`."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    async def read(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    async def write_to_file(self, file: str | PathLike[str]) -> None: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> AsyncBinaryBody: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class EventStream(Protocol[EventT_co]):
    """The events of an answer that streams, each decoded as it arrives; leaving the `with` block ends the transfer."""

    @property
    def response(self) -> Any: ...
    def __iter__(self) -> Iterator[EventT_co]: ...
    def __next__(self) -> EventT_co: ...
    def close(self) -> None: ...
    def __enter__(self) -> EventStream[EventT_co]: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class AsyncEventStream(Protocol[EventT_co]):
    """The asynchronous twin of `EventStream`."""

    @property
    def response(self) -> Any: ...
    def __aiter__(self) -> AsyncIterator[EventT_co]: ...
    async def __anext__(self) -> EventT_co: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> AsyncEventStream[EventT_co]: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
