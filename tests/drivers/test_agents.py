"""The ways to send requests: httpx clients and transports of the user, custom agents, proxies of the environment."""

from __future__ import annotations

import asyncio
import io
import socket
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import httpx2
import pytest

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI, OpenAIError
from aikit.core.wire import Outgoing, TransportError
from tests.drivers.servers import ANYTHING, MODELS, Connection, RawServer, always, answer, raw_server

KEY = "sk-test-not-real"
MODULES = pytest.mark.parametrize("module", [httpx, httpx2], ids=["httpx", "httpx2"])


@MODULES
def test_a_client_of_the_user_sends_and_stays_open(module: Any) -> None:
    """Its headers and hooks apply, whether it is set on the client or the call; our headers override its headers."""
    seen: list[str] = []
    with (
        raw_server(always(answer(ANYTHING))) as server,
        module.Client(
            headers={"X-Theirs": "1", "User-Agent": "theirs"},
            event_hooks={"request": [lambda request: seen.append(request.method)]},
            trust_env=False,
        ) as agent,
    ):
        with OpenAI(KEY, server.base_url, http_client=agent) as client:
            assert client.models.list().models[0].id == "m"
        with OpenAI(KEY, server.base_url) as client:
            assert client.models.list(http_agent=agent).success
            assert client.files.create(("x.txt", io.BytesIO(b"content")), "user_data", http_agent=agent).success
        assert not agent.is_closed
        assert seen == ["GET", "GET", "POST"]
        assert all(b"x-theirs: 1" in request.lower() for request in server.requests)
        assert all(b"user-agent: aikit/" in request.lower() for request in server.requests)
        assert all(f"Bearer {KEY}".encode() in request for request in server.requests)
        assert b"content" in server.requests[-1]


@MODULES
def test_a_transport_of_the_user_sends(module: Any) -> None:
    """It may be a mock or a real one; bodies and uploads arrive."""
    seen: list[Any] = []

    def respond(request: Any) -> Any:
        seen.append((request.method, str(request.url), request.read()))
        return module.Response(200, content=ANYTHING, headers={"content-type": "application/json"})

    with OpenAI(KEY, "https://server.test/v1", http_agent=module.MockTransport(respond)) as client:
        assert client.models.list().models[0].id == "m"
        client.moderations.create("x")
        client.files.create(("x.txt", io.BytesIO(b"content")), "user_data")
    assert seen[0] == ("GET", "https://server.test/v1/models", b"")
    assert seen[1] == ("POST", "https://server.test/v1/moderations", b'{"input":"x"}')
    assert b"content" in seen[2][2]
    with raw_server(always(answer(ANYTHING))) as server, module.HTTPTransport() as transport:
        for _ in range(2):
            with OpenAI(KEY, server.base_url, http_agent=transport) as client:
                assert client.models.list().success
        assert server.connections == 1


@MODULES
def test_an_asynchronous_client_or_transport_of_the_user_sends(module: Any) -> None:
    """They work like the blocking ones."""

    async def main(server: RawServer) -> None:
        async with (
            module.AsyncClient(trust_env=False) as agent,
            AsyncOpenAI(KEY, server.base_url, http_client=agent) as client,
        ):
            assert (await client.models.list()).models[0].id == "m"
            await client.files.create(("x.txt", io.BytesIO(b"content")), "user_data")
        async with module.AsyncHTTPTransport() as transport, AsyncOpenAI(KEY, server.base_url) as client:
            assert (await client.models.list(http_agent=transport)).success
            await client.files.create(("x.txt", io.BytesIO(b"content")), "user_data", http_agent=transport)

    with raw_server(always(answer(ANYTHING))) as server:
        asyncio.run(main(server))
        assert [b"content" in request for request in server.requests] == [False, True, False, True]


class CountingReply:
    """A reply of a custom agent."""

    status = 200
    headers = ((b"content-type", b"application/json"),)

    def __iter__(self) -> Iterator[bytes]:
        yield MODELS

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield MODELS

    def drain(self, seconds: float) -> None:
        """Do nothing: everything has been read."""

    def close(self) -> Any:
        """Do nothing; the result can be awaited."""
        return asyncio.sleep(0)


class OwnAgent:
    """A custom agent, which needs neither httpx nor a network."""

    def __init__(self) -> None:
        self.performed: list[Outgoing] = []
        self.is_closed = False

    def perform(self, outgoing: Outgoing) -> CountingReply:
        """Answer every request."""
        self.performed.append(outgoing)
        return CountingReply()

    def close(self) -> None:
        """Record that it was called."""
        self.is_closed = True


class OwnAsyncAgent(OwnAgent):
    """A custom agent for the asynchronous client."""

    async def perform(self, outgoing: Outgoing) -> CountingReply:
        """Answer every request."""
        return super().perform(outgoing)


