"""Kills bulk runs at random moments, and checks that every request is recorded once: `make soak`.

A server in another process keeps a ledger of what it answered. Four rounds: SIGKILL; power cuts, where the output
loses what was written after the last sync; a server that is gone for a minute; and a second run on the same output.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

SERVER = Path(__file__).parents[1] / "tests" / "bulk" / "ledger_server.py"
RUN = """
import sys
from aikit import OpenAI

port, source, output, slots = sys.argv[1:]
with OpenAI("sk-test-not-real", f"http://127.0.0.1:{port}/v1") as client:
    report = client.bulk.run(source, output, concurrency=int(slots)).wait()
    sys.stderr.write(str(report.reason))
    raise SystemExit(report.exit_code)
"""
# The output is synced once a second, and a sync may start late on a busy machine.
SYNC_SECONDS = 1.5


class Soak:
    """A server with its ledger, and runs that are killed."""

    def __init__(self, folder: Path, requests: int, slots: int, seed: int) -> None:
        self.folder, self.requests, self.slots, self.chance = folder, requests, slots, random.Random(seed)
        self.source = folder / "in.jsonl"
        with self.source.open("w") as file:
            for number in range(requests):
                body = {"model": "m", "messages": [{"role": "user", "content": f"request {number}"}]}
                line = {"custom_id": f"r{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
                file.write(f"{json.dumps(line)}\n")
        self.faults: list[str] = []
        self._port = 0

    def serve(self, ledger: Path) -> subprocess.Popen[str]:
        """Start the server, again on the same port."""
        command = [sys.executable, str(SERVER), str(ledger), "0.02", str(self._port)]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        self._port = int(server.stdout.readline())
        return server

    def start(self, output: Path) -> subprocess.Popen[bytes]:
        """Start a run."""
        command = [sys.executable, "-c", RUN, str(self._port), str(self.source), str(output), str(self.slots)]
        return subprocess.Popen(command, stderr=subprocess.PIPE)

    def kill(self, name: str, kills: int, *, cuts_power: bool) -> None:
        """Kill a run at random moments, let the last one end, and compare output and ledger."""
        ledger, output = self.folder / f"{name}.ledger", self.folder / f"{name}.jsonl"
        server, cut, done = self.serve(ledger), 0, 0
        try:
            for _ in range(kills):
                run = self.start(output)
                sizes = wait_for_more(output, self.chance.randrange(1, max(2, self.requests // kills)), run)
                if run.poll() is not None:
                    break
                run.send_signal(signal.SIGKILL)
                run.wait()
                done += 1
                if cuts_power:
                    cut += drop_unsynced(output, sizes)
            run = self.start(output)
            code = run.wait()
        finally:
            server.kill()
            server.wait()
        self.faults += [f"{name}: {fault}" for fault in faults_of(self, output, ledger, done * self.slots + cut, code)]
        repeated = sent_of(ledger).total() - self.requests
        say(f"{name}: {done} kills, {self.requests} requests, {repeated} sent again, {cut} records cut off by power")

    def outage(self, seconds: float) -> None:
        """Take the server away in the middle of a run."""
        ledger, output = self.folder / "outage.ledger", self.folder / "outage.jsonl"
        server = self.serve(ledger)
        run = self.start(output)
        wait_for_more(output, self.requests // 3, run)
        server.kill()
        server.wait()
        time.sleep(seconds)
        server = self.serve(ledger)
        code = run.wait()
        server.kill()
        server.wait()
        self.faults += [f"outage: {fault}" for fault in faults_of(self, output, ledger, self.slots, code)]
        say(f"outage: {seconds:g} s without a server, {self.requests} requests")

    def second(self) -> None:
        """Start two runs on one output: one is refused, and says why."""
        ledger, output = self.folder / "second.ledger", self.folder / "second.jsonl"
        server = self.serve(ledger)
        first = self.start(output)
        wait_for_more(output, 1, first)
        told = self.start(output).communicate()[1]
        code = first.wait()
        server.kill()
        server.wait()
        if b"JobLockedError" not in told:
            self.faults.append("second: the second run was not refused")
        self.faults += [f"second: {fault}" for fault in faults_of(self, output, ledger, 0, code)]
        say("second: refused")


def wait_for_more(output: Path, count: int, run: subprocess.Popen[Any]) -> list[tuple[float, int]]:
    """Wait until an output has this many more lines; return its size at each look."""
    sizes: list[tuple[float, int]] = []
    first: int | None = None
    while run.poll() is None:
        content = output.read_bytes() if output.exists() else b""
        sizes.append((time.monotonic(), len(content)))
        lines = content.count(b"\n")
        first = lines if first is None else first
        if lines >= first + count:
            break
        time.sleep(0.02)
    return sizes


def drop_unsynced(output: Path, sizes: Sequence[tuple[float, int]]) -> int:
    """Cut off what may not have been synced, as a power cut does; return how many records that were."""
    until = time.monotonic() - SYNC_SECONDS
    kept = max([sizes[0][1], *(size for at, size in sizes if at <= until)])
    content = output.read_bytes()
    output.write_bytes(content[:kept])
    return content[kept:].count(b"\n") + 1


def sent_of(ledger: Path) -> Counter[str]:
    """Return how often the server answered each request."""
    return Counter(ledger.read_text().splitlines())


def faults_of(soak: Any, output: Path, ledger: Path, most_repeats: int, code: int) -> list[str]:
    """Return what is wrong with an output.

    Args:
        soak: has the number of requests.
        output: the output.
        ledger: what the server answered.
        most_repeats: how many requests may have been sent more than once.
        code: the exit code of the last run.
    """
    recorded = Counter(json.loads(line)["custom_id"] for line in output.read_text().splitlines())
    sent = sent_of(ledger)
    found = [] if code == 0 else [f"the exit code is {code}"]
    if missing := soak.requests - len(recorded):
        found.append(f"{missing} requests are not recorded")
    if doubled := sum(count > 1 for count in recorded.values()):
        found.append(f"{doubled} requests are recorded more than once")
    if len(sent) != soak.requests:
        found.append(f"the server answered {len(sent)} requests")
    if (repeated := sent.total() - len(sent)) > most_repeats:
        found.append(f"{repeated} requests were sent again, at most {most_repeats} were under way")
    return found


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all rounds; return 0 if nothing was lost or doubled."""
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--power-cuts", type=int, default=5)
    parser.add_argument("--outage", type=float, default=60.0)
    parser.add_argument("--slots", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(Path(folder), given.requests, given.slots, given.seed)
        soak.kill("kills", given.kills, cuts_power=False)
        soak.kill("power cuts", given.power_cuts, cuts_power=True)
        soak.outage(given.outage)
        soak.second()
    for fault in soak.faults:
        say(f"fault: {fault}")
    say("clean" if not soak.faults else f"{len(soak.faults)} faults")
    return 1 if soak.faults else 0


if __name__ == "__main__":
    sys.exit(main())
