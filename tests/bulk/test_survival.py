"""Runs survive SIGKILL, torn lines, a full disk, a removed output, an outage, Ctrl-C."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path

import pytest

from aikit import OpenAI
from aikit.bulk import bulk_status
from aikit.bulk.bulk_errors import BulkError
from aikit.bulk.journal import Journal
from aikit.bulk.records import answer_line
from tests.bulk.lines import LedgerServer, batch_line, read_lines, write_lines

Requests = Callable[[int], Path]
RUN = """
import resource, signal, sys
from aikit import OpenAI

port, source, output, slots, most_bytes = sys.argv[1:]
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background processes ignore it
with OpenAI("sk-test-not-real", f"http://127.0.0.1:{port}/v1") as client:
    job = client.bulk.run(source, output, concurrency=int(slots), deadline=300)
    if int(most_bytes):
        sys.dont_write_bytecode = True  # Python would keep a part of what it compiles
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(most_bytes), int(most_bytes)))
    try:
        job.wait()
    except KeyboardInterrupt:
        pass
    print(job.report.reason, file=sys.stderr)
    raise SystemExit(job.report.exit_code)
"""


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """A server in a separate process: its port and its ledger. It works 10 ms on each request."""
    path = tmp_path_factory.mktemp("ledger") / "ledger"
    script = Path(__file__).with_name("ledger_server.py")
    with subprocess.Popen([sys.executable, script, path, "0.01"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline()), path
        process.kill()


def start(port: int, source: Path, output: Path, slots: int = 20, most_bytes: int = 0) -> subprocess.Popen[str]:
    """Start a run in a separate process."""
    arguments = [str(each) for each in (port, source, output, slots, most_bytes)]
    return subprocess.Popen([sys.executable, "-c", RUN, *arguments], stderr=subprocess.PIPE, text=True)


def wait_for_lines(path: Path, count: int, process: subprocess.Popen[str]) -> None:
    """Wait until a file has some lines."""
    while not path.exists() or path.read_bytes().count(b"\n") < count:
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.005)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_every_request_is_recorded_once_after_sigkills(ledger: tuple[int, Path], tmp_path: Path) -> None:
    """Killed at random moments; at most what was under way is sent twice. The last line may even be torn."""
    port, book = ledger
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", f"kill {n}") for n in range(600)])
    output, chance = tmp_path / "out.jsonl", random.Random(3)
    for round_ in range(2):
        with start(port, source, output) as process:
            wait_for_lines(output, 100 * (round_ + 1) + chance.randrange(100), process)
            process.kill()
        content = output.read_bytes()
        output.write_bytes(content[: len(content) - (20 if round_ else 0)])
    with start(port, source, output) as process:
        assert process.wait() == 0, process.communicate()[1]
    recorded = Counter(line["custom_id"] for line in read_lines(output))
    assert recorded == Counter(f"r{n}" for n in range(600))
    sent = Counter(line for line in book.read_text().splitlines() if line.startswith("kill"))
    assert len(sent) == 600
    assert sent.total() <= 600 + 2 * 20 + 1
    report = json.loads((tmp_path / "out.jsonl.job" / "report.json").read_text())
    assert report["cut_bytes"] > 0
    assert sent.total() - 600 <= report["sent_twice"] + 1 <= 2 * 20 + 1  # and the line that was torn
    assert bulk_status(output)[0].sent_twice == report["sent_twice"]


def test_a_full_disk_stops_the_run_with_whole_lines(ledger: tuple[int, Path], tmp_path: Path) -> None:
    """It says so, and the same run goes on when there is room."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", f"disk {n}") for n in range(100)])
    output = tmp_path / "out.jsonl"
    with start(ledger[0], source, output, most_bytes=10_000) as process:
        told = process.communicate()[1]
    assert process.returncode == 4
    assert f"{output} can't be written: File too large" in told
    assert "answers could not be recorded" in told
    assert 0 < len(read_lines(output)) < 100
    assert 0 < bulk_status(output)[0].sent_twice <= 20
    with start(ledger[0], source, output) as process:
        assert process.wait() == 0
    assert sorted(line["aikit"]["line"] for line in read_lines(output)) == list(range(1, 101))


