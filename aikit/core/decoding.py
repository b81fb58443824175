"""Decodes the bytes of an answer: decompression, JSON, and the answer's type."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from itertools import accumulate
from json import loads as loads_tolerantly
from typing import Any

import orjson

from aikit.errors import APIError, DecodingError, error_of_body
from aikit_openapi.operation import Operation

from .compatibility import REPAIRS
from .embedded_errors import error_in_answer, error_in_event, error_instead_of_answer, unwrapped
from .image_formats import UnreadablePictureError
from .requirements import requirement
from .wire import Answer, HTTPResponse

__all__ = [
    "BodyReader",
    "Inflater",
    "UnfitJSONError",
    "check_bytes",
    "check_json_for_stream",
    "check_success",
    "decode_answer",
    "decode_json",
    "error_for_stream",
    "inflater_for",
    "is_suspicious",
    "is_whole_json",
    "media_type",
    "too_long",
]

# The operations that can answer with plain text, and the media types of such answers.
_TEXTUAL = frozenset({"create_transcription", "create_translation"})
_TEXTS = frozenset({"text/plain", "text/vtt", "application/x-subrip", "text/srt"})

_BOTH_GZIP_AND_ZLIB = zlib.MAX_WBITS | 32
# Digits become 0, and the character before a number becomes a comma. Then one search finds an integer of 19 digits, the
# shortest beyond 64 bits, in a fifth of the time of a regular expression.
_SHAPES = bytes.maketrans(b"123456789[:- \t\r\n", b"000000000,,,,,,,")
_LONG_INTEGER = b"," + b"0" * 19
# Python, including its own encoders, recurses into nested data, so programs can't use JSON that nests deeper.
_MOST_LEVELS = 200
_TEXT = bytes(set(range(256)) - set(b'{}[]"'))
_AS_LISTS = bytes.maketrans(b"{}", b"[]")
_QUICK_LEVELS = 12
_STEPS = bytes.maketrans(b"[]", b"\x01\xff")  # as signed bytes, 1 and -1
_STRINGS = re.compile(rb'"[^"]*"')
# Above this size, the memory that the decoded objects of a body would take is checked. In bytes.
_LARGE_BYTES = 4 * 1024 * 1024
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

    __slots__ = ("_inflater", "_left", "_most_bytes", "_pieces")

    def __init__(self, most_bytes: int | None) -> None:
        self._inflater: Inflater | None = None
        self._most_bytes = self._left = most_bytes
        self._pieces: list[bytes] = []

    def begin(self, headers: Mapping[str, str]) -> None:
        """Read the headers of the answer.

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
        self._pieces.append(piece)
        if self._left is not None:
            self._left -= len(piece)
            if self._left < 0:
                raise ValueError(too_long(self._most_bytes))

    @property
    def content(self) -> bytes:
        """The body so far, decompressed."""
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def finish(self) -> bytes:
        """Return the whole body.

        Raises:
            ValueError: the compressed data is incomplete.
        """
        if self._inflater is not None:
            self._inflater.finish()
        return self.content


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
    if content.count(b"{") + content.count(b"[") > _MOST_LEVELS or len(content) > _LARGE_BYTES:
        _check_structure(content, most_bytes)
    # orjson silently rounds integers beyond 64 bits to floats.
    if _LONG_INTEGER not in content.translate(_SHAPES):
        try:
            decoded = orjson.loads(content)
            if decoded.__class__ is not float:
                return decoded
        except ValueError:
            pass
    try:
        return loads_tolerantly(content.decode("utf-8-sig"))
    except RecursionError:
        raise ValueError("it nests too deeply") from None


class UnfitJSONError(ValueError):
    """JSON that nests too deeply, or whose objects would take more memory than `max_response_bytes` allows."""


def _check_structure(content: bytes, most_bytes: int | None) -> None:
    """Raise ValueError for JSON that nests too deeply, or whose objects would take too much memory."""
    # Escapes first, so that each quote that is left begins or ends a string.
    quoted = content.replace(rb"\\", b"").replace(b'\\"', b"") if b"\\" in content else content
    if most_bytes is not None and len(content) > _LARGE_BYTES:
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


