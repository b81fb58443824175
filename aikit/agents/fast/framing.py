"""Bodies of requests that are read while they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from aikit.core.wire import TransportError

__all__ = ["SMALL_BYTES", "framed", "framed_async"]

# A body up to this length is sent together with the head.
SMALL_BYTES = 32 * 1024


def framed(pieces: Iterator[bytes], length: int | None) -> Iterator[bytes]:
    """Yield the pieces of a body as they are sent.

    Args:
        pieces: the body.
        length: how long it has to be; None to send it in chunks.

    Raises:
        TransportError: if it has another length.
    """
    left = length
    for piece in pieces:
        left, piece = _frame(piece, left)
        yield piece
    yield _end(left)


async def framed_async(pieces: AsyncIterator[bytes], length: int | None) -> AsyncIterator[bytes]:
    """The asynchronous twin of `framed`."""
    left = length
    async for piece in pieces:
        left, piece = _frame(piece, left)
        yield piece
    yield _end(left)


def _frame(piece: bytes, left: int | None) -> tuple[int | None, bytes]:
    if left is None:
        return None, b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""
    if len(piece) > left:
        raise _wrong("longer")
    return left - len(piece), piece


def _end(left: int | None) -> bytes:
    if left:
        raise _wrong("shorter")
    return b"0\r\n\r\n" if left is None else b""


def _wrong(how: str) -> TransportError:
    return TransportError(
        f"the request could not be sent: its body is {how} than when the request was made",
        phase="write",
        is_refused=True,
    )
