"""Runs at the batch endpoint: parts, batches, results, failures, and what such a run survives."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.bulk import BulkError, BulkJob, BulkReport, ChangedRequestsError, bulk_status
from aikit.bulk.batch_parts import Parts, Splitter
from aikit.bulk.bulk_errors import InputError
from aikit.bulk.job_folder import JobFolder
from aikit.bulk.requests import BulkRequest
from aikit.testing import Server
from tests.bulk.lines import batch_line, read_lines, write_lines

KEY = "sk-test-not-real"
VIA: tuple[Literal["direct", "batch"], ...] = ("direct", "batch")
RUN = """
import resource, signal, sys
from aikit import OpenAI

url, source, output, most_bytes = sys.argv[1:]
with OpenAI("sk-test-not-real", url) as client:
    job = client.bulk.run(source, output, via="batch", poll_interval=0.01)
    if int(most_bytes):
        sys.dont_write_bytecode = True  # Python would keep a part of what it compiles
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(most_bytes), int(most_bytes)))
    print(job.wait().reason)
"""


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A client of the embedded API server."""
    with OpenAI(KEY, openai_server.base_url) as client:
        yield client


@pytest.fixture
def run(client: OpenAI, tmp_path: Path) -> Callable[..., BulkReport]:
    """Run requests as batches to the end."""

    def run(source: Any, **keywords: Any) -> BulkReport:
        keywords = {"via": "batch", "poll_interval": 0.01, **keywords}
        return client.bulk.run(source, tmp_path / "out.jsonl", **keywords).wait()

    return run


def calls(server: Server, operation: str) -> int:
    """Return how often an operation was called."""
    return sum(request.operation == operation for request in server.requests)


def embedding(custom_id: str) -> dict[str, Any]:
    """A line for embeddings."""
    body = {"model": "text-embedding-3-small", "input": "Hi"}
    return {"custom_id": custom_id, "method": "POST", "url": "/v1/embeddings", "body": body}


def batch_of(server: Server, status: str, lines: list[dict[str, Any]] = [], **more: Any) -> dict[str, Any]:  # noqa: B006
    """Return a batch as the API describes it, with an error file of these lines."""
    batch = {
        "id": "batch_00000002",
        "object": "batch",
        "endpoint": "/v1/chat/completions",
        "input_file_id": "file-00000001",
        "completion_window": "24h",
        "status": status,
        "created_at": 1,
    }
    if lines:
        with OpenAI(KEY, server.base_url) as client:
            content = "".join(f"{json.dumps(line)}\n" for line in lines).encode()
            batch["error_file_id"] = client.files.create(("errors.jsonl", content), "batch").id
    return {**batch, **more}


def unsent(custom_id: str, code: str) -> dict[str, Any]:
    """A line of an error file for a request that was never sent."""
    return {"id": "x", "custom_id": custom_id, "response": None, "error": {"code": code, "message": "not sent"}}


def refused(custom_id: str, status: int, code: str) -> dict[str, Any]:
    """A line of an error file for a request that was answered with an error."""
    response = {"status_code": status, "request_id": "r", "body": {"error": {"code": code, "message": "no"}}}
    return {"id": "x", "custom_id": custom_id, "response": response, "error": None}


