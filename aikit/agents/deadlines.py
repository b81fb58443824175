"""Keeps the deadline of a call for agents that don't: the agents around a user's HTTP client.

Such an agent times each read separately, if at all. A blocking agent therefore runs in a separate thread, and its
result is awaited until the deadline; a result that arrives later is discarded in that thread.
"""

from __future__ import annotations

import threading
from asyncio import timeout
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from aikit.core.wire import AsyncReply, Outgoing, Phase, RawHeaders, Reply, TransportError

from .failures import past_deadline
from .open_replies import CLOSED

if TYPE_CHECKING:
    from . import Agent, AsyncAgent

__all__ = ["AsyncBoundedReply", "BoundedReply", "within_time"]

ValueT = TypeVar("ValueT")

_END = object()


class BoundedReply:
    """The reply of a blocking agent, with a deadline that may be moved."""

    def __init__(self, agent: Agent, outgoing: Outgoing) -> None:
        """Send a request.

        Raises:
            TransportError: if sending fails or time runs out.
        """
        self.until = outgoing.deadline
        self._errands: SimpleQueue[Callable[[], Any] | None] = SimpleQueue()
        self._results: SimpleQueue[tuple[bool, Any]] = SimpleQueue()
        self._is_lost = self._is_waiting = self._is_closed = False
        threading.Thread(target=self._work, name="aikit-bounded", daemon=True).start()
        try:
            self._reply: Reply = self._within_time(lambda: agent.perform(outgoing), "connect")
        except BaseException:
            self._errands.put(None)
            raise
        self.status: int = self._reply.status
        self.headers: RawHeaders = self._reply.headers

    def _work(self) -> None:
        """Run the requested steps one after the other, in the thread, until the reply ends or is given up."""
        result: Any = None
        while (errand := self._errands.get()) is not None:
            try:
                result = errand()
            except BaseException as error:  # passed on to the waiting caller
                self._results.put((False, error))
            else:
                self._results.put((True, result))
        if self._is_lost and not hasattr(self, "_reply") and hasattr(result, "close"):
            result.close()

    def _within_time(self, errand: Callable[[], ValueT], phase: Phase) -> ValueT:
        self._is_waiting = True
        try:
            if self._is_closed:
                raise TransportError(CLOSED, phase=phase, is_refused=True)
            self._errands.put(errand)
            left = None if self.until is None else max(self.until - monotonic(), 0.0)
            went_well, result = self._results.get(timeout=left)
        except Empty:
            self._is_lost = True
            raise past_deadline(phase) from None
        finally:
            self._is_waiting = False
        if not went_well:
            raise result
        value: ValueT = result
        return value

    def __iter__(self) -> Iterator[bytes]:
        pieces = iter(self._reply)
        while (piece := self._within_time(lambda: next(pieces, _END), "read")) is not _END:
            yield piece  # type: ignore[misc]  # not the end marker

    def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        if not self._is_lost:
            self._within_time(lambda: self._reply.drain(seconds), "read")

    def close(self) -> None:
        """End the transfer; if it hangs, it ends at the agent's own timeout.

        Any thread may call this; a thread that waits for the next piece wakes up.
        """
        self._is_closed = True
        if self._is_waiting:
            self._is_lost = True
            self._results.put((False, TransportError(CLOSED, phase="read", is_refused=True)))
            if hasattr(self._reply, "is_read"):  # a reply of this package, which wakes its reader
                self._reply.close()
        self._errands.put(self._reply.close)
        self._errands.put(None)


class AsyncBoundedReply:
    """The asynchronous twin of `BoundedReply`."""

    def __init__(self, reply: AsyncReply, until: float | None) -> None:
        self.until = until
        self.status: int = reply.status
        self.headers: RawHeaders = reply.headers
        self._reply = reply

    @classmethod
    async def of(cls, agent: AsyncAgent, outgoing: Outgoing) -> AsyncBoundedReply:
        """Send a request.

        Raises:
            TransportError: if sending fails or time runs out.
        """
        return cls(await within_time(agent.perform(outgoing), outgoing.deadline, "connect"), outgoing.deadline)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._reply)
        while (piece := await within_time(anext(pieces, _END), self.until, "read")) is not _END:
            yield piece  # type: ignore[misc]  # not the end marker

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        await self._reply.drain(seconds)

    async def close(self) -> None:
        """End the transfer."""
        await self._reply.close()


async def within_time(work: Awaitable[ValueT], until: float | None, phase: Phase) -> ValueT:
    """Await something until the deadline.

    Raises:
        TransportError: if time runs out.
    """
    limit = timeout(None if until is None else until - monotonic())
    try:
        async with limit:
            return await work
    except TimeoutError:
        if not limit.expired():
            raise
        raise past_deadline(phase) from None
