"""A client works after its call was interrupted by an exception of a signal handler, at any moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from aikit.agents.open_replies import Keeper
from tests.drivers.servers import MODELS, STREAM_HEAD, Connection, RawServer, answer, chunk, event, raw_server

PROGRAM = Path(__file__).with_name("interrupts.py")


def models_or_stream(server: RawServer, connection: Connection) -> None:
    """Answer with a list of models or with a stream."""
    while request := connection.read_request():
        if request.startswith(b"GET"):
            connection.send(answer(MODELS))
        else:
            connection.send(STREAM_HEAD + chunk(event("a") + event("b", "stop") + b"data: [DONE]\n\n") + chunk(b""))


@pytest.mark.parametrize("kind", ["every-function", "signals"])
@pytest.mark.parametrize("name", ["KeyboardInterrupt", "AlarmError"])
def test_after_an_interrupt_the_next_calls_are_answered(kind: str, name: str) -> None:
    """Plain and streamed calls; each interrupt costs at most one connection, and no place in the pool."""
    with raw_server(models_or_stream) as server:
        done = subprocess.run(
            [sys.executable, str(PROGRAM), server.base_url, kind, name],
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
            cwd=PROGRAM.parents[2],
        )
        assert done.returncode == 0, done.stderr
        assert 0 < server.connections <= int(done.stdout) + 2


def test_an_interrupted_end_of_a_call_does_not_delay_later_closes() -> None:
    """If an interrupt keeps a block from being left, the next answer is closed at once."""

    class Reply:
        is_read = is_cut = is_closed = False
        closed_by = ""

        def close_now(self) -> None:
            self.is_closed = True

        def cut(self) -> None:
            """Do nothing; the keeper expects this method."""

    keeper, reply = Keeper(), Reply()
    keeper.__enter__()
    keeper.close(reply)
    assert reply.is_closed