def test_requests_run_as_batches_of_one_path_and_model(
    openai_server: Server, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """Results are recorded in the same files as those of a direct run, the answers as received."""
    source = [
        *(batch_line(f"r{n}", f"question {n}") for n in range(3)),
        batch_line("bad", "x", temperature=9),
        embedding("vector"),
    ]
    report = run(write_lines(tmp_path / "in.jsonl", source), batch_requests=3, prices="openai")
    assert (report.answered, report.failed, report.exit_code, report.batches) == (4, 1, 1, ())
    assert report.causes == {"400 invalid_value": 1}
    uploads = [r for r in openai_server.requests if r.operation == "createFile"]
    contents = [part.content for upload in uploads for part in upload.parts if part.filename]
    assert sorted(len((content or b"").splitlines()) for content in contents) == [1, 1, 3]
    made = [r.body for r in openai_server.requests if r.operation == "createBatch"]
    assert Counter(body["endpoint"] for body in made) == {"/v1/chat/completions": 2, "/v1/embeddings": 1}
    assert [body["metadata"]["aikit_part"] for body in made] == ["1", "2", "3"]
    lines = {line["custom_id"]: line for line in read_lines(tmp_path / "out.jsonl")}
    assert lines["r1"]["response"]["body"]["choices"][0]["message"]["content"] == "question 1"
    assert lines["r1"]["aikit"]["line"] == 2
    assert lines["r1"]["aikit"]["batch"].startswith("batch_")
    (failure,) = read_lines(tmp_path / "out.errors.jsonl")
    assert (failure["custom_id"], failure["response"]["status_code"]) == ("bad", 400)
    assert not list((tmp_path / "out.jsonl.job" / "batches").iterdir())
    again, is_running = bulk_status(tmp_path / "out.jsonl")
    assert (again.answered, again.failed, again.causes, is_running) == (4, 1, report.causes, False)


def test_answers_of_batches_cost_half(client: OpenAI, run: Callable[..., BulkReport], tmp_path: Path) -> None:
    """The status of the files says the same; a service whose batch prices are not known has no cost."""
    pytest.importorskip("genai_prices")
    report = run([batch_line("a", "word " * 1000)], prices="openai")
    tokens = report.tokens
    assert report.cost == pytest.approx((tokens["input"] * 0.15 + tokens["output"] * 0.60) / 2e6)
    assert bulk_status(tmp_path / "out.jsonl")[0].cost == report.cost
    costs = [client.bulk.estimate([batch_line("a", "Hi", max_tokens=9)], prices="openai", via=via).cost for via in VIA]
    assert costs[0] == pytest.approx(2 * (costs[1] or 0))
    elsewhere = client.bulk.estimate([batch_line("a", "Hi", model="llama-3.1-8b-instant")], prices="groq", via="batch")
    assert elsewhere.cost is None


def test_results_are_iterated_over_in_both_worlds(openai_server: Server, client: OpenAI, tmp_path: Path) -> None:
    """They have the request, and the error of a failure."""
    lines = [batch_line("a", "Hi"), batch_line("bad", "x", temperature=9)]
    job = client.bulk.run(lines, tmp_path / "one.jsonl", via="batch", poll_interval=0.01)
    found = {result.custom_id: result for result in job}
    assert (found["a"].text, found["a"].request["messages"][0]["content"]) == ("Hi", "Hi")
    assert "temperature" in str(found["bad"].error)

    async def main() -> dict[str, Any]:
        async with AsyncOpenAI(KEY, openai_server.base_url) as twin:
            job = twin.bulk.run(iter(lines), tmp_path / "two.jsonl", via="batch", poll_interval=0.01)
            return {result.custom_id: result.text async for result in job}

    assert asyncio.run(main()) == {"a": "Hi", "bad": None}


def test_expired_requests_go_into_the_next_batch(
    openai_server: Server, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """So do those that failed with an error that passes; what a batch answered is not asked again."""
    lines = [batch_line(f"r{n}", "Hi") for n in range(4)]
    told = [unsent("r0", "batch_expired"), refused("r1", 500, "server_error"), refused("r2", 400, "bad")]
    openai_server.script("retrieveBatch", body=batch_of(openai_server, "expired", told))
    report = run(lines)
    assert (report.answered, report.failed, report.retried) == (3, 1, 3)
    assert report.causes == {"400 bad": 1}
    assert {line["custom_id"]: line["aikit"]["attempts"] for line in read_lines(tmp_path / "out.jsonl")} == {
        "r0": 2,
        "r1": 2,
        "r3": 2,  # the batch had no result for it at all
    }
    assert calls(openai_server, "createBatch") == 2


def test_requests_without_an_answer_are_given_up_after_all_attempts(
    openai_server: Server, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """The last cause is recorded."""
    told = [unsent("r0", "batch_expired"), refused("r1", 503, "overloaded")]
    openai_server.script("retrieveBatch", times=None, body=batch_of(openai_server, "expired", told))
    report = run([batch_line("r0", "Hi"), batch_line("r1", "Hi")], max_retries=1)
    assert (report.answered, report.failed) == (0, 2)
    assert report.causes == {"batch_expired": 1, "503 overloaded": 1}
    assert calls(openai_server, "createBatch") == 2
    assert {line["custom_id"] for line in read_lines(tmp_path / "out.errors.jsonl")} == {"r0", "r1"}


def test_a_batch_that_fails_stops_the_run_and_its_requests_can_run_again(
    openai_server: Server, run: Callable[..., BulkReport]
) -> None:
    """The message has the line and the reason."""
    errors = {"object": "list", "data": [{"code": "model_not_found", "message": "no such model", "line": 1}]}
    openai_server.script("retrieveBatch", body=batch_of(openai_server, "failed", errors=errors))
    report = run([batch_line("a", "Hi")])
    assert (report.exit_code, report.batches) == (3, ())
    assert str(report.reason).endswith("none of its 1 requests was sent: line 1 of its file: no such model")
    assert run([batch_line("a", "Hi")]).answered == 1


def test_a_batch_waits_until_the_service_has_room(openai_server: Server, run: Callable[..., BulkReport]) -> None:
    """The API limits the tokens that wait; the same file is used again."""
    errors = {"object": "list", "data": [{"code": "token_limit_exceeded", "message": "full"}]}
    openai_server.script("retrieveBatch", body=batch_of(openai_server, "failed", errors=errors))
    assert run([batch_line("a", "Hi")]).answered == 1
    assert (calls(openai_server, "createFile"), calls(openai_server, "createBatch")) == (1, 2)


def test_a_stopped_run_leaves_its_batches_and_goes_on_with_them(
    openai_server: Server, client: OpenAI, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """The status shows them; a direct run, or one with other requests, is refused."""
    output = tmp_path / "out.jsonl"
    source = write_lines(tmp_path / "in.jsonl", [batch_line("a", "Hi"), batch_line("b", "Hi")])
    job = client.bulk.run(source, output, via="batch", on_progress=lambda report: job.stop())
    report = job.wait()
    assert (report.exit_code, report.reason) == (130, "interrupted; 1 batch goes on at the service")
    status = bulk_status(output)[0]
    assert [(batch["requests"], batch["batch_id"]) for batch in status.batches] == [(2, "batch_00000002")]
    assert status.to_dict()["batches"][0]["status"] in {"validating", "in_progress"}
    with pytest.raises(BulkError, match=r"has 1 batches whose results are not recorded: run with `via='batch'`"):
        client.bulk.run(source, output)
    write_lines(source, [batch_line("a", "changed"), batch_line("b", "Hi")])
    with pytest.raises(ChangedRequestsError, match=r"1 of 2 requests that .* has answers to or batches for"):
        client.bulk.run(source, output, via="batch")
    with pytest.raises(BulkError, match="can't change what is in a batch"):
        client.bulk.run(source, output, via="batch", changed="resend")
    assert run(source, changed="keep").answered == 2
    assert calls(openai_server, "createBatch") == 1


def test_a_cancelled_batch_stops_the_run(
    openai_server: Server, client: OpenAI, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """Its requests are sent when you run again."""
    job = client.bulk.run([batch_line("a", "Hi")], tmp_path / "out.jsonl", via="batch")
    openai_server.script("retrieveBatch", body=batch_of(openai_server, "cancelled", [unsent("a", "batch_cancelled")]))
    report = job.wait()
    assert (report.exit_code, report.batches) == (3, ())
    assert report.reason == "batch_00000002 was cancelled before 1 of its requests were sent"
    assert run([batch_line("a", "Hi")]).answered == 1


@pytest.mark.parametrize(
    ("told", "code", "reason"),
    [
        ({"status": 401}, 3, "the server refuses the key"),
        ({"status": 429, "body": {"error": {"code": "insufficient_quota"}}}, 3, "the account has no credit left"),
        ({"status": 400, "body": {"error": {"message": "no window"}}}, 3, "the service refuses a batch of 1 requests"),
    ],
)
def test_a_service_that_refuses_stops_the_run(
    openai_server: Server, run: Callable[..., BulkReport], told: Any, code: int, reason: str
) -> None:
    """No batch is left behind."""
    openai_server.script("createBatch", **told)
    report = run([batch_line("a", "Hi")], max_retries=0)
    assert (report.exit_code, reason in str(report.reason)) == (code, True), report.reason
    assert run([batch_line("a", "Hi")]).answered == 1


def test_a_lost_connection_does_not_make_a_second_batch(
    openai_server: Server, client: OpenAI, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """Whether the batch exists is looked up in the list, page by page."""
    file = client.files.create(("x.jsonl", b"{}"), "batch")
    other = client.batches.create(file.id, endpoint="/v1/chat/completions").batch.to_dict()
    openai_server.script("createBatch", disconnect=True)
    openai_server.script("retrieveBatch", disconnect=True)
    openai_server.script("downloadFile", cut_after_bytes=300)
    openai_server.script("listBatches", body={"object": "list", "data": [other], "has_more": True})
    assert run([batch_line(f"r{n}", "Hi") for n in range(3)], max_retries=0).answered == 3
    assert (calls(openai_server, "listBatches"), calls(openai_server, "createBatch")) == (2, 3)
    assert len(read_lines(tmp_path / "out.jsonl")) == 3


def test_rules_hold_batches_back(openai_server: Server, run: Callable[..., BulkReport]) -> None:
    """`max_cost` counts what the next batch may cost; a deadline leaves batches; failures stop the run."""
    pytest.importorskip("genai_prices")
    dear = [batch_line(f"r{n}", "Hi", max_tokens=100_000) for n in range(2)]
    report = run(dear, max_cost=0.04, prices="openai", batch_requests=1)
    assert report.answered == 2  # one after the other: 0.03 each at most
    assert [r.operation for r in openai_server.requests].index("downloadFile") < [
        n for n, r in enumerate(openai_server.requests) if r.operation == "createBatch"
    ][1]
    report = run([*dear, batch_line("more", "Hi", max_tokens=100_000)], max_cost=0.01, prices="openai")
    assert report.exit_code == 3
    assert "the next batch of 1 requests may cost $0.03" in str(report.reason)
    report = run([*dear, batch_line("more", "Hi", max_tokens=100_000)], deadline=0.1, poll_interval=30.0)
    assert (report.exit_code, str(report.reason).startswith("the deadline of 0.1 s passed")) == (3, True)


def test_failures_stop_a_run_of_batches(run: Callable[..., BulkReport]) -> None:
    """A batch whose requests all failed does so without a rule."""
    bad = [batch_line(f"bad{n}", "x", temperature=9) for n in range(20)]
    report = run(bad)
    assert report.exit_code == 3
    assert "all 20 requests of batch_00000002 failed" in str(report.reason)
    report = run([*bad, *(batch_line(f"worse{n}", "x", temperature=9) for n in range(3))], max_failures=2)
    assert "3 requests failed, and `max_failures` is 2" in str(report.reason)


def test_a_service_out_of_credit_is_told_from_the_lines(openai_server: Server, run: Callable[..., BulkReport]) -> None:
    """The requests are not counted as failures."""
    told = [refused("a", 429, "insufficient_quota")]
    openai_server.script("retrieveBatch", body=batch_of(openai_server, "completed", told))
    report = run([batch_line("a", "Hi")])
    assert (report.exit_code, report.failed) == (3, 0)
    assert "the account has no credit left (insufficient_quota)" in str(report.reason)
    assert run([batch_line("a", "Hi")]).answered == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"nonsense\n", "begins with 'nonsense'"), (json.dumps(unsent("b", "x")).encode(), "a result for 'b'")],
)
def test_results_that_make_no_sense_end_the_run(
    openai_server: Server, run: Callable[..., BulkReport], content: bytes, told: str
) -> None:
    """Nothing is taken for another request's answer, or sent again."""
    openai_server.script("downloadFile", content=content)
    with pytest.raises(BulkError, match=told):
        run([batch_line("a", "Hi")])
    assert run([batch_line("a", "Hi")]).answered == 1
    assert calls(openai_server, "createBatch") == 1


def test_wrong_use_of_batches_is_refused(client: OpenAI, tmp_path: Path) -> None:
    """Before anything is sent."""
    output = tmp_path / "out.jsonl"
    for keywords, told in (
        ({"via": "pigeon"}, "`via` must be one of direct, batch, ray"),
        ({"batch_requests": 0}, "`batch_requests` must be a whole number above 0"),
        ({"poll_interval": 0}, "`poll_interval` must be a number of seconds above 0"),
    ):
        with pytest.raises(ValueError, match=told):
            client.bulk.run([], output, **keywords)  # type: ignore[arg-type]  # wrong on purpose
    line = {"custom_id": "x", "method": "GET", "url": "/v1/models", "body": {}}
    with pytest.raises(InputError, match="line 1: the batch endpoint takes only POST requests, got GET"):
        client.bulk.run([line], output, via="batch").wait()


def test_parts_keep_within_the_limits_of_the_api(tmp_path: Path) -> None:
    """Requests, inputs of embeddings, bytes, one path and model; files that a killed run left are removed."""
    folder = JobFolder(tmp_path / "out")
    folder.path.mkdir()
    parts = Parts(folder)

    def request(n: int, url: str, **body: Any) -> BulkRequest:
        return BulkRequest(n, f"r{n}", "POST", url, body, n, 0)

    asked = [
        request(1, "/v1/embeddings", model="e", input=["x"] * 30_000),
        request(2, "/v1/embeddings", model="e", input=["x"] * 20_000),
        request(3, "/v1/embeddings", model="e", input="x"),
        request(4, "/v1/responses", model="a", input="x" * 120_000),
        request(5, "/v1/responses", model="a", input="x" * 120_000),
        request(6, "/v1/responses", model="b", input="x"),
    ]
    made = list(iter(Splitter(parts, iter(asked), 50_000, most_bytes=210_000).next, None))
    assert sorted((part.url, part.model, part.requests) for part in made) == [
        ("/v1/embeddings", "e", 1),
        ("/v1/embeddings", "e", 2),
        ("/v1/responses", "a", 1),
        ("/v1/responses", "a", 1),
        ("/v1/responses", "b", 1),
    ]
    parts.put(*made[:2])
    again = Parts(folder)
    again.remove_strays()
    assert len(list((folder.path / "batches").iterdir())) == 4
    assert again.all == made[:2]
    splitter = Splitter(again, iter(asked[:2]), 50_000)
    splitter.is_stopped = True
    assert splitter.next() is None


def test_a_full_disk_stops_a_run_of_batches(
    openai_server: Server, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """Nothing is asked again: the results are downloaded again when there is room."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", "Hi") for n in range(50)])
    command = [sys.executable, "-c", RUN, openai_server.base_url, str(source), str(tmp_path / "out.jsonl"), "15000"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "out.jsonl can't be written: File too large; " in told
    assert "results could not be recorded; 1 batch goes on at the service" in told
    before = len(read_lines(tmp_path / "out.jsonl"))
    assert 0 < before < 50
    assert run(source).answered_now == 50 - before
    assert calls(openai_server, "createBatch") == 1


def test_a_second_stop_drops_an_upload(openai_server: Server, tmp_path: Path) -> None:
    """The first one lets calls end. Nothing is left at the service."""
    openai_server.script("createFile", delay_seconds=10)

    async def main() -> BulkReport:
        async with AsyncOpenAI(KEY, openai_server.base_url) as client:
            job = client.bulk.run([batch_line("a", "Hi")], tmp_path / "out.jsonl", via="batch")
            waiting = asyncio.ensure_future(job.wait())
            while not calls(openai_server, "createFile"):  # noqa: ASYNC110 - the server is another process
                await asyncio.sleep(0.01)
            job.stop()
            await asyncio.sleep(0.01)
            assert not waiting.done()
            job.stop()
            return await waiting

    report = asyncio.run(main())
    assert (report.reason, report.exit_code) == ("interrupted", 130)
    assert [batch["batch_id"] for batch in report.batches] == [None]


def test_a_stop_ends_every_kind_of_waiting(openai_server: Server, client: OpenAI, tmp_path: Path) -> None:
    """For a service that is out of reach, and for room at the service."""
    errors = {"object": "list", "data": [{"code": "token_limit_exceeded", "message": "full"}]}
    openai_server.script("retrieveBatch", body=batch_of(openai_server, "failed", errors=errors))

    def stop_when(output: str, is_so: Callable[[BulkJob], bool]) -> BulkReport:
        """Stop a run in another thread."""
        job = client.bulk.run([batch_line("a", "Hi")], tmp_path / output, via="batch", max_retries=0)
        waiting = threading.Thread(target=job.wait)
        waiting.start()
        while not is_so(job):
            time.sleep(0.01)
        job.stop()
        waiting.join()
        return job.report

    report = stop_when("waiting.jsonl", lambda job: [b["status"] for b in job.report.batches] == ["waiting"])
    assert (report.reason, [batch["status"] for batch in report.batches]) == ("interrupted", ["waiting"])
    for operation in ("createFile", "createBatch"):
        openai_server.reset()
        openai_server.script(operation, times=None, disconnect=True)
        assert stop_when(operation, lambda _: calls(openai_server, operation) > 0).reason == "interrupted"  # noqa: B023


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_killed_run_finds_its_batch_again(
    openai_server: Server, client: OpenAI, run: Callable[..., BulkReport], tmp_path: Path
) -> None:
    """Killed during the upload, the creation, the wait and the download: one batch, every answer recorded once."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", "Hi") for n in range(200)])
    output = tmp_path / "out.jsonl"

    def kill_when(is_there: Callable[[], bool]) -> None:
        command = [sys.executable, "-c", RUN, openai_server.base_url, str(source), str(output), "0"]
        with subprocess.Popen(command) as process:
            while not is_there():
                assert process.poll() is None
                time.sleep(0.01)
            process.kill()

    openai_server.script("createFile", delay_seconds=1)
    kill_when(lambda: calls(openai_server, "createFile") == 1)
    openai_server.script("createBatch", delay_seconds=0.5)
    kill_when(lambda: calls(openai_server, "createBatch") == 1)
    while not list(client.batches.list()):
        time.sleep(0.01)
    openai_server.script("retrieveBatch", delay_seconds=1)
    kill_when(lambda: calls(openai_server, "retrieveBatch") == 1)
    openai_server.script("downloadFile", piece_bytes=5000, piece_delay_seconds=0.05)
    kill_when(lambda: len(read_lines(output)) > 20)
    before = len(read_lines(output))
    assert before < 200
    report = run(source)
    assert (report.answered, report.answered_now) == (200, 200 - before)
    assert Counter(line["custom_id"] for line in read_lines(output)) == Counter(f"r{n}" for n in range(200))
    assert calls(openai_server, "createBatch") == 1
