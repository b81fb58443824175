"""Runs in several processes: shards, leases of one rate, journals that are collected, and processes that die."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from aikit import OpenAI, RateLimiter
from aikit.bulk import BulkError, BulkJob, bulk_status, export_answers
from aikit.bulk.budgets import LeasedLimiter, RateBudget
from aikit.bulk.bulk_errors import JobLockedError
from aikit.bulk.engine_base import Ended
from aikit.bulk.job_folder import JobFolder
from aikit.bulk.ray_workers import ShardActor
from aikit.bulk.requests import Input, Shape
from aikit.bulk.shard_engine import ShardEngine, pickled_client
from aikit.bulk.shard_messages import Message
from aikit.bulk.shard_worker import ShardRunner
from aikit.bulk.shards import Shard, ShardInput, cut_shards, unlocked_shards
from tests.bulk.lines import LedgerServer, batch_line, chat, read_lines, write_lines
from tests.client.test_rate_limits import Refilling

Requests = Callable[[int], Path]
RUN = """
import sys
from aikit import OpenAI

with OpenAI("sk-test-not-real", sys.argv[1]) as client:
    client.bulk.run(sys.argv[2], sys.argv[3], processes=2, concurrency=10).wait()
"""


def shards_of(output: Path) -> list[Path]:
    """The journals of a run's shards."""
    return sorted((output.with_name(f"{output.name}.job") / "shards").glob("*.jsonl"))


def count_in_shards(output: Path) -> int:
    """How many answers the shards of a run have that are still apart."""
    return sum(path.read_bytes().count(b"\n") for path in shards_of(output) if path.exists())


def pids(job: BulkJob) -> list[int]:
    """The processes of a job."""
    engine = job._plan._engine
    assert isinstance(engine, ShardEngine)
    return [int(worker.name.split()[1]) for worker in list(engine._workers)]


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for another process."""
    while not is_so():
        time.sleep(0.005)


def test_a_process_that_is_killed_is_replaced(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """Every request is recorded once, at most what was under way is sent twice, and the counts are those of all."""
    lines = [batch_line(f"r{n}", f"kill {n}") for n in range(1000)]
    lines[700] = batch_line("bad", "status=400")
    output, server.ledger.delay = tmp_path / "out.jsonl", 0.02
    job = client.bulk.run(write_lines(tmp_path / "in.jsonl", lines), output, processes=2, concurrency=20)
    running = threading.Thread(target=job.wait)
    running.start()
    wait_until(lambda: count_in_shards(output) > 40)
    os.kill(pids(job)[0], signal.SIGKILL)
    status, is_running = bulk_status(output)
    assert (is_running, 0 < status.answered < 999) == (True, True)
    running.join()
    report = job.report
    assert (report.answered, report.failed, report.answered_now, report.exit_code) == (999, 1, 999, 1)
    assert report.causes == {"400 refused": 1}
    assert report.tokens == {"input": 9990, "cached": 0, "output": 4995}
    assert report.p50 is not None
    assert len(server.ledger.texts) - 1000 <= report.sent_twice <= 10
    assert Counter(line["custom_id"] for line in read_lines(output)) == Counter(
        line["custom_id"] for line in lines if line["custom_id"] != "bad"
    )
    assert {line["aikit"]["line"] for line in read_lines(output)} == {*range(1, 1001)} - {701}
    assert len(set(server.ledger.texts)) == 1000
    assert len(server.ledger.texts) <= 1000 + 10
    assert len(server.ledger.keys) == len(server.ledger.texts)
    assert len(set(server.ledger.keys)) == 1000  # the same key the second time
    assert not shards_of(output)
    assert export_answers(output, tmp_path / "ordered.jsonl") == 999


def test_a_run_of_processes_goes_on_after_a_sigkill(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """The processes end with their parent, and the next run, of one process, collects what they recorded."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", f"q{n}") for n in range(400)])
    output, server.ledger.delay = tmp_path / "out.jsonl", 0.02
    with subprocess.Popen([sys.executable, "-c", RUN, server.base_url, str(source), str(output)]) as process:
        wait_until(lambda: count_in_shards(output) > 60)
        process.kill()
    with shards_of(output)[0].open("ab") as file:
        file.write(b'{"torn')
    status, _ = bulk_status(output)
    assert status.answered > 60
    assert export_answers(output, tmp_path / "copy.jsonl", ordered=False, failures=True) >= status.answered
    server.ledger.delay = 0.0
    report = client.bulk.run(source, output).wait()
    assert (report.answered, report.exit_code) == (400, 0)
    assert Counter(line["custom_id"] for line in read_lines(output)) == Counter(f"r{n}" for n in range(400))
    assert len(server.ledger.texts) - 400 <= report.sent_twice <= 10


