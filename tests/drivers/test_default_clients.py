"""Ready-made HTTP clients, under the names that the official package gives them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest

import aikit
from aikit import AsyncOpenAI, OpenAI
from tests.drivers.servers import MODELS, always, answer, raw_server

KEY = "sk-test-not-real"


@pytest.mark.parametrize(
    ("name", "kind"), [("DefaultHttpxClient", httpx.Client), ("DefaultHttpx2Client", httpx2.Client)]
)
def test_a_default_client_is_an_httpx_client_with_many_connections(name: str, kind: type[Any]) -> None:
    """It accepts the options of httpx, and uses the timeouts of the calls unless you set its own."""
    with raw_server(always(answer(MODELS))) as server, getattr(aikit, name)(headers={"X-Own": "1"}) as sender:
        assert type(sender) is kind
        assert sender._transport._pool._max_connections == 1000
        with OpenAI(KEY, server.base_url, http_client=sender) as client:
            assert client.models.list().success
        assert b"x-own: 1" in server.requests[0].lower()
        assert not sender.is_closed
    one = getattr(aikit, name)(limits=sys.modules[kind.__module__.partition(".")[0]].Limits(max_connections=1))
    assert one._transport._pool._max_connections == 1


@pytest.mark.parametrize("name", ["DefaultAsyncHttpxClient", "DefaultAsyncHttpx2Client"])
def test_an_asynchronous_default_client_sends(name: str) -> None:
    """It works as the agent of `AsyncOpenAI`."""

    async def main(base_url: str) -> None:
        async with getattr(aikit, name)() as sender, AsyncOpenAI(KEY, base_url, http_client=sender) as client:
            assert (await client.models.list()).success

    with raw_server(always(answer(MODELS))) as server:
        asyncio.run(main(server.base_url))


def test_a_timeout_of_httpx_is_accepted() -> None:
    """The official package has this name too."""
    assert aikit.Timeout is httpx.Timeout
    assert OpenAI(timeout=aikit.Timeout(60.0, read=5.0)).timeout == (60.0, 5.0, 60.0, 60.0)


def test_without_httpx2_the_error_says_what_to_install() -> None:
    """All other names still import."""
    code = (
        "import sys; sys.modules['httpx2'] = None\n"
        "from aikit import *\n"
        "DefaultHttpxClient().close()\n"
        "try: DefaultHttpx2Client()\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "this client needs httpx2: pip install httpx2"
