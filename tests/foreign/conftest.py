"""The foreign server, once for all tests of this folder, and the operations to call."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aikit import OpenAI
from tests.foreign.mock_server import running
from tests.generated.conftest import document, views

__all__ = ["client", "document", "views"]


@pytest.fixture(scope="session")
def client() -> Iterator[OpenAI]:
    """A blocking client of the foreign server; fails where the server can't run."""
    with running() as base_url, OpenAI("sk-test-not-real", base_url=base_url, max_retries=0, timeout=20) as made:
        yield made
