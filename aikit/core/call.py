"""Describes one call: a resource method turns its arguments into a `Call`. Nothing is sent here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NamedTuple, TypeVar, get_origin

from aikit.options.settings import CALL_OPTIONS, NO_OPTIONS, CallOptions
from aikit.options.spellings import canonical, suggest, take_names
from aikit_openapi.operation import Operation, Request
from aikit_openapi.types import FOREIGN_MODULES, FOREIGN_UNSET, UNSET

if TYPE_CHECKING:
    from .steps import Exchange

__all__ = ["NOT_SENT", "Call", "Mode", "Until", "describe", "expect_text", "listed", "model_of", "refuse_class"]

ResultT = TypeVar("ResultT")
OpenT = TypeVar("OpenT")
Mode = Literal["plain", "stream", "binary"]

# Values of these classes are sent: none of them says that it is not.
_PLAIN: Final = frozenset({str, int, float, bool, list, tuple, dict, type(None)})

NOT_SENT: Final[Mapping[str, Callable[[Any], bool]]] = {
    "max_completion_tokens": lambda value: value == 0,
    "temperature": lambda value: value == -1,
    "top_p": lambda value: isinstance(value, int | float) and value <= 0,
}
"""Parameters of chat completions, each with a test for the values that mean "not sent" in the documented mapping."""


class Until(NamedTuple):
    """The condition that ends a repeated call.

    Attributes:
        is_reached: whether a decoded answer meets the condition.
        every_seconds: wait between two calls.
        most_seconds: longest wait in total.
        what: what the call waits for, for error messages.
    """

    is_reached: Callable[[Any], bool]
    every_seconds: float
    most_seconds: float
    what: str


class Call(Generic[ResultT]):
    """A call: its request, its options and the form of its result.

    Attributes:
        request: operation, path values, query and body.
        options: the options of this call.
        result: creates the documented result from the exchange of an answer that was read completely, or of a failure.
        mode: whether the answer is read completely, or left on the wire as events or bytes.
        until: repeats the call until the answer meets this condition; None to call once.
        opened: creates what the call returns from the exchange of an answer that was left on the wire.
        view: converts a decoded event to what you get; None for the event itself.
        follows_redirects: whether redirects are followed where they may be.
        security: the kinds of credentials to send, of which the first one that the client has is sent; None for what
            the path calls for.
    """

    __slots__ = ("follows_redirects", "mode", "opened", "options", "request", "result", "security", "until", "view")

    def __init__(
        self,
        request: Request[Any, Any],
        options: CallOptions,
        result: Callable[[Exchange], ResultT],
        mode: Mode = "plain",
        until: Until | None = None,
        opened: Callable[[Exchange], Any] | None = None,
        view: Callable[[Any], Any] | None = None,
    ) -> None:
        self.request = request
        self.options = options
        self.result = result
        self.mode: Mode = mode
        self.until = until
        self.opened = opened
        self.view = view
        self.follows_redirects = True
        self.security: tuple[str, ...] | None = None

    def sent_so(self, *, follows_redirects: bool, security: tuple[str, ...] | None) -> Call[ResultT]:
        """Return this call, changed in how it is sent."""
        self.follows_redirects = follows_redirects
        self.security = security
        return self

    def with_query(self, query: Mapping[str, Any]) -> Call[ResultT]:
        """Return the same call with other query parameters."""
        request = self.request
        changed = Request(request.operation, request.path, {**request.query, **query}, request.headers, request.body)
        again = Call(changed, self.options, self.result, self.mode)
        return again.sent_so(follows_redirects=self.follows_redirects, security=self.security)

    def with_body(self, body: Mapping[str, Any]) -> Call[ResultT]:
        """Return the same call with another body."""
        request = self.request
        changed = Request(request.operation, request.path, request.query, request.headers, body)
        again = Call(changed, self.options, self.result, self.mode, self.until, self.opened, self.view)
        return again.sent_so(follows_redirects=self.follows_redirects, security=self.security)

    def streaming(self, stream: Callable[[Exchange], OpenT], view: Callable[[Any], Any] | None = None) -> Call[OpenT]:
        """Return the same call with its events left on the wire.

        Args:
            stream: creates the stream from the exchange, which has this call.
            view: converts a decoded event to what you get; None for the event itself.
        """
        if self.request.operation.decode_event is None:
            raise TypeError(f"{self.request.operation.id} can't stream")
        result: Callable[[Exchange], Any] = self.result
        return Call(self.request, self.options, result, "stream", None, stream, view)

    def binary(self, body: Callable[[Exchange], OpenT]) -> Call[OpenT]:
        """Return the same call with its body left on the wire; `body` creates what reads it from the exchange."""
        result: Callable[[Exchange], Any] = self.result
        return Call(self.request, self.options, result, "binary", None, body)

    def outcome(self, done: Exchange) -> ResultT:
        """Return what the call returns: a stream or a binary body if it was left on the wire, otherwise the result."""
        if self.opened is None or done.error is not None:
            return self.result(done)
        opened: ResultT = self.opened(done)
        return opened

    def __repr__(self) -> str:
        return f"<Call {self.request.operation.id}>"


def describe(
    operation: Operation[Any, Any],
    *,
    where: str,
    known: Collection[str],
    path: tuple[str, ...] = (),
    explicit: Mapping[str, Any] | None = None,
    optional: Mapping[str, Any] | None = None,
    parameters: Mapping[str, Any] | None = None,
    keywords: Mapping[str, Any] | None = None,
    not_sent: Mapping[str, Callable[[Any], bool]] | None = None,
    headers: Mapping[str, Any] | None = None,
) -> tuple[Request[Any, Any], CallOptions]:
    """Sort a method's arguments into the request and the call's options.

    Args:
        operation: the operation to call.
        where: name of the method, for error messages.
        known: names of the body's fields and the query's parameters.
        path: values for the path.
        explicit: required arguments; `UNSET` where the parameters may contain them.
        optional: optional arguments that the method names; None if not passed.
        parameters: the mapping of parameters that the documentation passes, in any spelling.
        keywords: keyword arguments, in any spelling.
        not_sent: names, each with a test for the value that means "not sent" in the documented mapping. Other forms
            send it.
        headers: headers of this method; None for one that is not sent.

    Raises:
        TypeError: for an unknown name, two values for one name, or a path value that is not text.
        ValueError: for an invalid option or an empty path value.
    """
    if parameters is not None and not isinstance(parameters, Mapping):
        raise TypeError(
            f"{where}(): the parameters must be a mapping, got {type(parameters).__name__}; pass others by their names"
        )
    fields: dict[str, Any] = {}
    options: dict[str, tuple[str, Any]] = {}
    chosen = {name: value for name, value in optional.items() if value is not None} if optional else None
    for given in (explicit, chosen, parameters, keywords):
        if not given:
            continue
        unsent = not_sent if given is parameters else None
        for name, value in given.items():
            if name in known:
                if value.__class__ not in _PLAIN and (
                    value is UNSET
                    or (value.__class__.__module__ in FOREIGN_MODULES and value.__class__.__name__ in FOREIGN_UNSET)
                ):
                    continue
                if unsent and name in unsent and unsent[name](value):
                    continue
                if name in fields and fields[name] is not value:
                    raise TypeError(f"{where}() got two values for {name!r}")
                fields[name] = value
            elif canonical(name) in CALL_OPTIONS:
                take_names({name: value}, CALL_OPTIONS, where=f"{where}()", into=options)
            elif name != "user":  # an option of every call, sent where the operation has such a field
                raise TypeError(_unexpected(where, name, known))
    for name in explicit or ():
        if name not in fields:
            raise TypeError(f"{where}() missing required argument {name!r}")
    read = CallOptions.read({name: value for name, (_, value) in options.items()}) if options else NO_OPTIONS
    keys = operation.keys
    if keys:
        fields = {keys.get(name, name): value for name, value in fields.items()}
    if path or operation.path_names:
        for name, value in zip(operation.path_names, path, strict=True):
            if not isinstance(value, str):  # the digits of a number would name another object
                raise TypeError(f"{where}(): `{name}` must be a str, got {type(value).__name__}")
    if headers:
        headers = {name: value for name, value in headers.items() if value is not None}
    if operation.bodies:
        names = operation.query_names
        query = {name: fields.pop(name) for name in names if name in fields} if names else None
        return operation.request(path, query=query, headers=headers, body=fields), read
    return operation.request(path, query=fields, headers=headers), read


def expect_text(fields: Mapping[str, Any], *names: str) -> None:
    """Raise TypeError if a field of these names is set to something other than text or null."""
    for name in names:
        value = fields.get(name)
        if value is not None and not isinstance(value, str):
            raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")


def model_of(request: Request[Any, Any]) -> str:
    """Return the requested model; empty if there is none."""
    body = request.body
    model = body.get("model") if isinstance(body, Mapping) else getattr(body, "model", None)
    return model if isinstance(model, str) else ""


def listed(value: Any) -> Any:
    """Return a list of what an iterator yields, which can be read only once; any other value as it is."""
    return list(value) if isinstance(value, Iterator) else value


def refuse_class(name: str, value: Any, resource: str, argument: str) -> None:
    """Raise TypeError for a class, or a list or union of classes: only `parse` and `stream` accept these.

    Args:
        name: name of the argument.
        value: the value.
        resource: path of the resource that has `parse`.
        argument: the argument of `parse` that takes the class.
    """
    if isinstance(value, type) or get_origin(value) is not None:
        named = value.__name__ if isinstance(value, type) and get_origin(value) is None else str(value)
        raise TypeError(
            f"`{name}` of {resource}.create() can't be the class {named}:"
            f" use `{resource}.parse({argument}={named})`, or `{resource}.stream()`"
        )


def _unexpected(where: str, name: str, known: Collection[str]) -> str:
    # Services have extra parameters, such as `top_k`, with names close to documented ones.
    hint = suggest(name, [*known, *CALL_OPTIONS])
    return f"{where}() got an unexpected argument {name!r}{hint}; what the API does not document goes into `extra_body`"
