"""Decodes answers to their types, and finds the errors and gaps in answers with a success status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit.errors import APIError, DecodingError, error_of_body
from aikit_openapi.operation import Operation

from .compatibility import REPAIRS
from .decoding import UnfitJSONError, decode_json
from .embedded_errors import error_in_answer, error_instead_of_answer, unwrapped
from .image_formats import UnreadablePictureError
from .requirements import error_for_stream, is_object, requirement
from .wire import Answer, HTTPResponse

__all__ = [
    "check_binary",
    "check_json_for_stream",
    "check_success",
    "decode_answer",
    "is_suspicious",
    "is_whole_json",
    "media_type",
]

# The operations that can answer with plain text, and the media types of such answers.
_TEXTUAL = frozenset({"create_transcription", "create_translation"})
_TEXTS = frozenset({"text/plain", "text/vtt", "application/x-subrip", "text/srt"})


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
        repair = REPAIRS.get(operation.id)
        if repair is not None:
            decoded = repair(decoded)
        if decoded.__class__ is not dict:
            check_success(answer)
            if operation.answer == "json" or (operation.answer == "list" and decoded.__class__ is not list):
                raise _OtherKindError(operation, decoded)
            return operation.decode(decoded)
        fact = requirement(operation)
        error = error_in_answer(decoded, is_documented=fact.has_error and is_object(decoded))
        lacking = None if error is not None else fact.lacking(decoded, body)
        if error is None and operation.method == "DELETE" and "deleted" not in decoded and "id" not in decoded:
            error = error_instead_of_answer(decoded)
        if lacking is None and error is None:
            if operation.answer == "list":
                raise _OtherKindError(operation, decoded)
            return fact.decode(decoded)
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
    return headers.get("content-length") is not None and "json" in media_type(headers)


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


def check_binary(answer: Answer) -> None:
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
    from .event_streams import gather  # lazy: few servers stream without being asked

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
