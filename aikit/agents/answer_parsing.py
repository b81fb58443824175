"""Parses one answer: its head, its body as it arrives, and whether anything else follows it.

Nearly every answer has the same form: a head that arrives in one piece, with one length or in chunks. A few strict
steps recognise such a head and refuse everything that could be read in two ways. All other answers are left to h11,
which knows the whole of HTTP/1 and takes several times as long.
"""

from __future__ import annotations

import re
from typing import Any

__all__ = ["MOST_OTHER_BYTES", "AnswerBase", "AnswerParser", "BadAnswerError"]

# Limit for everything before the body, including interim answers (1xx), and for everything between its pieces.
MOST_OTHER_BYTES = 1024 * 1024
# Limit for the line before a chunk.
_MOST_LINE_BYTES = 16 * 1024

_STATUSES = {b"HTTP/1.1 %d" % status: status for status in range(200, 600)}
_AFTER_STATUS = (b" ", b"\r", b"")
# All but control characters.
_TEXT = bytes([9, *range(32, 127), *range(128, 256)])
# A header line. Spaces around the value are not part of it.
_LINE = re.compile(rb"\r\n([-!#$%&'*+.^_`|~0-9A-Za-z]+):[ \t]*((?:[^\r]*[^\r \t])?)")
_CHUNK = re.compile(rb"\r\n([0-9A-Fa-f]{1,20})(?:;[^\n]*|[ \t]*)\r\n")
# What h11 needs to know before it reads trailers.
_LAST_CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
# The lengths of the names that say how the body is sent: connection, content-length, content-encoding and
# transfer-encoding.
_LENGTHS = frozenset({10, 14, 16, 17})
_MOST_DIGITS = 15


class BadAnswerError(Exception):
    """The server sent no valid answer."""


class AnswerBase:
    """The answer to one request.

    Attributes:
        status: its status; 0 until its head is complete.
        headers: its header lines; complete together with its head.
        size: bytes of the body that have arrived and were not taken yet.
        error: what was wrong with it, or None.
        is_complete: whether it has ended.
        is_reusable: whether its connection can take another request: it stays open, and nothing followed the answer.
        is_compressed: whether a header names a compression of the body.
    """

    __slots__ = ("_is_bodiless", "_pieces", "_spare", "error", "headers", "is_complete", "is_compressed", "is_reusable",
                 "size", "status")  # fmt: skip

    def __init__(self, method: str) -> None:
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.size = 0
        self.error: BaseException | None = None
        self.is_complete = self.is_reusable = self.is_compressed = False
        self._is_bodiless = method == "HEAD" or method == "CONNECT"
        self._pieces: list[bytes] = []
        self._spare = MOST_OTHER_BYTES

    def feed(self, data: bytes) -> None:
        """Parse the next bytes; what is wrong with them is in `error`."""
        raise NotImplementedError

    def end(self) -> None:
        """Take note that the connection has ended, which completes a body without a length."""
        raise NotImplementedError

    def take(self) -> bytes:
        """Return the bytes of the body that have arrived since the last time."""
        pieces = self._pieces
        if not pieces:
            return b""
        data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        self.size = 0
        return data

    def _count(self, size: int, before: int) -> None:
        """Limit the bytes that are not part of the body.

        Args:
            size: how many bytes have arrived.
            before: `size` of the body before that.
        """
        if self.size > before:
            self._spare = MOST_OTHER_BYTES
            return
        self._spare -= size
        if self._spare < 0 and not self.is_complete and self.error is None:
            what = "trailers of the answer are" if self.status else "head of the answer is"
            self.error = BadAnswerError(f"the {what} longer than {MOST_OTHER_BYTES} bytes")


