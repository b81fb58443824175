"""Splits the pieces of a body into lines of text."""

from __future__ import annotations

from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import Iterator

__all__ = ["Lines", "LongLineError", "text_decoder"]


class LongLineError(ValueError):
    """A line is longer than may be kept in memory."""


class Lines:
    """Splits bytes into lines of text. A line ends with LF or CR LF.

    Args:
        most_bytes: the longest line that may be kept; None for no limit.
    """

    def __init__(self, most_bytes: int | None) -> None:
        self._most_bytes = most_bytes
        # A long line arrives in many pieces. They are joined once, when the line is complete.
        self._kept: list[bytes] = []
        self._size = 0

    def feed(self, piece: bytes) -> Iterator[str]:
        """Add a piece and yield the lines that it completes.

        Raises:
            LongLineError: the line that has begun is too long.
        """
        *lines, last = piece.split(b"\n")
        for line in lines:
            yield self._take(line).removesuffix(b"\r").decode("utf-8", "replace")
        if last:
            self._kept.append(last)
            self._size += len(last)
            if self._most_bytes is not None and self._size > self._most_bytes:
                raise LongLineError(
                    f"a line is longer than {self._most_bytes} bytes, the limit set by `max_response_bytes`"
                )

    @property
    def kept(self) -> bytes:
        """The beginning of the line that is not whole yet."""
        return b"".join(self._kept)

    def rest(self) -> Iterator[str]:
        """Yield the last line if it has no line ending."""
        if self._kept:
            yield self._take(b"").decode("utf-8", "replace")

    def _take(self, end: bytes) -> bytes:
        line = b"".join([*self._kept, end])
        self._kept.clear()
        self._size = 0
        return line


def text_decoder() -> IncrementalDecoder:
    """Return a decoder that never splits a character; invalid UTF-8 becomes U+FFFD."""
    return getincrementaldecoder("utf-8")("replace")
