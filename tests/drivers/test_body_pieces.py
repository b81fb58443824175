"""How the default agent reads bodies: straight from httpcore2's connections, if they have the internals it knows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import pytest

from aikit.agents.body_pieces import pieces_of, pieces_of_async
from aikit.agents.pooled import AsyncPooledAgent, PooledAgent
from aikit.core.wire import Outgoing, TransportError
from aikit.options.settings import Timeouts
from tests.drivers.servers import STREAM_HEAD, Connection, RawServer, chunk, raw_server

TIMEOUTS = Timeouts(5, 5, 5, 5)


class Body:
    """A body of a connection with unknown internals."""

    def __iter__(self) -> Any:
        return iter([b"a", b"b"])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def two_pieces_and_no_end(server: RawServer, connection: Connection) -> None:
    """Begin an answer with two chunks, and then with invalid data."""
    connection.read_request()
    connection.socket.sendall(STREAM_HEAD + chunk(b"first") + chunk(b"second") + b"no chunk\r\n")


def test_a_body_of_an_unknown_connection_is_read_as_it_comes() -> None:
    """A later httpcore2 may have other internals."""

    async def read() -> list[bytes]:
        return [piece async for piece in pieces_of_async(Body(), 1.0)]

    assert list(pieces_of(Body(), 1.0)) == asyncio.run(read()) == [b"a", b"b"]


def test_a_body_is_read_from_the_parser_of_its_connection() -> None:
    """Invalid data is an error of the transport, after the pieces before it."""
    pieces: list[bytes] = []

    async def read(outgoing: Outgoing) -> str:
        agent = AsyncPooledAgent()
        reply = await agent.perform(outgoing)
        body = aiter(reply)
        pieces.extend([await anext(body), await anext(body)])
        with suppress(TransportError):
            await anext(body)
        await reply.close()
        await agent.close()
        return str(reply._pieces.__name__)  # type: ignore[attr-defined]  # a generator

    with raw_server(two_pieces_and_no_end) as server:
        outgoing = Outgoing("GET", f"{server.base_url}/x", [], None, TIMEOUTS)
        agent = PooledAgent()
        reply = agent.perform(outgoing)
        with pytest.raises(TransportError, match="illegal chunk header"):
            pieces.extend(reply)
        reply.close()
        agent.close()
        readers = [reply._pieces.__name__, asyncio.run(read(outgoing))]  # type: ignore[attr-defined]  # as above
    assert readers == ["_read", "_read_async"]
    assert pieces == [b"first", b"second"] * 2
