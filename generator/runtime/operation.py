"""Operations, requests, and the protocols of the clients that send them. No I/O happens here.

An `Operation` is the constant part of an API operation: method, path, media types, decoders. `Operation.request`
adds the caller's arguments and returns a `Request`, which describes one call. A client sends it:
`aikit.OpenAI` is a `SyncClient`, `aikit.AsyncOpenAI` an `AsyncClient`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Literal, Protocol, TypeVar
from urllib.parse import quote

from .types import (
    UNSET,
    AsyncBinaryBody,
    AsyncEventStream,
    BinaryBody,
    EventStream,
    Response,
    Timeout,
    Unset,
    is_unset,
)

__all__ = ["AsyncClient", "Operation", "Request", "SyncClient"]

AnswerT = TypeVar("AnswerT")
EventT = TypeVar("EventT")
AnswerKind = Literal["json", "list", "value", "binary", "text", "none"]
QueryStyle = Literal["json", ",", "|", " "]


class Operation(Generic[AnswerT, EventT]):
    """The constant part of an API operation.

    Attributes:
        id: name of the operation's module, such as `create_chat_completion`.
        tag: name of the module's folder, such as `chat`.
        method: HTTP method in upper case.
        path: path template relative to the base URL, such as `/chat/completions/{completion_id}`.
        path_names: names of the path parameters, in the order of the template.
        query: query parameters of every request, such as `{"beta": "true"}`.
        query_styles: styles of query parameters that do not repeat their name for each item: `json` for JSON text, or
            the separator between items (`,`, `|` or a space).
        query_names: API names of the query parameters, for an operation that has a body too.
        keys: API names of keywords in `aikit_openapi.params` that differ, such as `{"include": "include[]"}`.
        bodies: allowed media types of the body, the preferred one first; empty if the operation has no body.
        part_types: media types of form fields that need one, such as
            `{"session": "application/json"}`; other fields are plain text.
        answer: kind of a successful response that is not streamed: `json` (an object), `list` (a JSON array), `value`
            (any other JSON), `binary`, `text` or `none`.
        accept: value of the Accept header unless the response is streamed.
        decode: converts decoded JSON to the typed response. It never raises and keeps unknown data.
        decode_event: converts the decoded JSON of an event to a typed event; None if the operation can't stream.
        named_events: whether the server sends events with a name. If so, `decode_event` takes the name and the
            data together: `{"event": name, "data": data}`.
        stream_flag: how to request streaming: `("body" | "query", field, value)`; None if unsupported.
    """

    __slots__ = (
        "_segments",
        "accept",
        "answer",
        "bodies",
        "decode",
        "decode_event",
        "id",
        "keys",
        "method",
        "named_events",
        "part_types",
        "path",
        "path_names",
        "query",
        "query_names",
        "query_styles",
        "stream_flag",
        "tag",
    )

    def __init__(
        self,
        *,
        id: str,
        tag: str,
        method: str,
        path: str,
        path_names: tuple[str, ...] = (),
        query: Mapping[str, str] | None = None,
        query_styles: Mapping[str, QueryStyle] | None = None,
        query_names: tuple[str, ...] = (),
        keys: Mapping[str, str] | None = None,
        bodies: tuple[str, ...] = (),
        part_types: Mapping[str, str] | None = None,
        answer: AnswerKind = "json",
        accept: str = "application/json",
        decode: Callable[[Any], AnswerT],
        decode_event: Callable[[Any], EventT] | None = None,
        named_events: bool = False,
        stream_flag: tuple[Literal["body", "query"], str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tag = tag
        self.method = method
        self.path = path
        self.path_names = path_names
        self.query = query or {}
        self.query_styles = query_styles or {}
        self.query_names = query_names
        self.keys = keys or {}
        self.bodies = bodies
        self.part_types = part_types or {}
        self.answer = answer
        self.accept = accept
        self.decode = decode
        self.decode_event = decode_event
        self.named_events = named_events
        self.stream_flag = stream_flag
        # "/files/{file_id}/content" -> ["/files/", "/content"]: filled by position, never by str.format.
        segments = []
        rest = path
        for name in path_names:
            before, rest = rest.split("{" + name + "}", 1)
            segments.append(before)
        self._segments = [*segments, rest]

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def fill_path(self, values: tuple[str, ...]) -> str:
        """Fill the parameters into the path, percent-encoded so that each stays one segment.

        Raises:
            ValueError: a value is empty, `.` or `..`, which would change the path.
            TypeError: a value is neither a string nor an integer.
        """
        filled = self._segments[0]
        for name, value, segment in zip(self.path_names, values, self._segments[1:], strict=True):
            if isinstance(value, int) and not isinstance(value, bool):
                value = str(value)
            if not isinstance(value, str):
                raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
            if not value:
                raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
            if value in (".", ".."):
                raise ValueError(f"`{name}` must be an id, got {value!r}, which would name another path")
            try:
                filled += quote(value, safe="") + segment
            except UnicodeEncodeError:
                raise ValueError(f"`{name}` holds half a character (a lone surrogate): {value!r}") from None
        return filled

    def request(
        self,
        path: tuple[str, ...] = (),
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Request[AnswerT, EventT]:
        """Describe one call: path values in order, query and headers by their API names, and the body unchanged."""
        all_query: dict[str, Any] = dict(self.query)
        if query:
            all_query.update({name: value for name, value in query.items() if not is_unset(value)})
        all_headers: dict[str, str] = {}
        if headers:
            all_headers.update({name: _header_text(value) for name, value in headers.items() if not is_unset(value)})
        filled = self.fill_path(path) if path or self.path_names else self.path
        return Request(self, filled, all_query, all_headers, body)


def _header_text(value: Any) -> str:
    """Convert a header value to a string in OpenAPI's style `simple`: list items are joined by commas."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ",".join(map(_header_text, value))
    return str(value)


