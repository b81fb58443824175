"""The asynchronous fast agent."""

from __future__ import annotations

import weakref
from asyncio import AbstractEventLoop, get_running_loop, sleep
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress
from time import monotonic

from aikit.agents.leases import AsyncLease
from aikit.core.wire import Outgoing, TransportError

from .exchanges import Exchange
from .pools import MOST_CONNECTIONS, Pools
from .protocols import AsyncConnection

__all__ = ["AsyncFastAgent"]


class _AsyncReply(Exchange):
    """An answer."""

    __slots__ = ("connection",)

    lease: AsyncLease

    async def begin(self) -> None:
        """Send the request, and read the head of the answer."""
        began = monotonic()
        self.connection: AsyncConnection = await self.lease.begin(self.left("pool"))
        self.queued_seconds = monotonic() - began
        if not self.connection.is_open:
            await self.connection.open(self)
        await self.connection.send(self)
        while not self.answer.status:
            await self.connection.receive(self)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        answer = self.answer
        while True:
            while not (piece := answer.take()):
                if answer.is_complete:
                    return
                await self._receive()
            self.left("read")
            yield piece

    async def _receive(self) -> None:
        try:
            await self.connection.receive(self)
        except TransportError as error:
            raise self.explained(error) from error.__cause__

    async def drain(self, seconds: float) -> None:
        """Read the rest, if it arrives in time."""
        self.until = monotonic() + seconds
        with suppress(TransportError):
            while not self.answer.is_complete:
                await self.connection.receive(self)
                self.answer.take()

    async def close(self) -> None:
        """End the transfer."""
        lease = self.lease
        if not lease.claim():
            return
        try:
            self.connection.release(self)
            await lease.give_back()
        finally:
            await lease.drop()


class AsyncFastAgent:
    """The asynchronous client's agent for many small calls and streams."""

    keeps_time = True

    def __init__(self, most_connections: int = MOST_CONNECTIONS) -> None:
        """Create an agent without connections.

        Args:
            most_connections: how many there may be to one server; further requests wait for the first free one.
        """
        Pools.check(most_connections)
        self._most_connections = most_connections
        # A connection belongs to the event loop that created it.
        self._pools: weakref.WeakKeyDictionary[AbstractEventLoop, Pools] = weakref.WeakKeyDictionary()
        self._guards: weakref.WeakKeyDictionary[AbstractEventLoop, AsyncGenerator[None, None]] = (
            weakref.WeakKeyDictionary()
        )

    async def perform(self, outgoing: Outgoing) -> _AsyncReply:
        """Send a request on a connection of the pool."""
        loop = get_running_loop()
        pools = self._pools.get(loop)
        if pools is None:
            pools = await self._begin(loop)
        server = pools.server(outgoing)
        lease = AsyncLease(server)
        reply = _AsyncReply(self, outgoing, server.route, lease)
        try:
            await reply.begin()
        except BaseException as error:
            await lease.drop()
            if not isinstance(error, Exception):
                raise
            failure = reply.explained(error)
            if failure is error:
                raise
            raise failure from error
        return reply

    async def _begin(self, loop: AbstractEventLoop) -> Pools:
        """Create the pools of an event loop, and close what other loops left open when they ended."""
        for ended in [each for each in self._pools if each.is_closed()]:
            self._guards.pop(ended, None)
            left = self._pools.pop(ended, None)
            for connection in left.all() if left is not None else ():
                connection.abandon()
        pools = self._pools[loop] = Pools(AsyncConnection, self._most_connections)
        # The loop closes its open generators when it shuts down.
        guard = self._guards[loop] = _closing_at_the_end(pools)
        await anext(guard)
        return pools

    async def close(self) -> None:
        """Close all connections of the running event loop."""
        for each in list(self._pools.values()):
            each.is_closed = True
        try:
            loop = get_running_loop()
        except RuntimeError:  # under trio, for example: there are none
            return
        guard = self._guards.pop(loop, None)
        if self._pools.pop(loop, None) is not None and guard is not None:
            await guard.aclose()


async def _closing_at_the_end(pools: Pools) -> AsyncGenerator[None, None]:
    """Wait for the end of the event loop or of the agent, and close all connections."""
    try:
        yield
    finally:
        pools.end()
        for connection in pools.all():
            connection.cut()
        await sleep(0)  # the loop closes the sockets in its next turn
