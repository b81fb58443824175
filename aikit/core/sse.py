"""Decodes the WHATWG event-stream format from bytes, however they were split on their way."""

from __future__ import annotations

from typing import Final

__all__ = ["EventDecoder"]

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
# 31 years in milliseconds; Python refuses to parse numbers with thousands of digits.
_MOST_DIGITS: Final = 12
# An event with more lines than this keeps them joined.
_MOST_LINES: Final = 1000


class EventDecoder:
    """Takes bytes and returns events: for each, its type (empty if the stream named none) and its data.

    Lines end with LF, CR or CRLF and nothing else. The data stays bytes; the caller decodes it.

    Attributes:
        last_event_id: the last id in the stream.
        retry_milliseconds: how long the stream asks to wait before connecting again; None if it does not.
    """

    __slots__ = ("_data", "_event", "_is_after_cr", "_is_first", "_rest", "last_event_id", "retry_milliseconds")

    def __init__(self) -> None:
        self.last_event_id = ""
        self.retry_milliseconds: int | None = None
        self._rest = bytearray()
        self._data: list[bytes | bytearray] = []
        self._event = ""
        self._is_first = True
        self._is_after_cr = False

    @property
    def unfinished(self) -> bytes:
        """The data of an event that has not ended, without its incomplete last line."""
        return b"\n".join(self._data)

    def feed(self, piece: bytes) -> list[tuple[str, bytes]]:
        """Return the events that these bytes complete, in order."""
        # Most pieces are one whole event of one line, which needs none of what follows.
        if (
            piece.startswith(b"data: ")
            and piece.find(b"\n") == len(piece) - 2
            and piece[-1] == 10
            and piece.find(b"\r") < 0
            and not (self._rest or self._data or self._event)
        ):
            self._is_first = self._is_after_cr = False
            return [("", piece[6:-2])]
        if self._is_after_cr and piece:
            # The CR has ended the line. If this piece begins with an LF, the LF belongs to the same line end.
            self._is_after_cr = False
            if piece[0] == 10:
                piece = piece[1:]
        if self._is_first:
            piece = self._without_mark(piece)
        if b"\n" not in piece and b"\r" not in piece:
            # A long line comes in many pieces; it is scanned once, when its end has arrived.
            self._rest += piece
            return []
        if self._rest:
            self._rest += piece
            piece = bytes(self._rest)
            self._rest.clear()
        # For bytes, unlike for text, `splitlines` splits only at the three line ends of the standard.
        lines = piece.splitlines()
        last = piece[-1]
        if last == 13:
            self._is_after_cr = True
        elif last != 10:
            self._rest += lines.pop()
        events: list[tuple[str, bytes]] = []
        data = self._data
        for line in lines:
            if not line:
                if data:
                    events.append((self._event, bytes(data[0]) if len(data) == 1 else b"\n".join(data)))
                    data.clear()
                self._event = ""
            elif line.startswith(b"data:"):
                data.append(line[6:] if line[5:6] == b" " else line[5:])
            elif line[0] != 58:  # a line that begins with a colon is a comment
                self._read_field(line)
        if len(data) > _MOST_LINES:
            self._join_lines()
        return events

    def _join_lines(self) -> None:
        """Join the lines of an event that does not end: as a list, short lines take many times as much memory."""
        first, *others = self._data
        if isinstance(first, bytes):
            first = bytearray(first)
        first += b"\n" + b"\n".join(others)
        self._data[:] = [first]

    def _without_mark(self, piece: bytes) -> bytes:
        """Remove a byte order mark at the beginning, which may itself arrive in pieces."""
        if self._rest:
            piece = bytes(self._rest) + piece
            self._rest.clear()
        if len(piece) < 3 and _BYTE_ORDER_MARK.startswith(piece):
            self._rest += piece
            return b""
        self._is_first = False
        return piece.removeprefix(_BYTE_ORDER_MARK)

    def _read_field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id":
            if b"\0" not in value:
                self.last_event_id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= _MOST_DIGITS:
            self.retry_milliseconds = int(value)