class Request(Generic[AnswerT, EventT]):
    """A description of one call, before a client applies its options.

    Attributes:
        operation: the operation to call.
        path: the complete, percent-encoded path relative to the base URL.
        query: query parameters by API name, not yet encoded. A sequence repeats its name, a mapping becomes
            `name[key]=value`, and booleans become `true` and `false`, unless the operation's `query_styles` differ.
        headers: headers of this call.
        body: a mapping or model for JSON and multipart, bytes or an open file for binary, or `UNSET`.
    """

    __slots__ = ("body", "headers", "operation", "path", "query")

    def __init__(
        self,
        operation: Operation[AnswerT, EventT],
        path: str,
        query: dict[str, Any],
        headers: dict[str, str],
        body: Any,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body

    def streaming(self) -> Request[AnswerT, EventT]:
        """Return the same call with the field that requests an event stream."""
        if self.operation.stream_flag is None:
            raise TypeError(f"{self.operation.id} can't answer as an event stream")
        place, name, value = self.operation.stream_flag
        query, body = self.query, self.body
        if place == "query":
            query = {**query, name: value}
        elif isinstance(body, Mapping):
            body = {**body, name: value}
        else:
            body = {**body.to_dict(), name: value}
        return Request(self.operation, self.path, query, self.headers, body)

    def __repr__(self) -> str:
        return f"<Request {self.operation.method} {self.path}>"


class SyncClient(Protocol):
    """The protocol of a client for the blocking operation functions; `aikit.OpenAI` implements it."""

    def execute(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AnswerT]: ...

    def execute_binary(
        self,
        request: Request[Any, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BinaryBody]: ...

    def execute_stream(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> EventStream[EventT]: ...


class AsyncClient(Protocol):
    """The protocol of a client for the asynchronous operation functions; `aikit.AsyncOpenAI` implements it."""

    async def execute(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AnswerT]: ...

    async def execute_binary(
        self,
        request: Request[Any, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AsyncBinaryBody]: ...

    async def execute_stream(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncEventStream[EventT]: ...
