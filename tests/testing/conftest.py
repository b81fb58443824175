"""What the tests of the embedded server share: a plain HTTP client that talks to it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from aikit.testing import Server


@pytest.fixture
def http(openai_server: Server) -> Iterator[httpx.Client]:
    """A client of the embedded server that carries its key."""
    headers = {"authorization": f"Bearer {openai_server.api_key}"}
    with httpx.Client(base_url=openai_server.base_url, headers=headers, timeout=30, trust_env=False) as client:
        yield client
