"""Fixtures of the tests of resources."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aikit import OpenAI
from aikit.testing import Server


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A blocking client of the embedded server."""
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as made:
        yield made
