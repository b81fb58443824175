"""Base of all resources: turns the arguments of a method into a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Protocol, TypeVar

from aikit.core.call import Call, Until, describe
from aikit.core.keywords import known_names
from aikit.core.multipart import file_argument
from aikit.options.credentials import conceal_options
from aikit.options.spellings import suggest
from aikit.results.result import first_page
from aikit.streams.stream import BinaryAnswer, Stream

if TYPE_CHECKING:
    from typing import Self

    from aikit.core.steps import Exchange
    from aikit_openapi.operation import Operation

__all__ = ["Resource", "Runner", "as_text", "decoded_text", "no_result", "refuse_connection", "wait_until"]

BoundT = TypeVar("BoundT")
EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")


class Runner(Protocol):
    """Runs the calls of resources and downloads for results: a client, or a `ClientRunner`.

    Results make their further calls, such as for the next page, with `_origin`, the client itself.
    """

    @property
    def _origin(self) -> Runner: ...
    def _run(self, call: Call[ResultT]) -> ResultT: ...
    def _download(self, url: str, own_url: str | None = None) -> bytes: ...


class ClientRunner:
    """Runs calls in another way than their client does, and leaves everything else to the client.

    `with_raw_response` and `with_streaming_response` make copies of a resource with such a runner, and prompts with
    callbacks run their calls in the background with one.
    """

    def __init__(self, client: Any, run: Callable[[Call[Any]], Any]) -> None:
        """Create a runner.

        Args:
            client: the client, or another runner of it.
            run: runs a call, and returns what the method of the resource returns.
        """
        self._origin = client._origin
        self._run: Callable[..., Any] = run
        self._download = self._origin._download

    def __repr__(self) -> str:
        return repr(self._origin)


class Resource:
    """Base of the API classes.

    Attributes:
        path: path of the class below the client, such as `chat.completions`.
    """

    path: ClassVar[str]
    _stream_type: ClassVar[Any] = Stream
    _binary_type: ClassVar[Any] = BinaryAnswer

    def __init__(self, client: Runner) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:  # type checkers report unknown names themselves

        def __getattr__(self, name: str) -> Any:
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(
                f"client.{self.path} has no attribute {name!r}{suggest(name, known)}", name=name, obj=self
            )

    # Any: the same methods with other results, which no type expresses
    @property
    def with_raw_response(self) -> Any:
        """The same methods, but they return the raw response: `headers`, `status_code`, `text`, and `parse()`."""
        from aikit.streams.raw_responses import run_raw  # lazy: rarely needed

        return type(self)(ClientRunner(self._client, partial(run_raw, self._client._origin)))

    # Any: the same methods with other results, which no type expresses
    @property
    def with_streaming_response(self) -> Any:
        """The same methods, but they return a context manager with the response, whose body has not been read yet."""
        from aikit.streams.raw_responses import run_streamed, stream_methods  # lazy: rarely needed

        return stream_methods(type(self)(ClientRunner(self._client, partial(run_streamed, self._client._origin))))

    @property
    def _plain(self) -> Self:
        """The same resource without `with_raw_response`: for requests before the one that the method is about."""
        return type(self)(self._client._origin)

    def _run(self, call: Call[ResultT]) -> ResultT:
        return self._client._run(call)

    def _list(self, call: Call[ResultT]) -> ResultT:
        return first_page(self._client, call)

    def _stream(self, call: Call[Any], view: Callable[[Any], EventT] | None = None) -> Stream[EventT]:
        """Run a call as a stream. Events are typed as the operation decodes them, or wrapped by `view`."""
        return self._client._run(call.streaming(self._stream_type, view))

    def _binary(self, call: Call[Any]) -> BinaryAnswer:
        """Run a call with a binary response, leaving the body unread."""
        body: BinaryAnswer = self._client._run(call.binary(self._binary_type))
        return body

    def _bound(self, cls: Callable[..., BoundT]) -> Callable[[Exchange], BoundT]:
        """Return a factory for results that can make further calls, such as for the next page."""
        return partial(cls, client=self._client._origin)

    def _call(
        self,
        operation: Operation[Any, Any],
        method: str,
        result: Callable[[Exchange], ResultT],
        *,
        path: tuple[str, ...] = (),
        explicit: Mapping[str, Any] | None = None,
        optional: Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        keywords: Mapping[str, Any] | None = None,
        not_sent: Mapping[str, Callable[[Any], bool]] | None = None,
        headers: Mapping[str, Any] | None = None,
        files: tuple[str, ...] = (),
    ) -> Call[ResultT]:
        """Describe a call of one of the methods. See `aikit.core.call.describe`.

        `files` are the arguments that may be files: a text there is the path of a file.
        """
        if keywords:
            conceal_options(keywords)
        request, options = describe(
            operation,
            where=f"{self.path}.{method}",
            known=known_names(operation.id),
            path=path,
            explicit=explicit,
            optional=optional,
            parameters=parameters,
            keywords=keywords,
            not_sent=not_sent,
            headers=headers,
        )
        for name in files:
            if (value := request.body.get(name)) is not None:
                request.body[name] = _with_files(name, value)
        return Call(request, options, result)


def _with_files(name: str, value: Any) -> Any:
    """Check each file of an argument. Anything that can't be one, such as a mapping with its id, stays."""
    if isinstance(value, list):
        return [_with_files(f"{name}[{index}]", each) for index, each in enumerate(value)]
    return value if isinstance(value, Mapping) or hasattr(value, "to_dict") else file_argument(name, value)


def decoded_text(done: Exchange) -> str:
    """Return the content of a file. A failure always raises, because no result could hold it."""
    if done.error is not None:
        raise done.error
    return str(done.decoded)


def no_result(done: Exchange) -> None:
    """Return None for an operation whose response has no body. A failure always raises, as in `decoded_text`."""
    if done.error is not None:
        raise done.error


def as_text(operation: Operation[Any, Any]) -> Operation[Any, Any]:
    """Return a copy of the operation that decodes its response as text, even if it looks like JSON."""
    changed = copy(operation)
    changed.answer, changed.accept = "text", "text/plain, */*"
    return changed


def refuse_connection(path: str) -> NoReturn:
    """Raise the error of a `connect` method."""
    raise NotImplementedError(
        f"client.{path}.connect() needs a websocket, and this version of aikit has none;"
        f" use the methods of client.{path} that send requests"
    )


def wait_until(is_reached: Callable[[Any], bool], poll_interval: float, max_wait_seconds: float, what: str) -> Until:
    """Create a policy that repeats a call until its response satisfies a condition.

    Args:
        is_reached: tests a decoded response.
        poll_interval: seconds between two requests, 0 or more.
        max_wait_seconds: the longest time to wait in seconds, 0 or more.
        what: the awaited event, for the error message.

    Raises:
        TypeError, ValueError: invalid interval or limit.
    """
    for name, value in (("poll_interval", poll_interval), ("max_wait_seconds", max_wait_seconds)):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"`{name}` must be a number of seconds, got {type(value).__name__}")
        if not value >= 0:
            raise ValueError(f"`{name}` must be 0 seconds or more, got {value!r}")
    return Until(is_reached, poll_interval, max_wait_seconds, what)
