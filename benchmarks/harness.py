"""Take the figures: a fresh process for each peer and measure, in interleaved rounds."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.measures import MEASURES
from benchmarks.peers import PEERS
from benchmarks.replay import ROOT, Server, replaying

TIMEOUT_SECONDS = 600
# It imports only what every interpreter has loaded anyway, nothing that a statement could need.
IMPORT_SCRIPT = """
import sys, time
# With these, httpx and its fork load a command line along; most users have none of them, developers all.
sys.modules.update(dict.fromkeys(("click", "pygments", "rich")))
start = time.process_time()
{statement}
print((time.process_time() - start) * 1000)
"""


@dataclass
class Results:
    """The figures of a run, and what they depend on.

    Attributes:
        date: the day of the run.
        machine: the interpreter, the operating system and the processor.
        versions: the version of each measured distribution.
        rounds: the number of rounds, of which the last may not be complete.
        is_quick: the measures of many calls made only a tenth of them.
        load: the load average of the last minute at the start of each round, and at the end.
        values: one figure per round, by measure and peer; None in a round without it.
        missing: why a peer was not measured at all.
        failed: why a measure of a peer has no figures, by the names of both.
        remark: what else a reader has to know, such as what the machine was busy with.
    """

    date: str = field(default_factory=lambda: datetime.now(UTC).date().isoformat())
    machine: str = field(default_factory=lambda: describe_machine())
    versions: dict[str, str] = field(default_factory=dict)
    rounds: int = 0
    is_quick: bool = False
    load: list[float] = field(default_factory=list)
    values: dict[str, dict[str, list[float | None]]] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    remark: str = ""

    @classmethod
    def read(cls, file: Path) -> Results:
        """Read the results that `write` has written."""
        return cls(**json.loads(file.read_text(encoding="utf-8")))

    def write(self, file: Path) -> None:
        """Write the results as JSON."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def run(
    measures: Sequence[str],
    peers: Sequence[str],
    rounds: int,
    *,
    quick: bool = False,
    report: Callable[[str], None] = lambda text: None,
) -> Results:
    """Take the figures of some measures and peers.

    Each round runs all measures. The peers of a measure follow one another, so that what slows the machine down slows
    all of them down, and each round starts with another one. An interrupt (Ctrl-C) ends the run, and the figures so far
    count.
    """
    results = Results(rounds=rounds, is_quick=quick)
    with replaying() as server:
        for peer in peers:
            report(f"is {peer} installed?")
            try:
                _run(["-m", "benchmarks.worker", peer], server)
            except subprocess.SubprocessError as error:
                results.missing[peer] = _reason(error)
        installed = [peer for peer in peers if peer not in results.missing]
        results.versions = versions(installed)
        for number, (name, peer) in _turns(measures, installed, rounds, quick):
            if len(results.load) == number:
                results.load.append(_load())
            report(f"round {number + 1} of {rounds}: {name}, {peer}")
            try:
                take(results, name, peer, number, server)
            except KeyboardInterrupt:
                results.rounds = number + 1
                break
        results.load.append(_load())
    return results


def _turns(
    measures: Sequence[str], peers: Sequence[str], rounds: int, quick: bool
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield round, measure and peer in the order in which they run. A quick run takes one figure without a bound."""
    for number in range(rounds):
        for name in measures:
            measure = MEASURES[name]
            if quick and number and measure.bound is None:
                continue
            able = [
                peer
                for peer in peers
                if hasattr(PEERS[peer], measure.operation)
                and number < min(measure.most_rounds, PEERS[peer].most_rounds)
            ]
            turn = number % max(len(able), 1)
            yield from ((number, (name, peer)) for peer in (*able[turn:], *able[:turn]))


def versions(peers: Sequence[str]) -> dict[str, str]:
    """Return the versions of the distributions that peers consist of."""
    found: dict[str, str] = {}
    for name in sorted({package for peer in peers for package in PEERS[peer].packages}):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def describe_machine() -> str:
    """Describe what the figures depend on besides the packages."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    processor = models[0] if models else platform.machine()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} CPUs ({processor})"


def take(results: Results, name: str, peer: str, number: int, server: Server) -> None:
    """Add the figure of a peer in a round. After a failure, the measure of the peer has none."""
    key = f"{name}, {peer}"
    if key in results.failed:
        return
    values = results.values.setdefault(name, {})
    try:
        taken = float(_run(command(name, peer, server, results.is_quick), server))
    except (subprocess.SubprocessError, ValueError) as error:
        results.failed[key] = _reason(error)
        values.pop(peer, None)
        return
    series = values.setdefault(peer, [])
    series += [None] * (number - len(series))
    series.append(taken)


def command(name: str, peer: str, server: Server, quick: bool) -> list[str]:
    """Return the arguments of the interpreter that takes a figure and prints it."""
    measure = MEASURES[name]
    if measure.take is None:
        return ["-c", IMPORT_SCRIPT.format(statement=PEERS[peer].statement)]
    address = server.secure if measure.is_secure else server.plain
    return ["-m", "benchmarks.worker", name, peer, address, "quick" if quick else "full"]


def _run(arguments: list[str], server: Server) -> str:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "generated"))),
        "SSL_CERT_FILE": str(server.authority),
        # litellm would ask the network for its list of prices.
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    }
    # Otherwise every process compiles its modules again.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=TIMEOUT_SECONDS,
    )
    return process.stdout


def _load() -> float:
    return round(os.getloadavg()[0], 1)


def _reason(error: Exception) -> str:
    """Return the last line that a failed process printed."""
    if isinstance(error, subprocess.TimeoutExpired):
        return f"it took longer than {TIMEOUT_SECONDS} seconds"
    said = getattr(error, "stderr", None) or str(error)
    lines = str(said).strip().splitlines()
    return lines[-1] if lines else type(error).__name__
