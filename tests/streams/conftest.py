"""Fixtures of the tests of streams."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aikit import OpenAI
from aikit.testing import Server


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A client of the embedded server, without retries."""
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
        yield client
