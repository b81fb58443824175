"""Decodes the bytes of a body: decompression and JSON."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import accumulate
from typing import Any

from . import json_engine

__all__ = [
    "BodyReader",
    "Inflater",
    "UnfitJSONError",
    "decode_json",
    "inflater_for",
    "too_long",
]


_BOTH_GZIP_AND_ZLIB = zlib.MAX_WBITS | 32
# Digits become 0, and the character before a number becomes a comma. Then one search finds an integer of 19 digits, the
# shortest beyond 64 bits, in a fifth of the time of a regular expression.
_SHAPES = bytes.maketrans(b"123456789[:- \t\r\n", b"000000000,,,,,,,")
_LONG_INTEGER = b"," + b"0" * 19
# Of 19 digits in a row, three are among every sixth byte. Few texts have three digits there, so few are searched whole.
_STRIDE = 6
_SAMPLED = b"0" * (19 // _STRIDE)
# Python, including its own encoders, recurses into nested data, so programs can't use JSON that nests deeper.
_MOST_LEVELS = 200
_TEXT = bytes(set(range(256)) - set(b'{}[]"'))
_AS_LISTS = bytes.maketrans(b"{}", b"[]")
_QUICK_LEVELS = 12
_STEPS = bytes.maketrans(b"[]", b"\x01\xff")  # as signed bytes, 1 and -1
_STRINGS = re.compile(rb'"[^"]*"')
# Above this size, the memory that the decoded objects of a body would take is checked. In bytes.
_LARGE_BYTES = 4 * 1024 * 1024
# Above this size, long strings are taken out before the structure is searched; of this length, that is cheaper.
_LONG_BYTES = 64 * 1024
_LONG_STRING_BYTES = 500
_OBJECT_BYTES, _LIST_BYTES, _STRING_BYTES, _VALUE_BYTES = 240, 80, 56, 32


# How many bytes one step of decompression returns, at most.
_STEP_BYTES = 256 * 1024
_SLICE_BYTES = 8 * 1024


class Inflater:
    """Decompresses `Content-Encoding: gzip` or `deflate` piece by piece."""

    def __init__(self, encoding: str, most_bytes: int | None = None) -> None:
        self._encoding = encoding
        self._most_bytes = self._left = most_bytes
        self._object: Any = None
        self._begin = b""

    def feed(self, data: bytes, most_bytes: int | None = None) -> bytes:
        """Return the decompressed bytes of the next piece.

        Args:
            data: the next piece.
            most_bytes: the limit for the result; one step more is returned if it is exceeded. None for no limit.

        Raises:
            ValueError: the bytes do not have the format that the header says.
        """
        inflated = []
        left = most_bytes
        for step in self.steps(data):
            inflated.append(step)
            if left is not None:
                left -= len(step)
                if left < 0:
                    break
        return inflated[0] if len(inflated) == 1 else b"".join(inflated)

    def steps(self, data: bytes) -> Iterator[bytes]:
        """Decompress in steps of a limited size, because a few bytes may expand to many.

        Raises:
            ValueError: as in `feed`.
        """
        if self._left is not None:  # compressed data can be larger than the original, and expand to nothing
            self._left -= len(data)
            if self._left < 0:
                raise ValueError(too_long(self._most_bytes))
        # In slices, because zlib copies everything that follows a member, and there may be many short ones.
        for begin in range(0, len(data), _SLICE_BYTES):
            yield from self._inflate(data[begin : begin + _SLICE_BYTES])

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        is_full = False
        while data or is_full:
            if self._object is None:
                self._begin += data
                if len(self._begin) < 2:
                    break
                data, self._begin = self._begin, b""
                self._object = zlib.decompressobj(self._window_bits(data))
            try:
                step = self._object.decompress(data, _STEP_BYTES)
            except zlib.error as error:
                raise ValueError(f"the body is not valid {self._encoding}: {error}") from None
            if step:
                yield step
            # A full step may leave more output pending, although all input has been taken.
            is_full = len(step) == _STEP_BYTES
            data = self._object.unconsumed_tail
            if self._object.unused_data:  # another member follows
                data, is_full = self._object.unused_data, False
                self._object = None

    def _window_bits(self, data: bytes) -> int:
        """Return zlib's number for the format: some servers send deflate without the required header."""
        has_header = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
        if self._encoding == "deflate" and not has_header and data[:2] != b"\x1f\x8b":
            return -zlib.MAX_WBITS
        return _BOTH_GZIP_AND_ZLIB

    def finish(self) -> None:
        """Raise ValueError if the compressed data is incomplete."""
        if self._begin or (self._object is not None and not self._object.eof):
            raise ValueError(f"the {self._encoding} body is incomplete")


def inflater_for(headers: Mapping[str, str], most_bytes: int | None = None) -> Inflater | None:
    """Return the decompressor for the compression that the headers name; None if there is none.

    Args:
        headers: the headers of the answer.
        most_bytes: how many compressed bytes it accepts; None for any number.

    Raises:
        ValueError: the compression was not requested.
    """
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return None
    if encoding in ("gzip", "x-gzip", "deflate"):
        return Inflater(encoding, most_bytes)
    # Names of codings are short; anything longer is not a name.
    shown = repr(encoding) if len(encoding) <= 20 else "something"
    raise ValueError(f"the body is compressed with {shown}, which was not requested")


