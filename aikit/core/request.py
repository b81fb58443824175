"""Builds HTTP requests from described calls. Parts that stay the same are built once per client and operation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from sys import version_info
from typing import Any
from urllib.parse import quote, urlsplit

from aikit.options.credentials import SecretBytes, SecretText
from aikit.options.settings import VERSION, CallOptions, Settings, Timeouts, check_header
from aikit_openapi.operation import Request
from aikit_openapi.types import UNSET, is_unset

from .encoding import encode_json
from .multipart import FileBody, MultipartBody, RawBody, holds_files, is_content
from .wire import Limits, Outgoing, RawHeaders, Upload

__all__ = ["Body", "Builder", "encode_query"]

JSON = "application/json"
FORM = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
_FIELD_KINDS = (JSON, FORM, URL_ENCODED)
_ONLY_JSON = (JSON,)
_NO_STYLES: Mapping[str, str] = {}
EVENTS = "text/event-stream"

USER_AGENT = f"aikit/{VERSION} Python/{version_info[0]}.{version_info[1]}.{version_info[2]}"
_ANTHROPIC_HOST = "api.anthropic.com"
_ANTHROPIC_VERSION = "2023-06-01"


class Body:
    """An encoded body, ready to be sent.

    Attributes:
        content: bytes, an upload that produces them while it is sent, or None for no body.
        media_type: value of `Content-Type`; None for no body.
        varies: whether the media type contains something specific to this body, such as a boundary.
    """

    __slots__ = ("content", "media_type", "varies")

    def __init__(self, content: bytes | Upload | None, media_type: str | None, varies: bool = False) -> None:
        self.content = content
        self.media_type = media_type
        self.varies = varies

    @property
    def is_repeatable(self) -> bool:
        """Whether another attempt can send it again."""
        return self.content is None or isinstance(self.content, bytes) or self.content.is_repeatable

    @property
    def size(self) -> int:
        """Number of bytes; 0 for a body that is read while it is sent."""
        return len(self.content) if isinstance(self.content, bytes) else 0


_NO_BODY = Body(None, None)


class _Fixed:
    """The header lines shared by all requests with the same key, by Accept and Content-Type."""

    __slots__ = ("key", "lines")

    def __init__(self, key: str | None) -> None:
        self.key = key
        self.lines: dict[tuple[str, str | None], RawHeaders] = {}


class Builder:
    """Builds the requests of one client, for as long as its options don't change."""

    __slots__ = ("_fixed", "hooks", "is_elsewhere", "provider", "settings", "signer", "tokens", "unread",
                 "usual_limits")  # fmt: skip

    def __init__(self, settings: Settings, *, is_elsewhere: bool = False) -> None:
        self.settings = settings
        # The limits of a call without options; None if they depend on when it begins, or on whether it streams.
        is_timed = settings.deadline is not None or settings.stream_idle_timeout is not None
        self.usual_limits = None if is_timed else Limits(most_bytes=settings.max_response_bytes)
        # For a provider's model: the agent of the client was not created for that host.
        self.is_elsewhere = is_elsewhere
        # For errors about an unknown model: how to opt in to a providers file that is not read.
        self.unread: Callable[[], str] | None = None
        # Signs requests to a provider that has no keys.
        self.signer: Callable[[Outgoing], Outgoing] | None = None
        # The access tokens of the client's workload identity, if it has one.
        self.tokens: Any = None
        # The name of the provider that the requests go to; None if the base URL says it.
        self.provider: str | None = None
        # The methods of the observers, with and without those of the log, once they are known.
        self.hooks: dict[bool, Any] = {}
        self._fixed = _Fixed(None)

    def body(self, request: Request[Any, Any], options: CallOptions) -> Body:
        """Encode the body; a mistake in it raises here, before anything is sent."""
        given = request.body
        if options.extra_body is not None:
            fields = given.to_dict() if hasattr(given, "to_dict") else {} if given is UNSET else given
            if not isinstance(fields, Mapping):
                raise TypeError("`extra_body` adds fields to a body of fields, and this call sends a file")
            given = {**fields, **options.extra_body}
        kinds = request.operation.bodies
        if given is UNSET:
            # An operation with a form or an object sends an empty one if needed, because some servers insist on it.
            insists = request.operation.method == "POST" and kinds and _is_json(kinds[0])
            return Body(b"{}", kinds[0]) if insists else _NO_BODY
        if kinds == _ONLY_JSON or not kinds:
            return Body(encode_json(given), JSON)
        whole = next((kind for kind in kinds if kind not in _FIELD_KINDS and not _is_json(kind)), None)
        if whole is not None and (len(kinds) == 1 or isinstance(given, str) or is_content(given)):
            given = given.encode() if isinstance(given, str) else given
            return Body(given if isinstance(given, bytes | RawBody) else FileBody(given), whole)
        if whole is not None and (text := _only_text(_fields(given), request.operation.part_types, whole)) is not None:
            return Body(text.encode(), whole)
        json = next((kind for kind in kinds if _is_json(kind)), None)
        if json is not None and (len(kinds) == 1 or not holds_files(_fields(given))):
            return Body(encode_json(given), json)
        if FORM in kinds:
            form = MultipartBody(_fields(given), request.operation.part_types)
            return Body(form, form.content_type, varies=True)
        return Body(encode_query(_fields(given)).encode(), URL_ENCODED)

    def outgoing(
        self,
        request: Request[Any, Any],
        options: CallOptions,
        body: Body,
        *,
        key: str | None,
        accept: str,
        idempotency_key: bytes | None,
        timeouts: Timeouts,
        deadline: float | None = None,
    ) -> Outgoing:
        """Build one attempt: absolute URL, header lines, body."""
        operation = request.operation
        url = self._url(request)
        if request.query or self.settings.default_query or options.extra_query:
            query = {**self.settings.default_query, **request.query, **(options.extra_query or {})}
            encoded = encode_query(query, operation.query_styles)
            url = f"{url}?{encoded}" if encoded else url
        content = body.content
        if request.headers or options.extra_headers or body.varies:
            fields = self._fields(accept, body.media_type, key)
            for name, value in request.headers.items():
                check_header("headers", name, value)
            _override(fields, request.headers)
            _override(fields, options.extra_headers or {})
            lines = _lines(fields)
        else:
            fixed = self._fixed
            known = fixed.lines.get((accept, body.media_type)) if fixed.key == key else None
            lines = [*(known or self._fixed_lines(accept, body.media_type, key))]
        if content is not None:
            length = len(content) if isinstance(content, bytes) else content.length
            lines.append((b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length))
        elif operation.method in ("POST", "PUT", "PATCH"):
            lines.append((b"Content-Length", b"0"))
        if idempotency_key is not None:
            if options.extra_headers or request.headers or self.settings.custom_headers:
                lines = [line for line in lines if line[0].lower() != b"idempotency-key"]
            lines.append((b"Idempotency-Key", idempotency_key))
        return Outgoing(operation.method, url, lines, content, timeouts, deadline, is_elsewhere=self.is_elsewhere)

    def _url(self, request: Request[Any, Any]) -> str:
        return self.settings.base_url + request.path

    def _credentials(self, key: str | None) -> dict[str, str | None]:
        """Return the header that carries the key."""
        return {"Authorization": SecretText(f"Bearer {key}") if key else None}

    def auth_headers(self) -> dict[str, str]:
        """Return the headers that carry the key; none if there is no key, or if a function returns it."""
        key = self.settings.api_key
        if not isinstance(key, str):
            return {}
        return {name: value for name, value in self._credentials(key).items() if value is not None}

    def _fixed_lines(self, accept: str, media_type: str | None, key: str | None) -> RawHeaders:
        """Return the header lines of requests like this one, for the first of them, and keep them for the others."""
        fixed = self._fixed
        if fixed.key != key:
            # One object together with its key, so that threads with another key never share lines.
            fixed = self._fixed = _Fixed(key)
        lines = fixed.lines[accept, media_type] = _lines(self._fields(accept, media_type, key))
        return lines

    def _fields(self, accept: str, media_type: str | None, key: str | None) -> dict[str, tuple[str, str]]:
        """Return header fields by lower-case name; the client's fields take precedence."""
        settings = self.settings
        ours: dict[str, str | None] = {
            "Accept": accept,
            # The encodings that `core.decoding` supports; an agent's default header would list its own.
            "Accept-Encoding": "gzip, deflate",
            "User-Agent": USER_AGENT,
            "Content-Type": media_type,
            **self._credentials(key),
            "OpenAI-Organization": settings.organization,
            "OpenAI-Project": settings.project,
        }
        if key and urlsplit(settings.base_url).hostname == _ANTHROPIC_HOST:
            ours["x-api-key"] = key
            ours["anthropic-version"] = _ANTHROPIC_VERSION
        fields = {name.lower(): (name, value) for name, value in ours.items() if value is not None}
        _override(fields, settings.custom_headers)
        return fields


