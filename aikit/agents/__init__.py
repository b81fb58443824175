"""What sends requests. The protocol is small: `perform` one request and give back its reply, `close` when done.

The client's own agents are in `aikit.agents.pooled`. `as_agent` and `as_async_agent` make one of what a user passes as
`http_agent`: an agent, an httpx (or httpx2) client, or an httpx transport.
"""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import Any, Protocol

from aikit.core.wire import AsyncReply, Outgoing, Reply

__all__ = ["Agent", "AsyncAgent", "as_agent", "as_async_agent", "default_agent", "default_async_agent"]


class Agent(Protocol):
    """What sends requests and blocks until the head of the answer is there; safe to share between threads."""

    def perform(self, outgoing: Outgoing) -> Reply:
        """Send a request.

        Raises:
            TransportError: when no answer came; iterating over the reply raises it as well.
        """
        ...

    def close(self) -> None:
        """Give back all connections."""
        ...


class AsyncAgent(Protocol):
    """What sends requests without blocking; safe to share between tasks."""

    async def perform(self, outgoing: Outgoing) -> AsyncReply:
        """Send a request.

        Raises:
            TransportError: when no answer came; iterating over the reply raises it as well.
        """
        ...

    async def close(self) -> None:
        """Give back all connections."""
        ...


def default_agent() -> Agent:
    """The client's own agent: connections are pooled, proxies of the environment are used."""
    from .pooled import PooledAgent  # lazy: nothing of httpcore is loaded before the first call

    return PooledAgent()


def default_async_agent() -> AsyncAgent:
    """The asynchronous client's own agent."""
    from .pooled import AsyncPooledAgent  # lazy: nothing of httpcore is loaded before the first call

    return AsyncPooledAgent()


def as_agent(given: Any) -> Agent:
    """The agent for what a user passed as `http_agent`.

    Raises:
        TypeError: when it can't send, or only without blocking.
    """
    if hasattr(given, "perform") and not iscoroutinefunction(given.perform):
        agent: Agent = given
        return agent
    if hasattr(given, "build_request") and not hasattr(given, "aclose"):
        from .httpx_agents import ClientAgent  # lazy: as above

        return ClientAgent(given)
    if hasattr(given, "handle_request"):
        from .httpx_agents import TransportAgent  # lazy: as above

        return TransportAgent(given)
    raise TypeError(
        "`http_agent` of OpenAI must be an httpx.Client, an httpx transport or an agent with `perform`,"
        f" got {type(given).__name__}"
    )


def as_async_agent(given: Any) -> AsyncAgent:
    """The agent for what a user of the asynchronous client passed as `http_agent`.

    Raises:
        TypeError: when it can't send, or only blocking.
    """
    if hasattr(given, "perform") and iscoroutinefunction(given.perform):
        agent: AsyncAgent = given
        return agent
    if hasattr(given, "build_request") and hasattr(given, "aclose"):
        from .httpx_agents import AsyncClientAgent  # lazy: as above

        return AsyncClientAgent(given)
    if hasattr(given, "handle_async_request"):
        from .httpx_agents import AsyncTransportAgent  # lazy: as above

        return AsyncTransportAgent(given)
    raise TypeError(
        "`http_agent` of AsyncOpenAI must be an httpx.AsyncClient, an asynchronous httpx transport or an agent"
        f" with an asynchronous `perform`, got {type(given).__name__}"
    )
