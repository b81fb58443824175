"""Agents that play answers from a cassette, and record those that it lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aikit.agents import Agent, AsyncAgent
from aikit.agents.deadlines import AsyncBoundedReply, BoundedReply
from aikit.agents.resolver import check_host, check_host_async
from aikit.agents.upload_pieces import read_ahead, read_in_time
from aikit.core.multipart import RawBody
from aikit.core.wire import Outgoing

from .replies import AsyncPlayedReply, AsyncRecordedReply, PlayedReply, RecordedReply
from .tape import Recording, Tape

__all__ = ["AsyncCassetteAgent", "CassetteAgent"]


def _with_body(outgoing: Outgoing, content: bytes) -> Outgoing:
    """Return the request with the content of an upload that can't be read again."""
    assert outgoing.body is not None
    assert not isinstance(outgoing.body, bytes)
    kept = outgoing.to(outgoing.url)
    kept.body = RawBody([content], outgoing.body.length, is_repeatable=True)
    return kept


class _AgentBase:
    # The driver leaves both to this agent, which resolves no name for an answer that it plays, and knows a failure
    # from the program's own end of an answer.
    checks_hosts = keeps_time = True

    # Any: a function that returns an `Agent` or an `AsyncAgent`
    def __init__(self, tape: Tape, below: Callable[[], Any]) -> None:
        """Create one.

        Args:
            tape: what is recorded.
            below: returns the agent that sends what is not recorded; called only then.
        """
        self._tape = tape
        self._below = below


class CassetteAgent(_AgentBase):
    """The agent for `OpenAI`."""

    def perform(self, outgoing: Outgoing) -> PlayedReply | RecordedReply:
        """Play the answer, or send the request and record it.

        Raises:
            CassetteError: if the answer was not recorded and must not be.
        """
        body = outgoing.body
        if body is not None and not isinstance(body, bytes):
            content = b"".join(read_in_time(body, outgoing.deadline))
            if not body.is_repeatable:
                outgoing = _with_body(outgoing, content)
            body = content
        found = self._tape.ask(outgoing, body)
        if not isinstance(found, Recording):
            return PlayedReply(found)
        try:
            if outgoing.is_public_only:
                check_host(outgoing)
            agent: Agent = self._below()
            in_time = getattr(agent, "keeps_time", False)
            return RecordedReply(agent.perform(outgoing) if in_time else BoundedReply(agent, outgoing), found)
        except BaseException:
            found.drop()
            raise

    def close(self) -> None:
        """Do nothing: closing the cassette closes the connections."""


class AsyncCassetteAgent(_AgentBase):
    """The agent for `AsyncOpenAI`."""

    async def perform(self, outgoing: Outgoing) -> AsyncPlayedReply | AsyncRecordedReply:
        """Play the answer, or send the request and record it.

        Raises:
            CassetteError: if the answer was not recorded and must not be.
        """
        body = outgoing.body
        if body is not None and not isinstance(body, bytes):
            content = b"".join([piece async for piece in read_ahead(body, outgoing.deadline)])
            if not body.is_repeatable:
                outgoing = _with_body(outgoing, content)
            body = content
        found = self._tape.ask(outgoing, body)
        if not isinstance(found, Recording):
            return AsyncPlayedReply(found)
        try:
            if outgoing.is_public_only:
                await check_host_async(outgoing)
            agent: AsyncAgent = self._below()
            in_time = getattr(agent, "keeps_time", False)
            reply = agent.perform(outgoing) if in_time else AsyncBoundedReply.of(agent, outgoing)
            return AsyncRecordedReply(await reply, found)
        except BaseException:
            found.drop()
            raise

    async def close(self) -> None:
        """Do nothing: closing the cassette closes the connections."""
