"""Bulk runs on actors of Ray: an actor is killed, the driver is killed, one rate is kept. Ray is in `.venv-ray`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.bulk.lines import LedgerServer, batch_line, read_lines, write_lines
from tests.client.test_rate_limits import Refilling

ROOT = Path(__file__).parents[2]
SECONDS = 120
"""A run that takes longer than this hangs."""
RUN = """
import json, sys
from aikit import OpenAI

with OpenAI("sk-test-not-real", sys.argv[1]) as client:
    job = client.bulk.run(sys.argv[2], sys.argv[3], via="ray", processes=2, concurrency=40)
    print(json.dumps(job.wait().to_dict()))
"""

pytestmark = [pytest.mark.ray, pytest.mark.timeout(2 * SECONDS)]


class Run:
    """One run, with its files and its server."""

    def __init__(self, folder: Path, server: LedgerServer, count: int) -> None:
        self.output, self._server = folder / "out.jsonl", server
        self.ids = [f"r{n}" for n in range(count)]
        self._source = write_lines(folder / "in.jsonl", [batch_line(name, f"question {name}") for name in self.ids])

    def start(self) -> subprocess.Popen[str]:
        """Start the driver."""
        command = [ROOT / ".venv-ray" / "bin" / "python", "-c", RUN, self._server.base_url, self._source, self.output]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=self.output.parent)

    def wait_for(self, count: int, driver: subprocess.Popen[str]) -> None:
        """Wait until so many answers are recorded, in any journal."""
        until = time.monotonic() + SECONDS
        while self.recorded() < count:
            assert driver.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)

    def recorded(self) -> int:
        """Return how many answers the journals have."""
        journals = [self.output, *(self.output.parent / "out.jsonl.job" / "shards").glob("0*.jsonl")]
        return sum(each.read_bytes().count(b"\n") for each in journals if each.exists())

    def end(self, driver: subprocess.Popen[str]) -> Any:
        """Wait for the end, check that every request is recorded once, and return the report."""
        printed, _ = driver.communicate(timeout=SECONDS)
        assert driver.returncode == 0
        assert Counter(line["custom_id"] for line in read_lines(self.output)) == Counter(self.ids)
        return json.loads(printed.splitlines()[-1])


@pytest.fixture
def make(server: LedgerServer, tmp_path: Path) -> Callable[[int], Run]:
    """Make a run of so many requests."""
    server.ledger.delay = 0.02
    return lambda count: Run(tmp_path, server, count)


def actors() -> list[int]:
    """Return the processes of actors that run shards."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes().startswith(b"ray::ShardActor"):
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def test_an_actor_that_is_killed_is_replaced(make: Callable[[int], Run], server: LedgerServer) -> None:
    """The new one reads the journal of its shard first; at most what was under way is sent twice."""
    run = make(4000)
    with run.start() as driver:
        run.wait_for(400, driver)
        os.kill(actors()[0], signal.SIGKILL)
        report = run.end(driver)
    assert (report["answered"], report["exit_code"]) == (4000, 0)
    assert len(server.ledger.texts) - 4000 <= report["sent_twice"] <= 20


def test_a_run_goes_on_after_the_driver_was_killed(make: Callable[[int], Run], server: LedgerServer) -> None:
    """Its actors die with it. The next run keeps to the rate that the service announces, all actors together."""
    run = make(3000)
    with run.start() as driver:
        run.wait_for(300, driver)
        driver.kill()
    before = len(server.ledger.texts)
    service = Refilling(rate=500.0, most=100.0, told=100.0)
    server.ledger.limit = lambda: service.take(time.monotonic())
    with run.start() as driver:
        report = run.end(driver)
    assert 0 < report["answered_now"] < 3000
    assert report["refused"] <= 0.02 * report["answered_now"]
    assert len(server.ledger.texts) - report["refused"] - 3000 <= report["sent_twice"] <= 40, before
