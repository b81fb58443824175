"""The server of the bulk tests, and a client of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aikit import OpenAI
from tests.bulk.lines import LedgerServer, batch_line, write_lines

Requests = Callable[[int], Path]


@pytest.fixture(scope="session")
def one_server() -> Iterator[LedgerServer]:
    """The server of all tests."""
    server = LedgerServer()
    yield server
    server.close()


@pytest.fixture
def server(one_server: LedgerServer) -> LedgerServer:
    """The server, with an empty ledger."""
    one_server.begin_anew()
    return one_server


@pytest.fixture
def client(server: LedgerServer) -> Iterator[OpenAI]:
    """A client of the server."""
    with OpenAI("sk-test-not-real", server.base_url) as client:
        yield client


@pytest.fixture
def requests(tmp_path: Path) -> Requests:
    """Write a file with this many requests."""
    return lambda count: write_lines(
        tmp_path / "in.jsonl", [batch_line(f"r{n}", f"question {n}") for n in range(count)]
    )