def _lines(fields: Mapping[str, tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [
        (
            name.encode("latin-1"),
            SecretBytes(value, "latin-1") if type(value) is SecretText else value.encode("latin-1"),
        )
        for name, value in fields.values()
    ]


def _override(fields: dict[str, tuple[str, str]], headers: Mapping[str, str | None]) -> None:
    for name, value in headers.items():
        if value is None:
            fields.pop(name.lower(), None)
        else:
            fields[name.lower()] = (name, value)


def _is_json(kind: str) -> bool:
    return kind == JSON or kind.endswith("+json")


def _fields(body: Any) -> Mapping[str, Any]:
    if isinstance(body, Mapping):
        return body
    if hasattr(body, "to_dict"):
        fields: Mapping[str, Any] = body.to_dict()
        return fields
    raise TypeError(f"the body must be a mapping or a model, got {type(body).__name__}")


def _only_text(fields: Mapping[str, Any], part_types: Mapping[str, str], whole: str) -> str | None:
    """Return the text of the only field of a form, if the operation also accepts it as its whole body.

    The official package sends the SDP of a realtime call in this way, unless there is a session, too.
    """
    if len(fields) == 1:
        ((name, value),) = fields.items()
        if isinstance(value, str) and part_types.get(name) == whole:
            return value
    return None


def encode_query(parameters: Mapping[str, Any], styles: Mapping[str, str] = _NO_STYLES) -> str:
    """Encode a query string: sequences repeat the name, mappings become `name[key]`, True is `true`, None is left out.

    Args:
        parameters: values by name.
        styles: names of the parameters that are written otherwise, as in `Operation.query_styles`.

    Raises:
        TypeError: for a value that can't be encoded.
        ValueError: for a lone surrogate, or an item that contains the separator of the items.
    """
    return "&".join(
        f"{_quoted(name, '[]', name)}={value}"
        for key, item in parameters.items()
        for name, value in (
            _styled_pairs(key, item, styles[key])
            if key in styles
            else ((name, _quoted(value, "", name)) for name, value in _query_pairs(str(key), item))
        )
    )


def _styled_pairs(name: str, value: Any, style: str) -> Iterator[tuple[str, str]]:
    """Encode a parameter as JSON, or with a separator between its items."""
    if value is None or is_unset(value):
        return
    if style == "json":
        yield name, quote(encode_json(value, name), safe="")
        return
    items = [text for _, text in _query_pairs(name, value)]
    if isinstance(value, Mapping) or hasattr(value, "to_dict"):
        raise TypeError(f"the query parameter {name!r} must be a list, got {type(value).__name__}")
    if style != "," and any(style in item for item in items):
        raise ValueError(f"the query parameter {name!r} has an item that contains the separator {style!r}")
    if items:
        separator = style if style == "," else quote(style)
        yield name, separator.join(_quoted(item, "", name) for item in items)


def _quoted(text: str, safe: str, name: str) -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise ValueError(f"the query parameter {name!r} holds half a character (a lone surrogate)") from None


def _query_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if value is None or is_unset(value):
        return
    if isinstance(value, bool):
        yield name, "true" if value else "false"
    elif isinstance(value, str | int | float):
        yield name, str(value)
    elif hasattr(value, "isoformat"):
        yield name, value.isoformat()
    elif isinstance(value, Mapping) or hasattr(value, "to_dict"):
        items = value if isinstance(value, Mapping) else value.to_dict()
        for key, item in items.items():
            yield from _query_pairs(f"{name}[{key}]", item)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _query_pairs(name, item)
    else:
        raise TypeError(f"the query parameter {name!r} can't be of type {type(value).__name__}")