def test_a_client_with_a_mock_transport_answers() -> None:
    """Its response is complete before it is read."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=MODELS))
    with httpx.Client(transport=transport) as agent, OpenAI(KEY, "https://server.test", http_agent=agent) as client:
        assert client.models.list().models[0].id == "m"


@pytest.mark.filterwarnings("ignore:coroutine 'sleep' was never awaited:RuntimeWarning")
def test_a_custom_agent_sends_and_is_not_closed() -> None:
    """The client does not close an agent that it did not create."""
    agent, other = OwnAgent(), OwnAsyncAgent()
    with OpenAI(KEY, "https://server.test/v1", http_agent=agent) as client:
        assert client.models.list().models[0].id == "m"

    async def main() -> None:
        async with AsyncOpenAI(KEY, "https://server.test/v1", http_agent=other) as client:
            assert (await client.models.list()).models[0].id == "m"

    asyncio.run(main())
    for each in (agent, other):
        assert [outgoing.url for outgoing in each.performed] == ["https://server.test/v1/models"]
        assert not each.is_closed


@pytest.mark.parametrize(
    ("wrong", "right"),
    [(object(), None), (httpx.AsyncHTTPTransport(), "transport"), (OwnAsyncAgent(), "agent"), (httpx.Timeout(1), None)],
)
def test_an_agent_of_the_wrong_kind_is_refused_by_name(wrong: Any, right: str | None) -> None:
    """An asynchronous agent belongs to the asynchronous client."""
    with OpenAI(KEY, http_agent=wrong) as client, pytest.raises(TypeError, match="`http_agent` of OpenAI must be"):
        client.models.list()
    for mistaken in (OwnAgent(), httpx.HTTPTransport()):

        async def main(agent: Any = mistaken) -> None:
            async with AsyncOpenAI(KEY, http_agent=agent) as client:
                await client.models.list()

        with pytest.raises(TypeError, match="`http_agent` of AsyncOpenAI must be"):
            asyncio.run(main())


def test_failures_of_a_users_client_become_our_errors() -> None:
    """The program can catch the same classes with every agent."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    with (
        httpx.Client(trust_env=False) as agent,
        OpenAI(KEY, url, http_agent=agent, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="no connection"),
    ):
        client.models.list()


def test_an_exception_of_the_users_code_is_raised_unchanged() -> None:
    """It comes from a hook or a transport and has nothing to do with the network."""

    def explode(request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    agent = httpx.MockTransport(explode)
    with OpenAI(KEY, "https://server.test", http_agent=agent) as client, pytest.raises(ZeroDivisionError):
        client.models.list()


def test_an_agents_own_timeouts_are_kept_when_the_client_sets_none() -> None:
    """They may be longer or shorter than our defaults."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.socket.recv(1)

    with (
        raw_server(handle) as server,
        httpx.Client(timeout=0.2, trust_env=False) as agent,
        OpenAI(KEY, server.base_url, http_agent=agent, max_retries=0) as client,
    ):
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            client.models.list()
        client.timeout = 0.4
        with pytest.raises(APITimeoutError, match=r"within 0\.4 s"):
            client.models.list()
        assert time.monotonic() - started < 5


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy"])
def test_proxies_of_the_environment_are_used(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """`no_proxy` lists the hosts that are reached directly."""
    for each in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(each, raising=False)
        monkeypatch.delenv(each.upper(), raising=False)
    with raw_server(always(answer(MODELS))) as proxy, raw_server(always(answer(MODELS))) as server:
        monkeypatch.setenv(name, proxy.base_url)
        with OpenAI("", "http://server.test/v1") as client:
            assert client.models.list().success
        assert proxy.requests[0].startswith(b"GET http://server.test/v1/models HTTP/1.1")
        monkeypatch.setenv("no_proxy", "127.0.0.1,other.test")
        with OpenAI(KEY, server.base_url) as client:
            assert client.models.list().success
        assert (len(proxy.requests), len(server.requests)) == (1, 1)


def test_a_transport_error_of_an_agent_becomes_our_error() -> None:
    """The agent's own message is part of the error."""

    class Failing(OwnAgent):
        def perform(self, outgoing: Outgoing) -> CountingReply:
            raise TransportError("the line is dead", phase="connect")

    with OpenAI(KEY, "https://server.test", http_agent=Failing(), max_retries=0) as client:
        with pytest.raises(APIConnectionError, match="the line is dead"):
            client.models.list()
        assert isinstance(client.models.list(throw=False).errors[0], OpenAIError)


@pytest.mark.parametrize("host", ["a..b", "a" * 64 + ".test", "xn--a"])
def test_an_impossible_host_name_becomes_our_error(host: str) -> None:
    """Python's look-up raises UnicodeError for some names."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, f"https://{host}/v1", max_retries=0) as client:
            await client.models.list()

    with OpenAI(KEY, f"https://{host}/v1", max_retries=0) as client, pytest.raises(APIConnectionError, match="no con"):
        client.models.list()
    with pytest.raises(APIConnectionError, match="no con"):
        asyncio.run(main())
