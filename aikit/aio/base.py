# Written from aikit/resources/base.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""What all resources share: how the arguments of a method become a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from aikit.core.call import Call, Mode, describe
from aikit.params import known_names
from aikit.results import AsyncPager
from aikit.streaming import AsyncStream

if TYPE_CHECKING:
    from aikit.core.flow import Exchange
    from aikit_openapi.operation import Operation

__all__ = ["AsyncResource", "AsyncRunner"]

BoundT = TypeVar("BoundT")
EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")


class AsyncRunner(Protocol):
    """What carries out calls: a client."""

    async def _run(self, call: Call[ResultT]) -> ResultT: ...
    async def _download(self, url: str) -> bytes: ...


class AsyncResource:
    """Base of the API classes.

    Attributes:
        path: where the class stands below the client, such as `chat.completions`.
    """

    path: ClassVar[str]
    _stream_type: ClassVar[Any] = AsyncStream

    def __init__(self, client: AsyncRunner) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    async def _run(self, call: Call[ResultT]) -> ResultT:
        return await self._client._run(call)

    def _list(self, call: Call[ResultT]) -> AsyncPager[ResultT]:
        return AsyncPager(self._client, call)

    async def _stream(self, call: Call[Any], view: Callable[[Any], EventT] | None = None) -> AsyncStream[EventT]:
        """Carry out a call as a stream, each event as the operation decodes it, or as a view of that."""
        return await self._client._run(call.streaming(self._stream_type, view))

    def _bound(self, cls: Callable[..., BoundT]) -> Callable[[Exchange], BoundT]:
        """What makes a result that can make calls of its own, such as for the next page."""
        return partial(cls, client=self._client)

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
        mode: Mode = "plain",
    ) -> Call[ResultT]:
        """Describe a call of one of the methods; see `aikit.core.call.describe`."""
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
        )
        return Call(request, options, result, mode)
