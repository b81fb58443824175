"""A client that is never closed leaves nothing behind."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "Hi"}]

SCRIPT = """
import gc, sys
from aikit import OpenAI

client = OpenAI(api_key=sys.argv[2], base_url=sys.argv[1])
client.models.list()
del client
gc.collect()
left = OpenAI(api_key=sys.argv[2], base_url=sys.argv[1])
left.models.list()
"""


def test_a_client_that_is_never_closed_closes_its_connections(openai_server: Server) -> None:
    """Neither dropping a client nor exiting the program warns about open connections."""
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", SCRIPT, openai_server.base_url, openai_server.api_key],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "ResourceWarning" not in done.stderr


def read_stream(client: OpenAI) -> Callable[[], Any]:
    """A chat as chunks."""
    stream = client.chat.completions.create(MESSAGES, stream=True)
    return lambda: "".join(chunk.choice.text for chunk in stream)


def read_download(client: OpenAI) -> Callable[[], Any]:
    """Speech as bytes."""
    speech = client.audio.speech.create("Hi", model="tts-1", voice="alloy")
    return lambda: speech.read()


@pytest.mark.parametrize("begin", [read_stream, read_download])
def test_what_a_dropped_client_began_can_be_read(openai_server: Server, begin: Callable[[OpenAI], Any]) -> None:
    """`OpenAI().chat.completions.create(…, stream=True)` keeps no other reference to the client."""
    read = begin(OpenAI(openai_server.api_key, openai_server.base_url))
    gc.collect()
    assert len(read()) > 1


def test_a_stream_of_a_dropped_asynchronous_client_can_be_read(openai_server: Server) -> None:
    """The same for tasks."""

    async def main() -> str:
        client = AsyncOpenAI(openai_server.api_key, openai_server.base_url)
        stream = await client.chat.completions.create(MESSAGES, stream=True)
        del client
        gc.collect()
        for _ in range(20):  # the loop would close the connections now
            await asyncio.sleep(0)
        return "".join([chunk.choice.text async for chunk in stream])

    assert len(asyncio.run(main())) > 1
