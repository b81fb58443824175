"""The pytest plugin: the fixture `openai_server`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aikit.testing.handle import Server


@pytest.fixture(scope="session")
def openai_server_process() -> Iterator[Server]:
    """One embedded API server for the whole test session. In tests, use `openai_server`."""
    from aikit.testing.handle import serve  # lazy: loaded only if a test uses the server

    with serve() as server:
        yield server


@pytest.fixture
def openai_server(openai_server_process: Server) -> Server:
    """The embedded API server, reset before each test: no script, no recorded requests, no stored objects."""
    openai_server_process.reset()
    return openai_server_process
