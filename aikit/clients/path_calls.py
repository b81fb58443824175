"""The calls of requests to any path, shared by the blocking and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType as NoneType
from typing import TYPE_CHECKING, Any, Final, TypedDict, get_origin
from urllib.parse import parse_qsl, quote

from aikit.core.call import Call
from aikit.options.checks import check_flag
from aikit.options.settings import CALL_OPTIONS, CallOptions
from aikit.options.spellings import take_names
from aikit.streams.stream import HttpxBinaryResponseContent
from aikit_openapi.codec import UnknownModel, encode, keep
from aikit_openapi.operation import Operation
from aikit_openapi.types import UNSET, is_unset

if TYPE_CHECKING:
    from aikit.core.steps import Exchange
    from aikit.options.option_types import TimeoutValue

__all__ = ["Files", "NoneType", "PathCalls", "RequestOptions", "request_options"]

_JSON: Final = "application/json"
_SAFE: Final = "/%:@!$&'()*+,;=~-._"
_SPELLINGS: Final = {"headers": "extra_headers", "params": "extra_query", "extra_json": "extra_body"}
_REQUEST: Final = ("method", "url", "json_data", "content", "files", "follow_redirects", "security")
_SECURITY: Final = ("bearer_auth", "admin_api_key_auth")


class RequestOptions(TypedDict, total=False):
    """Options of one request. The options of a call work too, such as `deadline`."""

    headers: Mapping[str, Any]
    """Further headers."""
    params: Mapping[str, Any]
    """Query parameters."""
    timeout: TimeoutValue | None
    """Seconds for each phase, or an httpx timeout."""
    max_retries: int
    """The number of attempts after the first."""
    idempotency_key: str
    """The same key for every attempt."""
    extra_json: Mapping[str, Any]
    """Further fields of the body."""
    follow_redirects: bool
    """Whether to follow redirects within the same origin, for GET; default True."""
    security: SecurityOptions
    """Which credential to send; by default what the path calls for."""


class SecurityOptions(TypedDict, total=False):
    """The kinds of credentials that a request may send. The client sends the first one that it has; `{}` sends none."""

    bearer_auth: bool
    """`api_key`, or the access token of `workload_identity`."""
    admin_api_key_auth: bool
    """`admin_api_key`."""


class PathCalls:
    """Describes and runs requests to any path."""

    _binary_type: Any
    _stream_type: Any

    if TYPE_CHECKING:
        _builder: Any

        def _run(self, call: Call[Any]) -> Any: ...

    def _start(self, cast_to: Any, options: Any, stream: bool, stream_cls: Any) -> Any:
        """Run a request. Returns what `_run` returns, which for the asynchronous client is a coroutine."""
        from aikit.schema.casting import caster, event_caster  # lazy: few programs send such requests

        events = getattr(stream_cls, "__args__", (cast_to,))[0]
        call = self._described(options, event_caster(events) if stream else None)
        if stream:
            return self._run(_sent_as(call, call.streaming(self._stream_type)))
        if isinstance(cast_to, type) and issubclass(cast_to, HttpxBinaryResponseContent):
            return self._run(_sent_as(call, call.binary(self._binary_type)))
        call.result = caster(cast_to)
        return self._run(call)

    def _described(self, options: Any, decode_event: Any) -> Call[Any]:
        """Return the call that options describe; its result is its exchange."""
        given = {name: each for name, each in _named(options).items() if not is_unset(each) and each is not None}
        method, url = str(given["method"]).upper(), given["url"]
        path, query = _path_of(url, self._builder.settings.base_url)
        kinds, body = _body_of(given)
        chosen = {_SPELLINGS.get(name, name): each for name, each in given.items() if name not in _REQUEST}
        named = take_names(chosen, CALL_OPTIONS - {"throw"}, where=f"{method} {url}")
        read = CallOptions.read({**{name: each for name, (_, each) in named.items()}, "throw": True})
        operation: Operation[Any, Any] = Operation(
            id=f"{method} {path}",
            tag="",
            method=method,
            path=path,
            bodies=kinds,
            answer="text",
            decode=keep,
            decode_event=decode_event,
        )
        call: Call[Any] = Call(operation.request(query=query, body=body), read, keep)
        follows = check_flag("follow_redirects", given.get("follow_redirects", True))
        return call.sent_so(follows_redirects=follows, security=_security_of(given))

    def _list_call(self, path: str, model: Any, page: Any, body: Any, options: Any, method: str) -> Call[Any]:
        """Return the call for the first page of a list."""
        from aikit.schema.casting import caster, event_caster  # lazy: few programs send such requests

        build, whole = event_caster(model), caster(UnknownModel)
        page_type = get_origin(page) or page

        def make(done: Exchange) -> Any:
            decoded = whole(done)
            items = getattr(decoded, "data", None)
            decoded["data"] = [build(encode(each)) for each in items] if isinstance(items, list) else []
            return page_type(done.with_decoded(decoded), self)

        call = self._described(request_options(method.upper(), path, options, json_data=body), None)
        call.result = make
        return call

    def _cast(self, cast_to: Any, done: Exchange) -> Any:
        """Return the body of an exchange as an object of a class, for `parse(to=…)` of raw responses."""
        from aikit.schema.casting import caster  # lazy: rarely needed

        return caster(cast_to)(done)


def _sent_as(call: Call[Any], other: Call[Any]) -> Call[Any]:
    return other.sent_so(follows_redirects=call.follows_redirects, security=call.security)


def _security_of(given: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return the kinds of credentials that the options name; None if they don't."""
    security = given.get("security")
    if security is None:
        return None
    if not isinstance(security, Mapping):
        raise TypeError(f"`security` must be a mapping, got {type(security).__name__}")
    for name in security:
        if name not in _SECURITY:
            raise ValueError(f"`security` has {' and '.join(_SECURITY)}, not {name!r}")
    return tuple(name for name in _SECURITY if security.get(name))


