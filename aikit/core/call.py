"""One call, described: what a method of a resource makes of its arguments. Nothing is sent here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, get_origin

from aikit.options.settings import CALL_OPTIONS, NO_OPTIONS, CallOptions
from aikit.options.spellings import canonical, suggest, take_names
from aikit_openapi.operation import Operation, Request
from aikit_openapi.types import UNSET

if TYPE_CHECKING:
    from .steps import Exchange

__all__ = ["Call", "Mode", "Until", "describe", "expect_text", "refuse_class"]

ResultT = TypeVar("ResultT")
OpenT = TypeVar("OpenT")
StreamT = TypeVar("StreamT")
Mode = Literal["plain", "stream", "binary"]


class Until(NamedTuple):
    """What a call that is repeated waits for.

    Attributes:
        is_reached: whether a decoded answer is what is waited for.
        every_seconds: wait between two calls.
        most_seconds: how long to wait at all.
        what: what is waited for, for the error.
    """

    is_reached: Callable[[Any], bool]
    every_seconds: float
    most_seconds: float
    what: str


class Call(Generic[ResultT]):
    """A call with all that makes it differ from another.

    Attributes:
        request: operation, filled-in path, query and body.
        options: the options of this call.
        result: makes the documented result of what came of it.
        mode: whether the answer is read whole, or is left on the wire as events or bytes.
        until: makes the same call again and again until the answer is what is waited for; None for once.
    """

    __slots__ = ("mode", "options", "request", "result", "until")

    def __init__(
        self,
        request: Request[Any, Any],
        options: CallOptions,
        result: Callable[[Exchange], ResultT],
        mode: Mode = "plain",
        until: Until | None = None,
    ) -> None:
        self.request = request
        self.options = options
        self.result = result
        self.mode: Mode = mode
        self.until = until

    def with_query(self, query: Mapping[str, Any]) -> Call[ResultT]:
        """The same call with other query parameters."""
        request = self.request
        changed = Request(request.operation, request.path, {**request.query, **query}, request.headers, request.body)
        return Call(changed, self.options, self.result, self.mode)

    def with_body(self, body: Mapping[str, Any]) -> Call[ResultT]:
        """The same call with another body."""
        request = self.request
        changed = Request(request.operation, request.path, request.query, request.headers, body)
        return Call(changed, self.options, self.result, self.mode, self.until)

    def streaming(self, stream: Callable[..., StreamT], view: Callable[[Any], Any] | None) -> Call[StreamT]:
        """The same call with its events left on the wire.

        Args:
            stream: makes the stream of what came, of what decodes an event, and of what makes the plain result.
            view: makes of a decoded event what the caller gets; None for the event itself.
        """
        decode = self.request.operation.decode_event
        if decode is None:
            raise TypeError(f"{self.request.operation.id} can't stream")
        decode_event: Callable[[Any], Any] = decode if view is None else lambda data: view(decode(data))
        return self.left_open("stream", lambda done: stream(done, decode_event, self.result))

    def left_open(self, mode: Mode, result: Callable[[Exchange], OpenT]) -> Call[OpenT]:
        """The same call with its answer left on the wire.

        Args:
            mode: what is left there.
            result: makes the result of a success; that of a failure is made as before.
        """
        failed: Callable[[Exchange], Any] = self.result
        return Call(self.request, self.options, lambda done: (failed if done.error else result)(done), mode)

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
) -> tuple[Request[Any, Any], CallOptions]:
    """Sort the arguments of a method into the request and the options of the call.

    Args:
        operation: what is called.
        where: name of the method, for errors.
        known: names of the body's fields and the query's parameters.
        path: values for the path.
        explicit: arguments that the method can't do without; `UNSET` where they may come with the parameters.
        optional: arguments that the method names and can do without; None where they were not given.
        parameters: the mapping that the documentation passes, any spelling.
        keywords: keyword arguments, any spelling.
        not_sent: names with a test whether a value is the documented way to say "not sent".

    Raises:
        TypeError: for an unknown name, two values for one, or a path value that is no text.
        ValueError: for an option that can't be, or an empty path value.
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
        for name, value in given.items():
            if name in known:
                if value is UNSET or (not_sent and name in not_sent and not_sent[name](value)):
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
            raise TypeError(f"{where}() misses the argument {name!r}")
    read = CallOptions.read({name: value for name, (_, value) in options.items()}) if options else NO_OPTIONS
    keys = operation.keys
    if keys:
        fields = {keys.get(name, name): value for name, value in fields.items()}
    for name, value in zip(operation.path_names, path, strict=True):
        if not isinstance(value, str):  # the operation would take a number as its digits, and look for another thing
            raise TypeError(f"{where}(): `{name}` must be a str, got {type(value).__name__}")
    if operation.bodies:
        return operation.request(path, body=fields), read
    return operation.request(path, query=fields), read


def expect_text(fields: Mapping[str, Any], *names: str) -> None:
    """Raise TypeError unless the fields of these names that are set are text, or null."""
    for name in names:
        value = fields.get(name)
        if value is not None and not isinstance(value, str):
            raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")


def refuse_class(name: str, value: Any, resource: str, argument: str) -> None:
    """Raise TypeError for a class, or a list or union of classes, which only `parse` and `stream` take.

    Args:
        name: where the value was given.
        value: the value.
        resource: path of the resource that has `parse`.
        argument: the argument of `parse` that takes a class.
    """
    if isinstance(value, type) or get_origin(value) is not None:
        named = value.__name__ if isinstance(value, type) and get_origin(value) is None else str(value)
        raise TypeError(
            f"`{name}` of {resource}.create() can't be the class {named}:"
            f" use `{resource}.parse({argument}={named})`, or `{resource}.stream()`"
        )


def _unexpected(where: str, name: str, known: Collection[str]) -> str:
    # Services have parameters of their own, such as `top_k`, which are similar to documented ones.
    hint = suggest(name, [*known, *CALL_OPTIONS])
    return f"{where}() got an unexpected argument {name!r}{hint}; what the API does not document goes into `extra_body`"
