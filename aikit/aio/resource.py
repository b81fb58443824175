# Written from aikit/resources/resource.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""Base of all resources: turns the arguments of a method into a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from aikit.core.call import Call, describe
from aikit.core.keywords import known_names
from aikit.options.credentials import conceal_options
from aikit.options.spellings import suggest
from aikit.resources.resource import (
    ClientRunner,
    _with_files,
    as_text,
    decoded_text,
    no_result,
    refuse_connection,
    wait_until,
)
from aikit.results.result import AsyncPager
from aikit.streams.stream import AsyncBinaryAnswer, AsyncStream

if TYPE_CHECKING:
    from typing import Self

    from aikit.core.steps import Exchange
    from aikit_openapi.operation import Operation

__all__ = ["AsyncResource", "AsyncRunner", "as_text", "decoded_text", "no_result", "refuse_connection", "wait_until"]

BoundT = TypeVar("BoundT")
EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")


class AsyncRunner(Protocol):
    """Runs the calls of resources and downloads for results: a client, or a `ClientRunner`.

    Results make their further calls, such as for the next page, with `_origin`, the client itself.
    """

    @property
    def _origin(self) -> AsyncRunner: ...
    async def _run(self, call: Call[ResultT]) -> ResultT: ...
    async def _download(self, url: str, own_url: str | None = None) -> bytes: ...


class AsyncResource:
    """Base of the API classes.

    Attributes:
        path: path of the class below the client, such as `chat.completions`.
    """

    path: ClassVar[str]
    _stream_type: ClassVar[Any] = AsyncStream
    _binary_type: ClassVar[Any] = AsyncBinaryAnswer

    def __init__(self, client: AsyncRunner) -> None:
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
        from aikit.streams.raw_responses import run_raw_async  # lazy: rarely needed

        return type(self)(ClientRunner(self._client, partial(run_raw_async, self._client._origin)))

    # Any: the same methods with other results, which no type expresses
    @property
    def with_streaming_response(self) -> Any:
        """The same methods, but they return a context manager with the response, whose body has not been read yet."""
        from aikit.streams.raw_responses import AsyncStreamedMethods, run_streamed_async  # lazy: rarely needed

        return AsyncStreamedMethods(
            type(self)(ClientRunner(self._client, partial(run_streamed_async, self._client._origin)))
        )

    @property
    def _plain(self) -> Self:
        """The same resource without `with_raw_response`: for requests before the one that the method is about."""
        return type(self)(self._client._origin)

    async def _run(self, call: Call[ResultT]) -> ResultT:
        return await self._client._run(call)

    def _list(self, call: Call[ResultT]) -> AsyncPager[ResultT]:
        return AsyncPager(self._client, call)

    async def _stream(self, call: Call[Any], view: Callable[[Any], EventT] | None = None) -> AsyncStream[EventT]:
        """Run a call as a stream. Events are typed as the operation decodes them, or wrapped by `view`."""
        return await self._client._run(call.streaming(self._stream_type, view))

    async def _binary(self, call: Call[Any]) -> AsyncBinaryAnswer:
        """Run a call with a binary response, leaving the body unread."""
        body: AsyncBinaryAnswer = await self._client._run(call.binary(self._binary_type))
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