def _named(options: Any) -> Mapping[str, Any]:
    """The options by name, from a mapping or from an object of the official package."""
    return options if isinstance(options, Mapping) else vars(options)


def _path_of(url: Any, base_url: str) -> tuple[str, dict[str, Any]]:
    """Split a path into the part before the query, quoted, and the query.

    Raises:
        TypeError: it is not text.
        ValueError: it is a URL with another origin or base than the client's, which must not get the credentials.
    """
    if not isinstance(url, str):
        raise TypeError(f"`path` must be a str, got {type(url).__name__}")
    path = url.removeprefix(base_url)
    if "://" in path.partition("?")[0]:
        raise ValueError(f"`path` must be a path below {base_url}, got a URL: use a client with another `base_url`")
    path, _, query = path.partition("?")
    fields: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        fields.setdefault(name, []).append(value)
    path = path if path.startswith("/") else f"/{path}"
    if ".." in path.split("/"):
        raise ValueError(f"`path` must not go up with '..', got {path!r}")
    return quote(path, safe=_SAFE), fields


def _body_of(given: Mapping[str, Any]) -> tuple[tuple[str, ...], Any]:
    """Return the media types that a body may have, and the body."""
    body: Any = given.get("json_data")
    content, files = given.get("content"), given.get("files")
    if content is not None:
        if body is not None or files is not None:
            raise TypeError("pass either `content`, or `body` and `files`")
        return ("application/octet-stream",), content.encode() if isinstance(content, str) else content
    if files is not None:
        fields: dict[str, Any] = dict(body.to_dict() if hasattr(body, "to_dict") else body or {})
        for name, file in files.items() if isinstance(files, Mapping) else files:
            fields[name] = [*fields[name], file] if isinstance(fields.get(name), list) else [file]
        return ("multipart/form-data",), {
            n: v[0] if isinstance(v, list) and len(v) == 1 else v for n, v in fields.items()
        }
    return ((_JSON,), body) if body is not None else ((), UNSET)


def request_options(method: str, path: str, options: RequestOptions | None, **parts: Any) -> dict[str, Any]:
    """Return the options of a request, together with its method, path and body."""
    return {**(options or {}), "method": method, "url": path, **parts}


Files = Mapping[str, Any] | Sequence[tuple[str, Any]]
