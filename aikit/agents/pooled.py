"""The client's own agents: HTTP/1.1 over sockets and asyncio, on connections that each call leases (`leases.py`)."""

from __future__ import annotations

from functools import partial

from aikit.core.wire import Outgoing

from .answer_parsing import AnswerBase, AnswerParser
from .asynchronous import AsyncConnection, AsyncReply
from .blocking import BlockingConnection, BlockingReply
from .connections import connector
from .leases import AsyncLease, Lease
from .pools import AsyncPoolingAgent, PoolingAgent, Pools

__all__ = ["AsyncPooledAgent", "PooledAgent"]


class PooledAgent(PoolingAgent):
    """The blocking client's own agent.

    Attributes:
        parser: what parses the answers.
    """

    pools = staticmethod(partial(Pools, partial(connector, BlockingConnection)))
    parser: type[AnswerBase] = AnswerParser

    def perform(self, outgoing: Outgoing) -> BlockingReply:
        """Send a request on a connection of the pool."""
        lease = Lease(self._pools.server(outgoing))
        reply = BlockingReply(self, outgoing, lease)
        try:
            reply.begin()
        except BaseException as error:
            lease.drop()
            if not isinstance(error, Exception):
                raise
            reply.fail(error)
        return reply


class AsyncPooledAgent(AsyncPoolingAgent):
    """The asynchronous client's own agent.

    Attributes:
        parser: what parses the answers.
    """

    pools = staticmethod(partial(Pools, partial(connector, AsyncConnection)))
    parser: type[AnswerBase] = AnswerParser

    async def perform(self, outgoing: Outgoing) -> AsyncReply:
        """Send a request on a connection of the pool."""
        lease = AsyncLease((self._current() or await self._begin()).server(outgoing))
        reply = AsyncReply(self, outgoing, lease)
        try:
            await reply.begin()
        except BaseException as error:
            await lease.drop()
            if not isinstance(error, Exception):
                raise
            reply.fail(error)
        return reply
