# Copied from generator/runtime/types.py by `make regen`. Do not edit: change it there.
"""Types that the whole package shares: "not set", files to upload, and responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

__all__ = [
    "FOREIGN_MODULES",
    "FOREIGN_UNSET",
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
    "is_unset",
]


class Unset:
    """The type of `UNSET`, the default of optional arguments. Unset arguments are not sent."""

    __slots__ = ()

    _only: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        """Return `UNSET`, the only object of this type."""
        if Unset._only is None:
            Unset._only = super().__new__(cls)
        return Unset._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

FOREIGN_UNSET: Final = ("NotGiven", "Omit")
"""The official package's types for arguments that are not given. Their objects count as `UNSET`."""
FOREIGN_MODULES: Final = ("openai", "openai._types")
"""What `__module__` of these types is: the package changes it for what it exports."""


def is_unset(value: object) -> bool:
    """Whether an argument is not given: `UNSET`, or the official package's `NOT_GIVEN` or `omit`."""
    return value is UNSET or (
        value.__class__.__module__ in FOREIGN_MODULES and value.__class__.__name__ in FOREIGN_UNSET
    )


FileContent: TypeAlias = IO[bytes] | bytes | PathLike[str]
"""An open binary file, bytes, or a path. Open files and paths are streamed and never read into memory."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or a tuple of name, content and, optionally, media type and part headers."""

Timeout: TypeAlias = "float | httpx.Timeout | None"
"""Seconds for each phase of a request, or an `httpx.Timeout`; None for no limit."""

AnswerT = TypeVar("AnswerT")
AnswerT_co = TypeVar("AnswerT_co", covariant=True)
EventT_co = TypeVar("EventT_co", covariant=True)


class Response(Generic[AnswerT]):
    """A response, as `sync_detailed` and `asyncio_detailed` return it: decoded, with status and headers.

    Attributes:
        status_code: HTTP status, 200 to 299. Any other status raises an error.
        headers: response headers; names are case-insensitive.
        content: the body in bytes; empty for a binary response, which `parsed` streams.
        parsed: the decoded body.
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
    """A binary response that is not read yet. Read it, iterate over it, or write it to a file."""

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
    """The events of a streamed response, decoded as they arrive. Leaving the `with` block ends the transfer."""

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