class _OtherKindError(ValueError):
    """JSON of another type than the expected object or list."""

    def __init__(self, operation: Operation[Any, Any], decoded: object) -> None:
        kind = "a list" if operation.answer == "list" else "an object"
        super().__init__(f"JSON, but not {kind}: it decodes to {type(decoded).__name__}")


def media_type(headers: Mapping[str, str]) -> str:
    """Return the media type of an answer, without parameters and in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def decode_answer(operation: Operation[Any, Any], answer: Answer, body: Any = None) -> Any:
    """Return the typed form of a successful plain answer.

    Args:
        operation: the called operation.
        answer: its answer, with the whole body.
        body: the body of the request, which has the number of inputs.

    Raises:
        DecodingError: the body is not an answer of this operation, or lacks its main content.
        APIError: the body is an error although the status says success; the class is that of the error's status.
    """
    content = answer.content
    if operation.answer == "none" or (not content and answer.status in (204, 205)):
        check_success(answer)
        return None if operation.answer == "none" else _nothing(operation, answer)
    if operation.answer == "text":
        if operation.method != "GET":  # the content of a file may be anything
            check_success(answer)
            if _is_page(content):
                raise DecodingError(_page_instead_of("text"), data=content)
        text = content.decode("utf-8", "replace")
        return _transcript(text, answer) if operation.id in _TEXTUAL else text
    try:
        decoded = decode_json(content, answer.most_bytes)
        if operation.id in REPAIRS:
            decoded = REPAIRS[operation.id](decoded)
        if decoded.__class__ is not dict:
            check_success(answer)
            if operation.answer == "json" or (operation.answer == "list" and decoded.__class__ is not list):
                raise _OtherKindError(operation, decoded)
            return operation.decode(decoded)
        fact = requirement(operation)
        error = error_in_answer(decoded, is_documented=fact.has_error and _is_object(decoded))
        lacking = None if error is not None else fact.lacking(decoded, body)
        if error is None and operation.method == "DELETE" and "deleted" not in decoded and "id" not in decoded:
            error = error_instead_of_answer(decoded)
        if lacking is None and error is None:
            if operation.answer == "list":
                raise _OtherKindError(operation, decoded)
            return operation.decode(decoded)
    except (ValueError, RecursionError) as problem:
        kind = media_type(answer.headers)
        if operation.id in _TEXTUAL and kind in _TEXTS and not _is_page(content):
            return content.decode("utf-8", "replace")
        if kind == "text/event-stream" or content.lstrip().startswith((b"data:", b"event:")):
            return _gathered(operation, answer)
        raise DecodingError(_complaint(content, kind, problem), data=content) from None
    if error is None:
        error = error_instead_of_answer(decoded)
    if error is not None:
        raise _embedded(answer, error, decoded)
    shown = content[:80].decode("utf-8", "replace")
    raise DecodingError(f"the answer lacks {lacking}; it begins with {shown!r}", data=content)


def _is_object(decoded: Mapping[str, Any]) -> bool:
    """Return whether an answer is an object of the API, with the fields that say what it is and its state."""
    return bool(decoded.get("id") and (decoded.get("object") or decoded.get("status") or decoded.get("output")))


def check_success(answer: Answer) -> None:
    """Raise the typed error in the body of an answer that is not read as JSON, if there is one.

    Raises:
        APIError: the body is an error; the class is that of its status.
    """
    if answer.content.lstrip()[:1] not in (b"{", b"["):
        return
    try:
        decoded = decode_json(answer.content, answer.most_bytes)
    except ValueError:
        return
    if isinstance(decoded, list) and decoded:  # some services wrap the error into a list
        decoded = decoded[0]
    if isinstance(decoded, dict):
        error = error_in_answer(decoded)
        if error is not None:
            raise _embedded(answer, error, decoded)


def is_whole_json(answer: Answer) -> bool:
    """Return whether an answer is JSON and not a stream, judging by its head: streams have no length."""
    headers = answer.headers
    return "content-length" in headers and "json" in media_type(headers)


def error_for_stream(operation: Operation[Any, Any] | None, decoded: Mapping[str, Any]) -> Any:
    """Return the error in JSON that arrived instead of an event stream; None for an answer."""
    has_error = operation is not None and requirement(operation).has_error
    error = error_in_answer(decoded, is_documented=has_error and _is_object(decoded))
    return error_in_event("", decoded) if error is None and not decoded.get("id") else error


def check_json_for_stream(operation: Operation[Any, Any], answer: Answer) -> None:
    """Raise the error in JSON that arrived instead of an event stream; do nothing for an answer.

    Raises:
        APIError: the JSON is an error; the class is that of its status.
    """
    try:
        decoded = unwrapped(decode_json(answer.content, answer.most_bytes))
    except ValueError:  # the reader of the stream reports it
        return
    error = error_for_stream(operation, decoded) if isinstance(decoded, dict) else None
    if error is not None:
        raise _embedded(answer, error, decoded)


def is_suspicious(answer: Answer) -> bool:
    """Return whether an answer that should be binary may be an error or empty, judging by its head."""
    kind = media_type(answer.headers)
    if "json" in kind or (kind.startswith("text/") and kind != "text/event-stream"):
        return True
    return answer.status in (204, 205) or answer.headers.get("content-length") == "0"


def check_bytes(answer: Answer) -> None:
    """Raise an error if an answer that should be binary, and was read because of its head, is not.

    Raises:
        APIError: the answer is an error; the class is that of its status.
        DecodingError: the answer is a page, another text, or empty.
    """
    content = answer.content
    try:
        text = content.decode()
    except UnicodeDecodeError:  # bytes, whatever the header says
        return
    check_success(answer)
    if _is_page(content):
        raise DecodingError(_page_instead_of("binary data"), data=content)
    try:
        decoded = decode_json(content, answer.most_bytes)
    except ValueError:
        decoded = None
    if isinstance(decoded, dict) and (error := error_instead_of_answer(decoded)) is not None:
        raise _embedded(answer, error, decoded)
    found = f"it is text that begins with {text[:80]!r}" if text else "it is empty"
    raise DecodingError(f"the answer lacks the binary data: {found}", data=content)


def _embedded(answer: Answer, error: Any, decoded: Mapping[str, Any]) -> APIError:
    return error_of_body(HTTPResponse(answer.status, answer.headers, answer.content, None), error, beside=decoded)


def _nothing(operation: Operation[Any, Any], answer: Answer) -> None:
    """Check an answer without a body.

    Raises:
        DecodingError: the operation needs a body.
    """
    fact = requirement(operation)
    if fact.is_needed:
        raise DecodingError(f"the answer has status {answer.status} and no body, so it lacks {fact.name}")


def _transcript(text: str, answer: Answer) -> str:
    """Return a transcript requested as text, even from a server that answers with JSON.

    Raises:
        APIError: the JSON is an error.
    """
    if "json" not in media_type(answer.headers):
        return text
    try:
        decoded = decode_json(answer.content, answer.most_bytes)
    except ValueError:
        return text
    if isinstance(decoded, dict) and not isinstance(decoded.get("text"), str):
        error = error_instead_of_answer(decoded)
        if error is not None:
            raise _embedded(answer, error, decoded)
        return text
    if isinstance(decoded, dict):
        decoded = decoded["text"]
    return decoded if isinstance(decoded, str) else text


def _gathered(operation: Operation[Any, Any], answer: Answer) -> Any:
    """Return the plain answer that an event stream adds up to, from a server that streams without being asked."""
    from .event_streams import gather  # lazy: no other answer needs it, and it needs this module

    try:
        return operation.decode(gather(operation, answer))
    except ValueError as error:
        raise DecodingError(str(error), data=answer.content) from None


def _is_page(content: bytes) -> bool:
    return content.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html"))


def _page_instead_of(what: str) -> str:
    return f"the answer is an HTML page instead of {what}; a proxy or gateway may have sent it"


def _complaint(content: bytes, kind: str, error: Exception) -> str:
    if isinstance(error, _OtherKindError):
        return f"the body is {error}"
    if isinstance(error, UnreadablePictureError):
        return str(error)
    if isinstance(error, UnfitJSONError):
        return f"the body ({len(content)} bytes) {error}"
    if isinstance(error, RecursionError):
        return f"the body ({len(content)} bytes) nests too deeply"
    if not content.strip():
        return "the answer has no body; expected JSON"
    if "html" in kind or content.lstrip()[:1] == b"<":
        return _page_instead_of("JSON")
    shown = content[:80].decode("utf-8", "replace")
    return f"the body ({len(content)} bytes) is not valid JSON and may be incomplete: {error}; it begins with {shown!r}"
