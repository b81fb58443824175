"""Fixtures for the tests of the embedded server: a plain HTTP client."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from aikit.testing import Server


@pytest.fixture
def http(openai_server: Server) -> Iterator[httpx.Client]:
    """Return an HTTP client that sends the embedded server's key."""
    headers = {"authorization": f"Bearer {openai_server.api_key}"}
    with httpx.Client(base_url=openai_server.base_url, headers=headers, timeout=30, trust_env=False) as client:
        yield client
