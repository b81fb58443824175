"""The time of a whole call, kept for agents that do not keep it themselves: those around what a user made.

Such an agent measures each read by itself, if at all. A blocking one is therefore run in a thread of its own, whose
result is waited for no longer than there is time; what comes too late is thrown away there.
"""

from __future__ import annotations

import threading
from asyncio import timeout
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, TypeVar

from aikit.core.wire import AsyncReply, Outgoing, Phase, RawHeaders, Reply, TransportError

from . import Agent, AsyncAgent
from .failures import past_deadline
from .open_replies import CLOSED

__all__ = ["AsyncBoundedReply", "BoundedReply", "within_time"]

ValueT = TypeVar("ValueT")

_END = object()


class BoundedReply:
    """The reply of a blocking agent, within a time that may be moved."""

    def __init__(self, agent: Agent, outgoing: Outgoing) -> None:
        """Send a request.

        Raises:
            TransportError: when it fails, or time runs out.
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
        """In the thread: do what is asked for, one thing after the other, until the end or nobody waits any more."""
        result: Any = None
        while (errand := self._errands.get()) is not None:
            try:
                result = errand()
            except BaseException as error:  # handed on to the one who waits
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
            yield piece  # type: ignore[misc]  # not the mark of the end

    def drain(self, seconds: float) -> None:
        """Read the rest, if it comes in time."""
        if not self._is_lost:
            self._within_time(lambda: self._reply.drain(seconds), "read")

    def close(self) -> None:
        """End the transfer; one that hangs ends when the agent's own time for it does.

        Any thread may do so; one that waits for the next piece is woken.
        """
        self._is_closed = True
        if self._is_waiting:
            self._is_lost = True
            self._results.put((False, TransportError(CLOSED, phase="read", is_refused=True)))
            if hasattr(self._reply, "is_read"):  # one of ours, which wakes the thread that reads it
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
            TransportError: when it fails, or time runs out.
        """
        return cls(await within_time(agent.perform(outgoing), outgoing.deadline, "connect"), outgoing.deadline)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._reply)
        while (piece := await within_time(anext(pieces, _END), self.until, "read")) is not _END:
            yield piece  # type: ignore[misc]  # not the mark of the end

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it comes in time."""
        await self._reply.drain(seconds)

    async def close(self) -> None:
        """End the transfer."""
        await self._reply.close()


async def within_time(work: Awaitable[ValueT], until: float | None, phase: Phase) -> ValueT:
    """Await something no longer than there is time.

    Raises:
        TransportError: when time runs out.
    """
    limit = timeout(None if until is None else until - monotonic())
    try:
        async with limit:
            return await work
    except TimeoutError:
        if not limit.expired():
            raise
        raise past_deadline(phase) from None
