"""The key for `client.admin`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from aikit import AsyncOpenAI, InsecureConnectionWarning, OpenAI
from tests.client.any_server import AnyServer


@pytest.fixture
def server() -> Iterator[AnyServer]:
    """A server that answers any path."""
    with AnyServer() as server:
        yield server


def keys(server: AnyServer) -> list[str | None]:
    """Return the credentials of the requests."""
    return [request.headers.get("authorization") for request in server.requests]


def test_only_calls_of_admin_send_the_admin_key(server: AnyServer) -> None:
    """All others send the API key; without an admin key all do."""
    with OpenAI("k", server.url, admin_api_key="admin", websocket_base_url="wss://api.example/v1") as client:
        client.get("/organization/users", cast_to=object)
        client.get("/projects/p/roles", cast_to=object)
        client.get("/organizations", cast_to=object)
        client.get("/models", cast_to=object)
        client.with_options(admin_api_key=lambda: "fresh").get("/organization/users", cast_to=object)
        assert client.websocket_base_url == "wss://api.example/v1"
        assert "admin" not in repr(client)
    OpenAI("k", server.url).get("/organization/users", cast_to=object)
    expected = ["admin", "admin", "k", "k", "fresh", "k"]
    assert keys(server) == [f"Bearer {key}" for key in expected]


def test_a_client_may_have_the_admin_key_alone(server: AnyServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes from the environment too, also for the asynchronous client."""
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "admin")
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)

    async def run() -> None:
        async with AsyncOpenAI(base_url=server.url) as client:
            await client.get("/organization/users", cast_to=object)
            await client.get("/models", cast_to=object)

    asyncio.run(run())
    assert keys(server) == ["Bearer admin", None]


def test_an_admin_key_on_an_unencrypted_connection_is_warned_of() -> None:
    """It is a credential as any other."""
    with pytest.warns(InsecureConnectionWarning):
        OpenAI(base_url="http://api.example", api_key="", admin_api_key="admin")