def test_ctrl_c_lets_what_is_under_way_end(ledger: tuple[int, Path], tmp_path: Path) -> None:
    """The exit code is 130, and nothing is sent twice."""
    port, book = ledger
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", f"stop {n}") for n in range(5000)])
    output = tmp_path / "out.jsonl"
    with start(port, source, output) as process:
        wait_for_lines(output, 100, process)
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
    sent = [line for line in book.read_text().splitlines() if line.startswith("stop")]
    assert len(sent) == len(read_lines(output)) < 5000
    assert bulk_status(output)[0].sent_twice == 0


def test_a_removed_output_is_written_again(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """The run stops, says so, and has lost nothing."""
    output = tmp_path / "out.jsonl"
    server.ledger.delay = 0.02
    results = iter(client.bulk.run(requests(3000), output, concurrency=5))
    next(results)
    output.unlink()
    list(results)
    report = json.loads((tmp_path / "out.jsonl.job" / "report.json").read_text())
    assert report["exit_code"] == 4
    assert (
        f"{output} was removed or replaced during the run; it was written again, with all answers" in report["reason"]
    )
    assert len(read_lines(output)) == report["answered"] == len(server.ledger.texts)


def test_an_output_that_something_else_replaced_is_left_alone(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """The run stops, and says so."""
    output = tmp_path / "out.jsonl"
    server.ledger.delay = 0.02
    job = client.bulk.run(requests(3000), output, concurrency=5)
    results = iter(job)
    next(results)
    output.unlink()
    output.write_text("mine\n")
    list(results)
    assert "it can't be written again: File exists" in (job.report.reason or "")
    assert output.read_text() == "mine\n"


# Python imports this at its start: the wall clock of the whole process differs by the seconds in a file.
JUMPING_CLOCK = """
import time

real = time.time


def jumping():
    with open(__file__.replace("sitecustomize.py", "offset")) as file:
        return real() + int(file.read())


time.time = jumping
"""


def test_the_clock_may_jump(server: LedgerServer, requests: Requests, tmp_path: Path) -> None:
    """A day forward and three years back: deadlines and waits don't depend on the wall clock, and nothing is lost."""
    clock, output, source = tmp_path / "clock", tmp_path / "out.jsonl", requests(200)
    clock.mkdir()
    (clock / "sitecustomize.py").write_text(JUMPING_CLOCK)
    offset = clock / "offset"
    offset.write_text("0")
    server.ledger.delay, refused = 0.01, iter([False] * 130 + [True])
    # An HTTP date, which a wrong clock can't compare with itself.
    asked = {"date": formatdate(1e9, usegmt=True), "retry-after": formatdate(1e9 + 1, usegmt=True)}
    server.ledger.limit = lambda: (False, asked) if next(refused, False) else (True, {})
    command = [sys.executable, "-c", RUN, str(server.port), str(source), str(output), "4", "0"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(clock)}
    ) as process:
        for lines, seconds in ((30, "86400"), (90, "-100000000")):
            wait_for_lines(output, lines, process)
            (clock / "new").write_text(seconds)
            (clock / "new").replace(offset)
        assert process.wait() == 0, process.communicate()[1]
    notes = [line["aikit"] for line in read_lines(output)]
    assert sorted(note["line"] for note in notes) == list(range(1, 201))
    assert len(server.ledger.texts) == 201
    times = [note["time"] for note in notes]
    assert max(times) - times[0] >= 86_000
    assert times[0] - min(times) >= 99_000_000
    [again] = [note for note in notes if note["attempts"] == 2]
    assert 1.0 <= again["seconds"] < 20


def test_an_outage_is_survived(server: LedgerServer, requests: Requests, tmp_path: Path) -> None:
    """Requests wait until the server is back; none is blamed for it."""
    server.ledger.delay = 0.005
    timer = threading.Timer(0.7, server.open)
    with OpenAI("sk-test-not-real", server.base_url) as client:
        job = client.bulk.run(requests(300), tmp_path / "out.jsonl", concurrency=4, max_retries=0)
        for number, _ in enumerate(job):
            if number == 20:
                server.refuse()
                timer.start()
    timer.join()
    assert (job.report.answered, job.report.failed, job.report.exit_code) == (300, 0, 0)
    assert job.report.retried > 0


def test_a_server_that_stays_away_ends_the_run(server: LedgerServer, tmp_path: Path) -> None:
    """Requests that were not sent are left for the next run."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line("a", "drop")])
    with OpenAI("sk-test-not-real", server.base_url) as client:
        job = client.bulk.run(source, tmp_path / "out.jsonl", max_retries=0)
        job._plan._wishes = job._plan._wishes._replace(rules=job._plan._wishes.rules._replace(outage_seconds=0.4))
        report = job.wait()
    assert report.exit_code == 3
    assert "the server was out of reach for 0.4 s" in (report.reason or "")
    assert (report.answered, report.failed, report.left) == (0, 0, 1)


def test_only_the_last_line_may_be_torn(tmp_path: Path) -> None:
    """Another line that is not a record is named, and left."""
    path = tmp_path / "out.jsonl"
    line = answer_line("a", 200, None, b"{}", {"hash": "ff", "line": 1})
    path.write_bytes(line + line[:30])
    journal = Journal(path)
    assert [record.custom_id for record in journal.records()] == ["a"]
    assert (journal.cut_bytes, path.read_bytes()) == (30, line)
    journal.append(line)
    journal.close()
    assert path.read_bytes() == line * 2
    for bad in (b"\0\0\0\n", b'{"a": 1}\n', b"[]\n"):
        path.write_bytes(line + bad + line)
        journal = Journal(path)
        with pytest.raises(BulkError, match=r"line 2 of .* is not a record"):
            list(journal.records())
        journal.close()
        assert path.read_bytes() == line + bad + line


def test_a_file_of_something_else_is_never_changed(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """Neither as the output nor as input and output at once."""
    source, other = requests(3), tmp_path / "notes.jsonl"
    other.write_text("my notes")
    with pytest.raises(BulkError, match=r"notes.jsonl is not the output of a bulk run: line 1 is not a record"):
        client.bulk.run(source, other)
    assert other.read_text() == "my notes"
    content = source.read_bytes()
    with pytest.raises(BulkError, match=r"in.jsonl is the input; write the answers to another file"):
        client.bulk.run(source, source)
    assert source.read_bytes() == content
    assert server.ledger.texts == []


def test_bodies_of_several_lines_take_one(tmp_path: Path) -> None:
    """Otherwise a body is recorded byte for byte."""
    assert b'"body":{ "a": 1.0 }}' in answer_line("a", 200, None, b'{ "a": 1.0 }', {})
    assert answer_line("a", 200, None, b'{\n"a": 1\n}', {}).count(b"\n") == 1
    assert json.loads(answer_line('"\u00e9', 200, None, b"{}", {}))["custom_id"] == '"\u00e9'


def test_a_sync_is_needed_only_after_a_write(tmp_path: Path) -> None:
    """A journal in place is found, a removed one not."""
    journal = Journal(tmp_path / "a" / "out.jsonl")
    journal.append(b"x\n")
    journal.sync()
    journal.sync()
    assert journal.is_in_place()
    os.unlink(journal.path)
    assert not journal.is_in_place()
    journal.restore()
    assert journal.path.read_bytes() == b"x\n"
    journal.close()
    journal.close()
