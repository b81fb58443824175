"""A client that is never closed leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys

from aikit.testing import Server

SCRIPT = """
import gc, sys
from aikit import OpenAI

client = OpenAI(api_key=sys.argv[2], base_url=sys.argv[1])
client.models.list()
del client
gc.collect()
left = OpenAI(api_key=sys.argv[2], base_url=sys.argv[1])
left.models.list()
"""


def test_a_client_that_is_never_closed_closes_its_connections(openai_server: Server) -> None:
    """Neither dropping a client nor exiting the program warns about open connections."""
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", SCRIPT, openai_server.base_url, openai_server.api_key],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "ResourceWarning" not in done.stderr
