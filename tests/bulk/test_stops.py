"""How a run is stopped by hand, and the rest of what a job can do."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.agents.fast import AsyncFastAgent
from aikit.bulk import BulkError, ChangedRequestsError
from aikit.testing import Server
from tests.bulk.lines import LedgerServer, batch_line, chat, read_lines

Requests = Callable[[int], Path]


@dataclass
class City:
    """The expected answer."""

    name: str


def test_a_second_stop_drops_what_is_under_way(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """The first one would wait for it."""
    server.ledger.delay = 60.0
    job = client.bulk.run(requests(5), tmp_path / "out.jsonl")
    job.stop()  # nothing runs yet
    timers = [threading.Timer(seconds, job.stop) for seconds in (0.3, 0.5)]
    for timer in timers:
        timer.start()
    began = time.monotonic()
    report = job.wait()
    assert time.monotonic() - began < 20
    assert (report.exit_code, report.answered, report.reason) == (130, 0, "interrupted")
    assert report.sent_twice == 1  # the first one goes alone
    assert job.output == tmp_path / "out.jsonl"


def test_a_stop_does_not_wait_for_the_rate_limits(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """Requests that were not sent yet are left for the next run."""
    left = {
        "x-ratelimit-limit-requests": "1",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": "99s",
    }
    server.ledger.limit = lambda: (True, left)
    job = client.bulk.run(requests(5), tmp_path / "out.jsonl")
    timer = threading.Timer(0.5, job.stop)
    timer.start()
    began = time.monotonic()
    report = job.wait()
    assert time.monotonic() - began < 20
    assert (report.exit_code, report.answered) == (130, 1)
    assert len(server.ledger.texts) == 1


def test_an_asynchronous_job_is_stopped_closed_and_repeated(
    server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """With your own agent, which stays open."""

    async def main() -> None:
        agent = AsyncFastAgent()
        async with AsyncOpenAI("sk-test-not-real", server.base_url, http_agent=agent) as client:
            source, output = requests(500), tmp_path / "out.jsonl"
            unused = client.bulk.run(source, output)
            await unused.close()
            server.ledger.delay = 0.02
            job = client.bulk.run(source, output, concurrency=2)
            asyncio.get_running_loop().call_later(0.2, job.stop)
            assert (await job.wait()).exit_code == 130
            server.ledger.delay = 0.0
            assert (await client.bulk.retry(output, concurrency=50).wait()).answered == 500
            found = [result.custom_id async for result in client.bulk.run([chat("x")], tmp_path / "2.jsonl")]
            assert len(found) == 1
        await agent.close()

    asyncio.run(main())
    assert sorted(server.ledger.texts) == sorted(["x", *(f"question {number}" for number in range(500))])


def test_an_iterable_is_compared_while_it_is_read(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """It can be read once only, so answers to other questions can't be dropped before."""
    output = tmp_path / "out.jsonl"
    client.bulk.run([batch_line("a", "1")], output).wait()
    other = batch_line("a", "2")
    assert client.bulk.run(iter([other]), output, changed="keep").wait().answered_now == 0
    with pytest.raises(ChangedRequestsError, match="'a', number 1"):
        client.bulk.run(iter([other]), output).wait()
    with pytest.raises(BulkError, match="needs an input that can be read twice"):
        client.bulk.run(iter([other]), output, changed="resend").wait()
    assert server.ledger.texts == ["1"]


def test_an_answer_becomes_an_object(openai_server: Server, tmp_path: Path) -> None:
    """A failure raises its error instead."""
    openai_server.script("createChatCompletion", text='{"name": "Bergen"}')
    openai_server.fail(400, times=1)
    with OpenAI("sk-test-not-real", openai_server.base_url, max_retries=0) as client:
        results = list(client.bulk.run([chat("x"), chat("y")], tmp_path / "1.jsonl", schema=City, concurrency=1))
        [plain] = client.bulk.run([chat("z")], tmp_path / "2.jsonl")
    parsed = [result.parsed for result in results if result.success]
    assert parsed == [City("Bergen")]
    [failed] = [result for result in results if not result.success]
    with pytest.raises(Exception, match="400"):
        _ = failed.parsed
    with pytest.raises(ValueError, match="the run has no `schema`"):
        _ = plain.parsed
    assert repr(plain).startswith("<BulkResult ")


def test_a_slow_reader_holds_the_run_back(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """At most 1,000 results wait for it, and what is under way."""
    results = iter(client.bulk.run(requests(1600), tmp_path / "out.jsonl", concurrency=50))
    next(results)
    time.sleep(1.5)
    assert len(read_lines(tmp_path / "out.jsonl")) < 1200
    assert sum(1 for _ in results) == 1599


def test_rows_become_prompts_of_completions(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """The path says what the body is."""
    [result] = client.bulk.run([{"q": "Hi"}], tmp_path / "1.jsonl", prompt_column="q", url="/v1/completions")
    assert result.request == {"prompt": "Hi"}


def test_answers_that_do_not_fit_are_asked_for_again(openai_server: Server, tmp_path: Path) -> None:
    """Only those, and only if you say so."""
    for text in ('{"name": "Bergen"}', "Oslo", '{"name": "Oslo"}'):
        openai_server.script("createChatCompletion", text=text)
    with OpenAI("sk-test-not-real", openai_server.base_url) as client:
        output, bodies = tmp_path / "out.jsonl", [chat("x"), chat("y")]
        client.bulk.run(bodies, output, schema=City, concurrency=1).wait()
        assert client.bulk.run(bodies, output, schema=City).wait().answered_now == 0
        [result] = client.bulk.run(bodies, output, schema=City, retry_invalid=True)
        assert result.parsed == City("Oslo")
        with pytest.raises(TypeError, match="`retry_invalid` needs a `schema`"):
            client.bulk.run(bodies, output, retry_invalid=True)
    assert [line["aikit"]["line"] for line in read_lines(output)] == [1, 2]
