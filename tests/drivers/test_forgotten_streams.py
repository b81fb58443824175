"""Python may collect a forgotten stream anywhere, even inside the pool that the collected stream needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.drivers.servers import STREAM_HEAD, Connection, RawServer, chunk, event, raw_server

# Makes streams that only the garbage collector can free, and lets it run just where the pool holds its lock.
_PROGRAM = """
import gc, sys, httpx, httpx2
from aikit import OpenAI

collections = [0]

def collect_in_the_pool(frame, event, argument):
    if event == "call" and frame.f_code.co_name == "_assign_requests_to_connections":
        collections[0] += gc.collect() > 0

agent = {agent}
with OpenAI("sk-test-not-real", sys.argv[1], http_agent=agent, max_retries=0) as client:
    gc.disable()
    sys.setprofile(collect_in_the_pool)
    for _ in range(20):
        stream = client.chat.completions.create([{{"role": "user", "content": "Hi"}}], model="m", stream=True)
        next(stream)
        cycle = [stream]
        cycle.append(cycle)
        del stream, cycle
    sys.setprofile(None)
print("done", collections[0] > 0)
"""


@pytest.mark.parametrize(
    "agent", ["httpx.Client()", "httpx.HTTPTransport()", "httpx2.Client()", "httpx2.HTTPTransport()"]
)
def test_a_stream_that_is_collected_inside_the_pool_never_blocks_a_call(agent: str) -> None:
    """They are half read, so each of them closes its connection when it is collected."""

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(STREAM_HEAD + chunk(event()))

    with raw_server(handle) as server:
        command = [sys.executable, "-X", "faulthandler", "-c", _PROGRAM.format(agent=agent), server.base_url]
        done = subprocess.run(
            command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60, check=False
        )
    assert (done.stdout, done.returncode) == ("done True\n", 0), done.stderr
