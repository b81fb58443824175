"""Agents send requests. The protocol is small: `perform` sends one request and returns its reply, `close` ends it.

The client's own agents have names, in `aikit.options.agent_names`. `as_agent` and `as_async_agent` create one
from the user's `http_agent`: an agent, an httpx (or httpx2) client, or an httpx transport.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, NamedTuple, Protocol

from aikit.core.wire import AsyncReply, Outgoing, Reply
from aikit.options.agent_names import AGENTS, DEFAULT_AGENT

__all__ = [
    "INTERCEPTION",
    "Agent",
    "AsyncAgent",
    "Interception",
    "Interceptor",
    "as_agent",
    "as_async_agent",
    "default_agent",
    "default_async_agent",
    "named_agent",
    "named_async_agent",
]


class Agent(Protocol):
    """Sends requests and blocks until the head of the answer arrives; safe to share between threads."""

    def perform(self, outgoing: Outgoing) -> Reply:
        """Send a request.

        Raises:
            TransportError: if no answer arrives; iterating over the reply raises it too.
        """
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncAgent(Protocol):
    """Sends requests without blocking; safe to share between tasks."""

    async def perform(self, outgoing: Outgoing) -> AsyncReply:
        """Send a request.

        Raises:
            TransportError: if no answer arrives; iterating over the reply raises it too.
        """
        ...

    async def close(self) -> None:
        """Close all connections."""
        ...


class Interceptor(Protocol):
    """Stands between the drivers and all agents, such as a cassette of `aikit.testing`."""

    def around(self, agent: Agent) -> Agent:
        """Return the agent to use in the place of this one."""
        ...

    def around_async(self, agent: AsyncAgent) -> AsyncAgent:
        """Return the agent to use in the place of this one."""
        ...


class Interception:
    """Which interceptor is in force, for all clients and threads.

    Attributes:
        current: the interceptor; None for none.
    """

    __slots__ = ("current",)

    def __init__(self) -> None:
        self.current: Interceptor | None = None


INTERCEPTION: Final = Interception()


def default_agent() -> Agent:
    """Create the client's own agent, which pools connections and uses the proxies in the environment."""
    return named_agent(DEFAULT_AGENT)


def default_async_agent() -> AsyncAgent:
    """Create the asynchronous client's own agent."""
    return named_async_agent(DEFAULT_AGENT)


def named_agent(name: str) -> Agent:
    """Create an agent of this package, which pools connections and uses the proxies in the environment.

    Raises:
        ImportError: if it needs a package that is not installed.
    """
    agent: Agent = _load(name).blocking()
    return agent


def named_async_agent(name: str, **settings: int) -> AsyncAgent:
    """Create an agent of this package for the asynchronous client; see `named_agent`.

    Args:
        name: the name of the agent.
        **settings: those of `PoolingAgent`.
    """
    agent: AsyncAgent = _load(name).asynchronous(**settings)
    return agent


class _Kinds(NamedTuple):
    blocking: Any
    asynchronous: Any


def _load(name: str) -> _Kinds:
    found = AGENTS[name]
    try:
        module = import_module(found.module)  # now: nothing of its engine is loaded before the first call
    except ModuleNotFoundError as error:
        if error.name != found.needs:
            raise
        raise ImportError(
            f"http_agent={name!r} needs {found.needs}: pip install 'aikit-client[{found.extra}]'"
        ) from None
    return _Kinds(getattr(module, found.blocking), getattr(module, found.asynchronous))


_is_asynchronous: Callable[[object], bool] | None = None


def _load_test() -> Callable[[object], bool]:
    """Return the test for coroutine functions. Only the first agent of a user loads it, and no call again."""
    global _is_asynchronous
    from inspect import iscoroutinefunction  # lazy: see above

    _is_asynchronous = iscoroutinefunction
    return iscoroutinefunction


def as_agent(given: Any) -> Agent:
    """Return the agent for a user's `http_agent`.

    Raises:
        TypeError: if it can't send requests, or can't send them blocking.
    """
    is_asynchronous = _is_asynchronous or _load_test()
    if hasattr(given, "async_agent"):  # it has one for each world, such as a cassette
        given = given.agent
    if hasattr(given, "perform") and not is_asynchronous(given.perform):
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
    """Return the agent for a user's `http_agent` of the asynchronous client.

    Raises:
        TypeError: if it can't send requests, or can only send them blocking.
    """
    is_asynchronous = _is_asynchronous or _load_test()
    if hasattr(given, "async_agent"):
        given = given.async_agent
    if hasattr(given, "perform") and is_asynchronous(given.perform):
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
