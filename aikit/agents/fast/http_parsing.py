"""Parses one answer with llhttp."""

from __future__ import annotations

from httptools import HttpParserError, HttpResponseParser

from aikit.agents.answer_parsing import AnswerBase, BadAnswerError

__all__ = ["FastAnswerParser"]


class FastAnswerParser(AnswerBase):
    """The answer to one request, for the fast agent."""

    __slots__ = ("_coding", "_parser")

    def __init__(self, method: str) -> None:
        super().__init__(method)
        self._coding: bytes | None = None
        self._parser: HttpResponseParser | None = HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        if self._parser is None or self.error is not None:  # it has ended
            self.is_reusable = False
            return
        before = self.size
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            self.is_reusable = False
            if not self.is_complete:
                self.error = error.__context__ if isinstance(error.__context__, BadAnswerError) else error
        if self.is_complete or self.error is not None:
            self._parser = None  # it refers to this object
        else:
            self._count(len(data), before)

    def end(self) -> None:
        self._parser = None
        has_length = any(name.lower() == b"content-length" for name, _ in self.headers)
        self.is_complete = bool(self.status) and self._coding is None and not has_length and self.error is None

    # The parser calls what follows.

    def on_header(self, name: bytes, value: bytes) -> None:
        """Add a header line; trailers are dropped."""
        if self.status:
            return
        self.headers.append((name, value.rstrip(b" \t")))
        if len(name) == 17 and name.lower() == b"transfer-encoding":
            self._coding = value if self._coding is None else self._coding + b", " + value
        elif len(name) == 16 and name.lower() == b"content-encoding":
            self.is_compressed = True

    def on_headers_complete(self) -> None:
        """Check the head; an interim answer is dropped."""
        if self.is_complete:
            return
        parser = self._parser
        assert parser is not None
        status = parser.get_status_code()
        if status < 200:
            if status < 100 or status == 101:
                raise BadAnswerError(f"the answer has the status {status}, which asks for another protocol (Upgrade)")
            self.headers.clear()
            self._coding = None
            self.is_compressed = False
            return
        if parser.get_http_version()[0] != "1":
            raise BadAnswerError(f"the answer is HTTP/{parser.get_http_version()}")
        if self._coding is not None and self._coding.strip().lower() != b"chunked":
            raise BadAnswerError("the answer has an unknown transfer coding")
        self.status = status
        # llhttp does not know the method, and would wait for a body. Only the end of a head is seen then, and not what
        # follows it, so the connection is not used again.
        self.is_complete = self._is_bodiless

    def on_body(self, data: bytes) -> None:
        """Add a part of the body."""
        if self.is_complete:
            self.is_reusable = False
            return
        self._pieces.append(data)
        self.size += len(data)

    def on_message_begin(self) -> None:
        """Note an answer behind this one, which belongs to no request."""
        if self.is_complete:
            self.is_reusable = False

    def on_message_complete(self) -> None:
        """End the answer, unless it is an interim one."""
        if self.status and not self.is_complete:
            assert self._parser is not None
            self.is_complete = True
            self.is_reusable = self._parser.should_keep_alive()