class BodyReader:
    """Joins the pieces of a body, decompresses them, and limits their size."""

    __slots__ = ("_first", "_inflater", "_joined", "_left", "_most_bytes")

    def __init__(self, most_bytes: int | None) -> None:
        self._inflater: Inflater | None = None
        self._most_bytes = self._left = most_bytes
        self._first = b""
        # A list of pieces would need the memory of the body twice; this one grows, and hands over its own memory.
        self._joined: BytesIO | None = None

    def begin(self, headers: Mapping[str, str]) -> None:
        """Read the headers of an answer that may be compressed.

        Raises:
            ValueError: the compression was not requested.
        """
        self._inflater = inflater_for(headers, self._most_bytes)

    def feed(self, piece: bytes) -> None:
        """Add the next piece.

        Raises:
            ValueError: the body is too long, or does not have the format that its headers say.
        """
        if self._inflater is not None:
            piece = self._inflater.feed(piece, self._left)
        if self._joined is not None:
            self._joined.write(piece)
        elif not self._first:
            self._first = piece
        else:
            self._joined = BytesIO()
            self._joined.write(self._first)
            self._joined.write(piece)
        if self._left is not None:
            self._left -= len(piece)
            if self._left < 0:
                raise ValueError(too_long(self._most_bytes))

    @property
    def content(self) -> bytes:
        """The body so far, decompressed."""
        return self._first if self._joined is None else self._joined.getvalue()

    def finish(self) -> bytes:
        """Return the whole body.

        Raises:
            ValueError: the compressed data is incomplete.
        """
        if self._inflater is not None:
            self._inflater.finish()
        return self._first if self._joined is None else self._joined.getvalue()


def too_long(most_bytes: int | None) -> str:
    """Return the message for a body that exceeds the limit."""
    return f"the body is longer than {most_bytes} bytes, which is all that `max_response_bytes` allows"


def decode_json(content: bytes, most_bytes: int | None = None) -> Any:
    """Decode JSON, including what orjson refuses and the standard library accepts, such as NaN.

    Args:
        content: the JSON.
        most_bytes: how much memory its objects may take; None for any amount.

    Raises:
        ValueError: the JSON is invalid, nests more than 200 levels, or its objects would take more memory.
    """
    structure, size = content, len(content)
    if size > 2 * _MOST_LEVELS:  # shorter JSON can't open and close that many levels
        if size > _LONG_BYTES:
            # Most of an image or of an embedding is one long string, which says nothing about the structure.
            structure = _without_long_strings(content)
        if size > _LARGE_BYTES:
            _check_structure(structure, most_bytes)
        else:
            lists = structure.count(b"[")
            # A level takes 5 bytes as an object, `{"":}`, and 2 as a list: in short JSON, most of 200 levels are lists.
            if size + 3 * lists > 5 * _MOST_LEVELS and lists + structure.count(b"{") > _MOST_LEVELS:
                _check_structure(structure, None)
    # orjson silently rounds integers beyond 64 bits to floats. (`find` takes half the time of `in`.)
    if (
        structure[::_STRIDE].translate(_SHAPES).find(_SAMPLED) < 0
        or structure.translate(_SHAPES).find(_LONG_INTEGER) < 0
    ):
        try:
            decoded = json_engine.loads(content)
            if decoded.__class__ is not float:
                return decoded
        except ValueError:
            pass
    try:
        from json import loads  # lazy: few servers send such JSON

        return loads(content.decode("utf-8-sig"))
    except RecursionError:
        raise ValueError("it nests too deeply") from None


class UnfitJSONError(ValueError):
    """JSON that nests too deeply, or whose objects would take more memory than `max_response_bytes` allows."""


def _without_long_strings(content: bytes) -> bytes:
    """Return JSON with its strings emptied; the same JSON if they are short."""
    quoted = _without_escapes(content)
    most = len(quoted) // (2 * _LONG_STRING_BYTES)
    kept: list[bytes] = []
    end = 0
    while (begin := quoted.find(b'"', end + bool(kept))) >= 0:
        if len(kept) == most:
            return content
        kept.append(quoted[end : begin + 1])
        end = quoted.find(b'"', begin + 1)
        if end < 0:  # it is not JSON
            return content
    kept.append(quoted[end:])
    return b"".join(kept)


def _without_escapes(content: bytes) -> bytes:
    """Return JSON in which each quote begins or ends a string."""
    return content.replace(rb"\\", b"").replace(b'\\"', b"") if b"\\" in content else content


def _check_structure(content: bytes, most_bytes: int | None) -> None:
    """Raise ValueError for JSON that nests too deeply, or whose objects would take too much memory."""
    quoted = _without_escapes(content)
    if most_bytes is not None:
        needed = _VALUE_BYTES * content.count(b",") + _STRING_BYTES // 2 * quoted.count(b'"')
        needed += _OBJECT_BYTES * content.count(b"{") + _LIST_BYTES * content.count(b"[")
        if needed > most_bytes:  # more exactly, without the text of strings
            bare = _STRINGS.sub(b"", quoted)
            needed = _VALUE_BYTES * bare.count(b",") + _STRING_BYTES // 2 * quoted.count(b'"')
            needed += _OBJECT_BYTES * bare.count(b"{") + _LIST_BYTES * bare.count(b"[")
        if needed > most_bytes:
            raise UnfitJSONError(
                f"would take about {needed} bytes of memory when decoded, and `max_response_bytes` allows {most_bytes}"
            )
    brackets = _STRINGS.sub(b"", quoted.translate(_AS_LISTS, _TEXT))
    # Each round takes the innermost level away. Few answers have more than ten levels; for those, counting each
    # bracket is quicker than more rounds.
    for _ in range(_QUICK_LEVELS):
        inner = brackets.replace(b"[]", b"")
        if len(inner) == len(brackets):
            return  # nothing is left, or it is not JSON
        brackets = inner
    steps = memoryview(brackets.translate(_STEPS)).cast("b")
    if max(accumulate(steps), default=0) > _MOST_LEVELS - _QUICK_LEVELS:
        raise UnfitJSONError(f"nests too deeply: more than {_MOST_LEVELS} levels")
