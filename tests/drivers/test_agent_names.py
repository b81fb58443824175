"""Agents that `http_agent` selects by name, and the environment variable that selects one for all clients."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.agents.fast import AsyncFastAgent, FastAgent
from tests.drivers.servers import MODELS, RawServer, always, answer, raw_server

KEY = "sk-test-not-real"


@pytest.fixture
def server() -> Iterator[RawServer]:
    """A server that answers with a list of models."""
    with raw_server(always(answer(MODELS))) as running:
        yield running


def used(client: OpenAI, **options: Any) -> list[str]:
    """Make a call, and return the classes of the agents that the client has created."""
    assert client.models.list(**options).models[0].id == "m"
    return [type(each).__name__ for each in client._shared.agents.values()]


@pytest.mark.parametrize(("name", "expected"), [("default", "PooledAgent"), ("fast", "FastAgent")])
def test_a_name_selects_an_agent(server: RawServer, name: str, expected: str) -> None:
    """The client keeps it for all its calls and those of its copies."""
    with OpenAI(KEY, server.base_url, http_agent=name) as client:
        assert used(client) == [expected]
        assert used(client.with_options(timeout=9)) == [expected]
        assert server.connections == 1


@pytest.mark.parametrize(("name", "expected"), [("default", "AsyncPooledAgent"), ("fast", "AsyncFastAgent")])
def test_a_name_selects_an_asynchronous_agent(server: RawServer, name: str, expected: str) -> None:
    """The names are the same for the asynchronous client."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, server.base_url, http_agent=name) as client:
            for _ in range(2):
                assert (await client.models.list()).models[0].id == "m"
            assert [type(each).__name__ for each in client._shared.agents.values()] == [expected]

    asyncio.run(main())
    assert server.connections == 1


def test_a_call_may_use_another_agent(server: RawServer) -> None:
    """The client keeps both, and closes both."""
    with OpenAI(KEY, server.base_url, http_agent="default") as client:
        assert used(client) == ["PooledAgent"]
        for _ in range(2):
            assert used(client, http_agent="fast") == ["PooledAgent", "FastAgent"]
        assert server.connections == 2


def test_the_environment_selects_an_agent_for_all_clients(server: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """This includes clients of providers; the option takes precedence."""
    monkeypatch.setenv("AIKIT_HTTP_AGENT", "fast")
    with OpenAI(KEY, server.base_url) as client:
        assert used(client) == ["FastAgent"]
    with OpenAI(KEY, server.base_url, provider="ollama") as client:
        assert used(client) == ["FastAgent"]
    with OpenAI(KEY, server.base_url, http_agent="default") as client:
        assert used(client) == ["PooledAgent"]
    monkeypatch.setenv("AIKIT_HTTP_AGENT", "quick")
    with pytest.raises(ValueError, match=r"`http_agent` must be 'default', 'fast', .*, got 'quick'"):
        OpenAI(KEY)


def test_a_missing_extra_is_an_error_that_says_what_to_install(server: RawServer) -> None:
    """The error comes with the first call."""
    program = (
        "import sys; sys.modules['httptools'] = None\n"
        "from aikit import OpenAI\n"
        f"OpenAI({KEY!r}, {server.base_url!r}, http_agent='fast').models.list()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "ImportError: http_agent='fast' needs httptools: pip install 'aikit-client[fast]'" in done.stderr


@pytest.mark.parametrize("name", ["default", "fast"])
def test_the_first_call_loads_no_other_engine(server: RawServer, name: str) -> None:
    """Neither httpx, which is for the user's own clients, nor h11, which reads unusual answers."""
    program = (
        "import sys\n"
        "from aikit import OpenAI\n"
        f"OpenAI({KEY!r}, {server.base_url!r}, http_agent={name!r}).models.list()\n"
        "sys.exit(' '.join(sorted({'httpcore2', 'httpcore', 'httpx', 'h11'} & sys.modules.keys())))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""


def test_an_agent_needs_room_for_a_connection() -> None:
    """A limit of none would make each call wait for ever."""
    for kind in (FastAgent, AsyncFastAgent):
        with pytest.raises(ValueError, match="`most_connections` must be 1 or more, got 0"):
            kind(most_connections=0)