def test_a_stop_drains_all_processes(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """Nothing is sent twice, and several processes go on with the rest, and keep to one rate together."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", f"q{n}") for n in range(500)])
    output, server.ledger.delay = tmp_path / "out.jsonl", 0.02
    job = client.bulk.run(source, output, processes=2, concurrency=8)
    running = threading.Thread(target=job.wait)
    running.start()
    wait_until(lambda: count_in_shards(output) > 20)
    job.stop()
    running.join()
    report = job.report
    assert (report.exit_code, report.reason) == (130, "interrupted")
    assert len(read_lines(output)) == report.answered == len(server.ledger.texts) < 500
    service = Refilling(rate=400.0, most=50.0, told=50.0)
    server.ledger.limit = lambda: service.take(time.monotonic())
    again = client.bulk.run(source, output, processes=2, concurrency=100).wait()
    assert (again.answered, again.answered_now, again.exit_code) == (500, 500 - report.answered, 0)
    assert again.refused <= 25


class Inside:
    """A worker in this process, so that a test can see what it does."""

    name = "inside"

    def __init__(self, dies: bool = False) -> None:
        self._messages: asyncio.Queue[Message | None] = asyncio.Queue()
        self._dies = dies
        self._running: asyncio.Task[None] | None = None

    async def start(self, setup: Message) -> None:
        """Start."""
        self._runner = ShardRunner(json.loads(json.dumps(setup)), self._messages.put_nowait)

    def send(self, message: Message) -> None:
        """Take a message."""
        if "shard" not in message:
            self._runner.take(message)
        elif self._dies:
            self._messages.put_nowait(None)
        else:
            self._running = asyncio.ensure_future(self._runner.run(message["shard"]))

    async def receive(self) -> Message | None:
        """Return the next message."""
        return await self._messages.get()

    async def close(self) -> str:
        """End."""
        await self._runner.close()
        return "a cause"


@pytest.fixture
def run_inside(client: OpenAI, tmp_path: Path) -> Any:
    """Run with workers in this process."""

    def run(source: Path, make: Callable[[], Inside] = Inside, **keywords: Any) -> Any:
        job = client.bulk.run(source, tmp_path / "out.jsonl", processes=2, **keywords)
        job._plan._make_worker = make
        job.wait()
        return job.report

    return run


def test_workers_that_always_die_stop_the_run(run_inside: Any, requests: Requests) -> None:
    """The third time at the same lines; the message says where."""
    report = run_inside(requests(5), lambda: Inside(dies=True))
    assert report.exit_code == 4
    assert report.reason == "3 workers died at lines 1 to 5, the last one, inside, with a cause"


def test_rules_and_refusals_stop_all_processes(run_inside: Any, server: LedgerServer, tmp_path: Path) -> None:
    """A rule counts all of them; a refused key in one stops the others."""
    bad = [batch_line(f"r{n}", f"status=400 {n}") for n in range(300)]
    source = write_lines(tmp_path / "in.jsonl", bad)
    server.ledger.delay = 0.01
    report = run_inside(source, max_failures=3, concurrency=2)
    assert report.exit_code == 3
    assert "requests failed" in report.reason
    source = write_lines(tmp_path / "in.jsonl", [*bad, batch_line("key", "status=401")])
    report = run_inside(source, concurrency=2)
    assert report.exit_code == 3
    report = run_inside(source, concurrency=2, deadline=0.001)
    assert (report.exit_code, report.reason) == (3, "the deadline of 0.001 s passed")


def test_tables_and_equal_bodies_are_cut_too(run_inside: Any, server: LedgerServer, tmp_path: Path) -> None:
    """An equal body has the same ID as in one process; with `dedupe`, it is sent once."""
    source = tmp_path / "in.csv"
    source.write_text("text\n" + "".join(f"question {n % 150}\n" for n in range(450)))
    report = run_inside(source, prompt_column="text", model="m")
    assert (report.answered, report.left, len(server.ledger.texts)) == (450, 0, 450)
    shape = Shape(prompt_column="text", body={"model": "m"})
    expected = Input(source, shape)
    list(expected.check())
    found = {line["custom_id"]: line["aikit"]["line"] for line in read_lines(tmp_path / "out.jsonl")}
    assert found == {request.custom_id: request.line for request in expected}
    for path in tmp_path.glob("out*.jsonl"):
        path.unlink()
    report = run_inside(source, prompt_column="text", model="m", dedupe=True)
    assert (report.answered, report.left, len(server.ledger.texts)) == (150, 0, 600)


def test_a_shard_knows_what_is_recorded(tmp_path: Path) -> None:
    """Shards without anything to send are left out; lines may be empty."""
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps(chat(f"q{n}")) if n % 3 else "" for n in range(1, 1001)))
    source = Input(path, Shape())
    ids = [request.custom_id for request in source.check()]
    shards = cut_shards(source, 1, set(ids[200:]).__contains__)
    assert sum(shard.wanted for shard in shards) == 200
    assert all(shard.first <= 300 for shard in shards)
    assert all(Shard.of(json.loads(json.dumps(shard.told()))) == shard for shard in shards)
    cut = [
        request.custom_id
        for shard in shards
        for request in ShardInput(path, Shape(), shard, dedupe=False, repeated=frozenset())
    ]
    assert cut == ids[:200]


def test_processes_need_a_file_and_options_that_can_be_handed_over(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """The messages say what to do, and nothing is sent."""
    output = tmp_path / "out.jsonl"
    with pytest.raises(BulkError, match="need a file as their input"):
        client.bulk.run([batch_line("a", "x")], output, processes=2).wait()
    with pytest.raises(ValueError, match="`processes` must be a whole number above 0"):
        client.bulk.run(requests(1), output, processes=0)
    with pytest.raises(ValueError, match="batches need one process"):
        client.bulk.run(requests(1), output, processes=2, via="batch")
    told = r"call `wait\(\)`, and read the output"
    with client.bulk.run(requests(1), output, processes=2) as job, pytest.raises(TypeError, match=told):
        next(iter(job))
    told = "the option 'api_key' can't be handed to other processes"
    with OpenAI(lambda: "sk-test", server.base_url) as strange, pytest.raises(BulkError, match=told):
        strange.bulk.run(requests(1), output, processes=2).wait()
    assert not server.ledger.texts
    assert "sk-test-not-real" not in repr({"client": pickled_client(client, {})})


def test_a_process_that_goes_on_holds_the_next_run_back(client: OpenAI, requests: Requests, tmp_path: Path) -> None:
    """It may still record answers."""
    output = tmp_path / "out.jsonl"
    shard = JobFolder(tmp_path / "out.jsonl.job" / "shards" / "00001.jsonl")
    shard.lock()
    (tmp_path / "out.jsonl.job" / "shards" / "00001.jsonl").touch()
    with pytest.raises(JobLockedError, match=r"another run .* writes to .*00001\.jsonl"):
        unlocked_shards(JobFolder(output), longest_seconds=0.01)
    threading.Timer(0.05, shard.unlock).start()
    assert client.bulk.run(requests(1), output).wait().answered == 1


def test_leases_keep_to_the_limits_of_the_budget() -> None:
    """Two processes get what one limiter allows; unused budget comes back, and tokens are corrected."""
    budget = RateBudget(RateLimiter())
    asked: list[Message] = []
    now = [0.0]
    limiters = [LeasedLimiter(asked.append, lambda: None, lambda: now[0]) for _ in range(2)]

    def answer() -> list[int]:
        counts = []
        for name, limiter, message in zip("ab", limiters, asked, strict=True):
            lease = budget.lease(name, message)
            limiter.grant(lease)
            counts.append(lease["count"])
        asked.clear()
        return counts

    assert [limiter.reserve("s", "m", 10) > 0 for limiter in limiters] == [True, True]
    assert sum(answer()) == 1  # the first request runs alone
    (first,) = [limiter for limiter in limiters if not limiter.reserve("s", "m", 10)]
    sent = first.snapshot("s", "m")
    headers = {
        "x-ratelimit-limit-requests": "100",
        "x-ratelimit-remaining-requests": "6",
        "x-ratelimit-reset-requests": "60s",
        "date": "today",
    }
    first.learn("s", "m", 10, status=200, headers=headers, asked_seconds=None, sent=sent)
    first.learn_tokens("s", "m", 10, 7)
    (outcome,) = told = first.outcomes()
    assert (outcome[3:5], outcome[6:], len(outcome[5])) == ([10, 200], [None, 7], 3)
    budget.learn("a", told)
    asked.clear()
    now[0] += 10
    for limiter in limiters:
        limiter.reserve("s", "m", 10)
    assert answer() == [6, 0]
    back = limiters[0].outcomes(gives_back=True)
    assert {outcome[4] for outcome in back} == {None}
    budget.learn("a", back[1:])
    budget.forget("a")  # it died with one
    limiters[1].learn("s", "m", 10, status=None, headers={}, asked_seconds=None)
    assert limiters[1].snapshot("s", "m") is None


def test_leases_grow_while_they_come_too_late() -> None:
    """A limiter that knows no limits leases whatever is requested; your own may have only two methods."""

    class Own:
        def reserve(self, server: str, model: str, tokens: int, waited: float = 0.0) -> float:
            return 0.0

        def learn(self, *arguments: Any, **keywords: Any) -> None:
            assert "sent" not in keywords

    budget, asked = RateBudget(Own()), list[Message]()  # type: ignore[arg-type]  # your own, with what it needs
    limiter = LeasedLimiter(asked.append, lambda: None, lambda: 0.0)
    sizes = []
    for _ in range(8):
        while not limiter.reserve("s", "", 1):
            limiter.snapshot("s", "")
        lease = budget.lease("a", asked.pop())
        sizes.append(lease["count"])
        limiter.grant(lease)
    assert sizes == [8, 16, 32, 64, 128, 256, 500, 500]
    limiter.learn("s", "", 1, status=200, headers={}, asked_seconds=None)
    limiter.learn_tokens("s", "other", 1, 5)
    budget.learn("a", limiter.outcomes())


class Handle:
    """A stand-in for the handle of an actor with a budget: its calls are awaited."""

    def __init__(self, budget: RateBudget) -> None:
        self._budget = budget

    def __getattr__(self, name: str) -> Any:
        async def call(*arguments: Any) -> Any:
            return getattr(self._budget, name)(*arguments)

        return SimpleNamespace(remote=lambda *arguments: asyncio.ensure_future(call(*arguments)))


def test_an_actor_leases_from_the_budget_and_tells_the_driver_the_rest(client: OpenAI, tmp_path: Path) -> None:
    """Without Ray: `make check-ray` has the same with it. Ray that is not installed is named with its extra."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", "x") for n in range(50)])
    with pytest.raises(BulkError, match=r"needs Ray: pip install 'aikit-client\[ray\]'"):
        client.bulk.run(source, tmp_path / "out.jsonl", via="ray").wait()

    async def main() -> list[Message]:
        actor, messages = ShardActor(), list[Message]()
        await actor.begin(setup_of(client, source, tmp_path), "actor 1", Handle(RateBudget(RateLimiter())))
        await actor.take({"shard": Shard(1, 1, 50, 0, 50).told()})
        while not any("ended" in message for message in messages):
            messages += await actor.next()
        await actor.take({"stop": True})
        await actor.end()
        return messages

    messages = asyncio.run(main())
    assert not any("outcomes" in message or "ask" in message for message in messages)
    assert messages[-1]["ended"] == Ended()._asdict()
    assert messages[-2]["counts"]["answered"] == 50
    assert len(read_lines(tmp_path / "00001.jsonl")) == 50


def setup_of(client: OpenAI, source: Path, outputs: Path) -> Message:
    """Return the first message to a worker."""
    return {
        "client": str(pickled_client(client, {})),
        "source": str(source),
        "outputs": str(outputs),
        "job": "j",
        "concurrency": 1,
        "prices": None,
        "drain_seconds": 1.0,
        **Input(source, Shape()).recipe,
    }


def test_a_shard_that_is_stopped_before_it_begins_sends_nothing(client: OpenAI, tmp_path: Path) -> None:
    """A shard whose journal can't be read says so."""
    sent: list[Message] = []
    source = write_lines(tmp_path / "in.jsonl", [batch_line("a", "x")])
    shard = Shard(1, 1, 1, 0, 1)
    setup = setup_of(client, source, tmp_path)

    async def main() -> None:
        runner = ShardRunner(setup, sent.append)
        runner.take({"stop": True})
        await runner.run(shard.told())
        (tmp_path / "00001.jsonl").write_text("nonsense\nmore\n")
        await runner.run(shard.told())
        await runner.close()

    asyncio.run(main())
    ended = [message["ended"] for message in sent if "ended" in message]
    assert ended[0] == Ended("interrupted", "interrupt")._asdict()
    assert "not a record" in ended[1]["reason"]
