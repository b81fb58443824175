"""Turns a request of another library into a call, and the exchange of the call into an answer. Does no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl

from aikit.core.call import Call
from aikit.core.decoding import decode_json
from aikit.core.steps import Exchange
from aikit.core.wire import RawHeaders, TransportError, Upload
from aikit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    IncompleteStreamError,
    OpenAIError,
)
from aikit.options.settings import DEFAULT_BASE_URL, CallOptions, Settings, Timeouts
from aikit_openapi import operations
from aikit_openapi.codec import keep
from aikit_openapi.operation import Operation, Request
from aikit_openapi.types import UNSET

__all__ = ["Bridged", "Failure", "call_of", "failure_of_call", "is_json", "path_below", "shown_headers"]

# The operations of models, for which observers, retries and streams know more than method and path.
_OPERATIONS: Final[Mapping[tuple[str, str], str]] = {
    ("POST", path): name
    for path, name in {
        "/audio/speech": "create_speech",
        "/audio/transcriptions": "create_transcription",
        "/audio/translations": "create_translation",
        "/chat/completions": "create_chat_completion",
        "/completions": "create_completion",
        "/embeddings": "create_embedding",
        "/images/edits": "create_image_edit",
        "/images/generations": "create_image",
        "/images/variations": "create_image_variation",
        "/moderations": "create_moderation",
        "/responses": "create_response",
        "/responses/input_tokens": "get_input_token_counts",
    }.items()
}
# Headers that the aikit client sets itself, and cookies, which may come from another provider.
_OWN_HEADERS: Final = frozenset(
    """
    accept-encoding api-key authorization connection content-length cookie host openai-organization openai-project
    proxy-authorization transfer-encoding
    """.split()
)
# Of a body that has been decompressed.
_ENCODING_HEADERS: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class Bridged(NamedTuple):
    """A request of another library.

    Attributes:
        method: HTTP method in upper case.
        path: the path below the base URL, with its query.
        headers: header fields.
        body: the bytes of the body, or what they are read from while it is sent.
        timeouts: seconds for each phase; None for the client's.
    """

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes | Upload
    timeouts: Timeouts | None


class Failure(NamedTuple):
    """An exception of httpx2 or httpx.

    Attributes:
        kind: the name of its class.
        message: its message.
    """

    kind: str
    message: str


def path_below(url: str, settings: Settings, base_url: str | None) -> str | None:
    """Return the part of a URL below a base URL, with its query; None if it is below none that is known.

    Args:
        url: the URL.
        settings: the settings of the aikit client.
        base_url: a further base URL.
    """
    for base in (base_url, settings.base_url, DEFAULT_BASE_URL):
        if base is not None and url.startswith(f"{base.rstrip('/')}/"):
            return url[len(base.rstrip("/")) :]
    return None


def is_json(headers: Mapping[str, str]) -> bool:
    """Whether the body is JSON, which is read before it is sent: it may name a provider's model."""
    return "json" in headers.get("content-type", "")


def call_of(asked: Bridged) -> Call[Exchange]:
    """Return the call for a request. Its result is its exchange, and it never raises."""
    path, _, text = asked.path.partition("?")
    query: dict[str, Any] = {}
    for key, value in parse_qsl(text, keep_blank_values=True):
        query.setdefault(key, []).append(value)
    headers = {name: value for name, value in asked.headers.items() if name.lower() not in _OWN_HEADERS}
    body, kind = _body(asked)
    operation = _operation(asked.method, path, kind)
    streams = isinstance(body, Mapping) and body.get("stream") is True
    is_whole = operation.answer == "json" or (operation.answer == "text" and "json" in headers.get("accept", ""))
    options = CallOptions.read({"throw": False})
    if asked.timeouts is not None:
        options.timeouts = asked.timeouts
    call: Call[Exchange] = Call(Request(operation, path, query, headers, body), options, keep)
    if streams:
        return call.binary(keep) if operation.decode_event is None else call.streaming(keep)
    return call if is_whole else call.binary(keep)


def _operation(method: str, path: str, kind: str | None) -> Operation[Any, Any]:
    """Return the operation of a request. An unknown one has a text as its answer, which is passed on unread."""
    bodies = () if kind is None else (kind,)
    name = _OPERATIONS.get((method, path.rstrip("/")))
    if name is None:
        return Operation(
            id=f"{method} {path}", tag="", method=method, path=path, bodies=bodies, answer="text", decode=keep
        )
    return _known_operation(name, path, bodies)


@lru_cache(maxsize=64)  # of what is derived from an operation, some is kept for as long as the operation
def _known_operation(name: str, path: str, bodies: tuple[str, ...]) -> Operation[Any, Any]:
    """Return a known operation with the path and the media type of a request."""
    known: Operation[Any, Any] = getattr(operations, name)
    answer: Any = known.answer
    return Operation(
        id=known.id,
        tag=known.tag,
        method=known.method,
        path=path,
        bodies=bodies,
        answer=answer,
        decode=known.decode,
        decode_event=known.decode_event,
        named_events=known.named_events,
    )


def _body(asked: Bridged) -> tuple[Any, str | None]:
    """Return the body in the form that a call has it, and its media type."""
    if asked.body == b"":
        return UNSET, None
    if is_json(asked.headers) and isinstance(asked.body, bytes):
        try:
            decoded = decode_json(asked.body)
        except ValueError:
            decoded = None
        if isinstance(decoded, dict):
            return decoded, "application/json"
    return asked.body, "application/octet-stream"  # unless the headers say otherwise


def shown_headers(done: Exchange, *, is_decoded: bool) -> RawHeaders:
    """Return the headers of an answer as the other library gets them.

    Args:
        done: the exchange with the answer.
        is_decoded: whether the body is handed over decompressed.
    """
    assert done.answer is not None
    left_out = _ENCODING_HEADERS if is_decoded else frozenset({b"transfer-encoding"})
    lines = [(name, value) for name, value in done.answer.headers.raw if name.lower() not in left_out]
    if done.answer.is_success:
        return lines
    # The official package would try again what the aikit client has given up.
    return [*((n, v) for n, v in lines if n.lower() != b"x-should-retry"), (b"x-should-retry", b"false")]


def failure_of_call(error: OpenAIError | None, *, has_answer: bool) -> Failure | None:
    """Return the exception for a failed call; None if there is an answer to hand over.

    Args:
        error: why the call failed; None if it did not.
        has_answer: whether a complete answer has arrived.

    Raises:
        OpenAIError: the call failed before it was sent, for a reason that httpx2 has no exception for.
    """
    if error is None:
        return None
    cause = error.__cause__
    phase = cause.phase if isinstance(cause, TransportError) else "read"
    if isinstance(error, APITimeoutError):
        return Failure(f"{phase.capitalize()}Timeout", str(error))
    if isinstance(error, IncompleteStreamError):
        return Failure("RemoteProtocolError", str(error))
    if isinstance(error, APIConnectionError):
        return Failure(f"{'Connect' if phase in ('pool', 'connect') else phase.capitalize()}Error", str(error))
    if isinstance(error, DecodingError) and (isinstance(cause, TransportError) or not has_answer):
        return Failure("DecodingError", str(error))
    if isinstance(error, APIError) and has_answer:
        return None
    raise error
