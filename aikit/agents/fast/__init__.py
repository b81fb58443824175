"""The fast agent: the connections of the default agent, with llhttp as their parser (extra `fast`)."""

from __future__ import annotations

from aikit.agents.pooled import AsyncPooledAgent, PooledAgent

from .http_parsing import FastAnswerParser

__all__ = ["AsyncFastAgent", "FastAgent"]


class FastAgent(PooledAgent):
    """The blocking client's agent for many small calls and streams."""

    parser = FastAnswerParser


class AsyncFastAgent(AsyncPooledAgent):
    """The asynchronous client's agent for many small calls and streams."""

    parser = FastAnswerParser
