"""A small request is sent in one piece: its head does not travel ahead of its body."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from tests.drivers.servers import ANYTHING, Connection, RawServer, SecureSocket, answer, raw_server, trusted_context

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
WORLDS = pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])


def use(is_blocking: bool, base_url: str, calls: int = 20) -> None:
    """Make calls with one client."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, base_url) as client:
            for _ in range(calls):
                await client.chat.completions.create(MESSAGES, model="m")
            await client.models.list()

    if not is_blocking:
        asyncio.run(main())
        return
    with OpenAI(KEY, base_url) as client:
        for _ in range(calls):
            client.chat.completions.create(MESSAGES, model="m")
        client.models.list()


@WORLDS
@pytest.mark.parametrize("is_tls", [False, True], ids=["plain", "TLS"])
def test_the_servers_first_read_has_the_whole_small_request(
    is_blocking: bool, is_tls: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With TLS it is one record."""
    context = trusted_context(tmp_path, monkeypatch, "127.0.0.1")
    reads: list[bytes] = []

    def handle(server: RawServer, connection: Connection) -> None:
        incoming: Any = SecureSocket(connection.socket, context) if is_tls else connection.socket
        while data := incoming.recv(65536):
            reads.append(data)
            incoming.sendall(answer(ANYTHING))

    with raw_server(handle) as server:
        use(is_blocking, server.base_url.replace("http:", "https:") if is_tls else server.base_url)
    assert len(reads) == 21
    assert all(each.endswith(b"}") for each in reads[:-1])