class AnswerParser(AnswerBase):
    """The answer to one request, for the default agent."""

    __slots__ = ("_h11", "_is_chunked", "_left", "_rest")

    def __init__(self, method: str) -> None:
        super().__init__(method)
        self._h11: Any = None
        self._is_chunked = False
        self._left = 0  # of the body, or of the chunk
        self._rest = b"\r\n"  # of a line that has not arrived whole; a chunk begins on a new one

    def feed(self, data: bytes) -> None:
        if self.is_complete or self.error is not None:
            self.is_reusable = False
            return
        before = self.size
        if self._h11 is not None:
            self._h11.receive_data(data)
            self._read_events()
        elif not self.status:
            self._begin(data)
        elif self._is_chunked:
            self._add_chunks(data)
        else:
            self._add(data)
        self._count(len(data), before)

    def end(self) -> None:
        if self._h11 is not None and not self.is_complete and self.error is None:
            self._h11.receive_data(b"")
            self._read_events()
            self.is_reusable = False
            self.error = None  # an answer that is cut short is not complete, which is all to know

    def _begin(self, data: bytes) -> None:
        """Parse the first bytes."""
        head, end, rest = data.partition(b"\r\n\r\n")
        status = self._read_head(head) if end else 0
        if not status:
            self.headers = []
            self._hand_over(data)
            return
        self.status = status
        if self._is_chunked:
            if rest:
                self._add_chunks(rest)
        else:
            self._add(rest)

    def _read_head(self, head: bytes) -> int:
        """Return the status; 0 unless the head is valid, and tells beyond doubt where the body ends."""
        status = _STATUSES.get(head[:12], 0)
        headers = self.headers = _LINE.findall(head)
        # No line was skipped, and there are no other control characters than the breaks of these lines.
        if not status or head[12:13] not in _AFTER_STATUS or head.translate(None, _TEXT) != b"\r\n" * len(headers):
            return 0
        length = None
        is_chunked = False
        for name, value in headers:
            if len(name) not in _LENGTHS:
                continue
            name = name.lower()
            if name == b"content-length":
                if length is not None or not value.isdigit() or len(value) > _MOST_DIGITS:
                    return 0
                length = int(value)
            elif name == b"transfer-encoding":
                if is_chunked or value != b"chunked":
                    return 0
                is_chunked = True
            elif name == b"content-encoding":
                self.is_compressed = True
            elif name == b"connection" and value.lower() != b"keep-alive":
                return 0
        if self._is_bodiless or status == 204 or status == 304:
            return status
        self._is_chunked = is_chunked
        self._left = length or 0
        return status if (length is None) == is_chunked else 0

    def _add(self, data: bytes) -> None:
        """Add to a body of known length."""
        left = self._left
        if len(data) > left:
            self._finish(is_reusable=False)
            data = data[:left]
        elif len(data) == left:
            self._finish(is_reusable=True)
        if data:
            self._left = left - len(data)
            self._pieces.append(data)
            self.size += len(data)

    def _add_chunks(self, data: bytes) -> None:
        """Add to a body in chunks."""
        place = 0
        if self._rest:
            data = self._rest + data
            self._rest = b""
        while True:
            if left := self._left:
                piece = data[place : place + left]
                if not piece:
                    return
                self._pieces.append(piece)
                self.size += len(piece)
                self._left = left - len(piece)
                place += len(piece)
                if self._left:
                    return
            line = _CHUNK.match(data, place)
            if line is None:
                self._keep(data[place:])
                return
            place = line.end()
            self._left = int(line[1], 16)
            if not self._left:
                break
        if data.startswith(b"\r\n", place):
            self._finish(is_reusable=len(data) == place + 2)
        else:
            self._hand_over(_LAST_CHUNK + data[place:])

    def _keep(self, rest: bytes) -> None:
        """Keep the beginning of the line before a chunk until the rest of it arrives."""
        # It begins with the line break behind the chunk before, and with another one it would be whole.
        if b"\r\n" in rest[2:] or not b"\r\n".startswith(rest[:2]) or len(rest) > _MOST_LINE_BYTES:
            self.error = BadAnswerError("a chunk of the answer begins with a line that is not valid")
        self._rest = rest

    def _finish(self, *, is_reusable: bool) -> None:
        self.is_complete = True
        self.is_reusable = is_reusable

    def _hand_over(self, data: bytes) -> None:
        """Leave the answer to h11."""
        import h11  # lazy: few answers need it

        method = "HEAD" if self._is_bodiless else "GET"
        self._h11 = h11.Connection(h11.CLIENT, MOST_OTHER_BYTES)
        # It reads an answer with the status 101 only if the request asks for an upgrade.
        headers = [("Host", ""), ("Connection", "Upgrade"), ("Upgrade", "none")]
        self._h11.send(h11.Request(method=method, target="/", headers=headers))
        self._h11.send(h11.EndOfMessage())
        self._h11.receive_data(data)
        self._read_events()

    def _read_events(self) -> None:
        import h11  # lazy: as above

        parser = self._h11
        try:
            while not self.is_complete:
                event = parser.next_event()
                if isinstance(event, h11.Data):
                    self._pieces.append(bytes(event.data))
                    self.size += len(event.data)
                elif isinstance(event, h11.EndOfMessage):
                    is_over = parser.their_state is h11.DONE and parser.our_state is h11.DONE
                    self._finish(is_reusable=is_over and not parser.trailing_data[0])
                elif isinstance(event, h11.Response):
                    if self.status:  # a head that only comes before the trailers
                        continue
                    if not event.http_version.startswith(b"1."):
                        raise BadAnswerError(f"the answer is HTTP/{event.http_version.decode()}")
                    self.status = event.status_code
                    self.headers = event.headers.raw_items()
                    self.is_compressed = any(name == b"content-encoding" for name, _ in event.headers)
                elif isinstance(event, h11.InformationalResponse):
                    if event.status_code == 101:
                        raise BadAnswerError("the answer has the status 101, which asks for another protocol (Upgrade)")
                else:
                    return
        except (h11.RemoteProtocolError, BadAnswerError) as error:
            self.error = error
