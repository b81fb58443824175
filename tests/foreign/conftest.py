"""The foreign server, started once for all tests of this folder, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aikit import OpenAI
from tests.foreign.mock_server import running
from tests.generated.conftest import document, views

__all__ = ["client", "document", "views"]


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """The URL of the foreign server; fails where it can't run."""
    with running() as url:
        yield url


@pytest.fixture(scope="session")
def client(base_url: str) -> Iterator[OpenAI]:
    """A blocking client of the foreign server."""
    with OpenAI("sk-test-not-real", base_url=base_url, max_retries=0, timeout=20) as made:
        yield made
