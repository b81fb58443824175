"""`client.bulk.run`: what is sent, what is recorded, and in which form."""

from __future__ import annotations

import asyncio
import csv
import itertools
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI, RateLimiter
from aikit.bulk.bulk_errors import BulkError, ChangedRequestsError, InputError, JobLockedError
from aikit.bulk.job_folder import errors_path
from aikit.testing import Server
from tests.bulk.lines import LedgerServer, batch_line, chat, read_lines, write_lines
from tests.client.test_rate_limits import Refilling

Requests = Callable[[int], Path]


def texts(count: int) -> list[str]:
    """The texts of `requests(count)`."""
    return [f"question {number}" for number in range(count)]


def test_each_request_gets_one_line_of_the_batch_endpoint(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """The body is as received, and what is ours is under one more key."""
    report = client.bulk.run(requests(50), tmp_path / "out.jsonl").wait()
    lines = read_lines(tmp_path / "out.jsonl")
    assert (report.answered, report.failed, report.exit_code, report.total) == (50, 0, 0, 50)
    assert sorted(server.ledger.texts) == sorted(texts(50))
    assert {line["custom_id"] for line in lines} == {f"r{number}" for number in range(50)}
    for line in lines:
        number = line["custom_id"][1:]
        assert line["response"]["status_code"] == 200
        assert line["response"]["request_id"].startswith("req_")
        assert line["response"]["body"]["choices"][0]["message"]["content"] == f"re: question {number}"
        assert line["error"] is None
        assert line["aikit"]["line"] == int(number) + 1
        assert line["aikit"]["attempts"] == 1
        assert line["aikit"].keys() == {"hash", "line", "attempts", "seconds", "time"}
    assert report.tokens == {"input": 500, "cached": 0, "output": 250}


def test_results_come_one_by_one_already_recorded(client: OpenAI, requests: Requests, tmp_path: Path) -> None:
    """A result that you read is in the output."""
    out = tmp_path / "out.jsonl"
    found = {}
    for result in client.bulk.run(requests(5), out, concurrency=1):
        assert result.custom_id in {line["custom_id"] for line in read_lines(out)}
        found[result.custom_id] = result.text
    assert found == {f"r{number}": f"re: question {number}" for number in range(5)}


def test_leaving_the_loop_stops_the_run_and_the_same_call_goes_on(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """Nothing is asked twice."""
    server.ledger.delay = 0.01
    job = client.bulk.run(requests(200), tmp_path / "out.jsonl", concurrency=5)
    for result in job:
        assert result.success
        break
    assert job.report.exit_code == 130
    assert job.report.answered < 200
    server.ledger.delay = 0.0
    assert client.bulk.run(tmp_path / "in.jsonl", tmp_path / "out.jsonl").wait().exit_code == 0
    assert sorted(server.ledger.texts) == sorted(texts(200))
    assert len(read_lines(tmp_path / "out.jsonl")) == 200


def test_the_asynchronous_client_does_the_same(server: LedgerServer, requests: Requests, tmp_path: Path) -> None:
    """Iterate, or wait; leave early, and go on."""

    async def main() -> None:
        async with AsyncOpenAI("sk-test-not-real", server.base_url) as client:
            source = requests(30)
            async with client.bulk.run(source, tmp_path / "out.jsonl", concurrency=2) as job:
                async for result in job:
                    assert result.text is not None
                    break
            found = [result.custom_id async for result in client.bulk.run(source, tmp_path / "out.jsonl")]
            assert 0 < len(found) < 30
            job = client.bulk.run(source, tmp_path / "out.jsonl")
            assert (await job.wait()).answered == 30
            assert [result async for result in job] == []

    asyncio.run(main())
    assert sorted(server.ledger.texts) == sorted(texts(30))


def test_a_finished_run_does_nothing(client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path) -> None:
    """It says so in the report."""
    client.bulk.run(requests(3), tmp_path / "out.jsonl").wait()
    job = client.bulk.run(tmp_path / "in.jsonl", tmp_path / "out.jsonl")
    assert job.wait().answered == 3
    assert job.wait().answered_now == 0
    assert len(server.ledger.texts) == 3
    assert "3 answered, 0 failed" in repr(job)


def test_failures_go_to_the_errors_file_with_every_attempt(
    client: OpenAI, server: LedgerServer, tmp_path: Path
) -> None:
    """A 400 is not tried again; a 500 is. A later run leaves them, unless you ask."""
    source = write_lines(
        tmp_path / "in.jsonl",
        [batch_line("a", "fine"), batch_line("b", "status=400"), batch_line("c", "status=500")],
    )
    out = tmp_path / "out.jsonl"
    report = client.bulk.run(source, out, max_retries=1).wait()
    assert (report.answered, report.failed, report.exit_code) == (1, 2, 1)
    assert report.causes == {"400 refused": 1, "500 refused": 1}
    lines = {line["custom_id"]: line for line in read_lines(errors_path(out))}
    assert lines["b"]["response"]["status_code"] == 400
    assert lines["b"]["response"]["body"]["message"] == "no, status=400"
    assert [each["status"] for each in lines["b"]["aikit"]["attempts"]] == [400]
    assert [each["status"] for each in lines["c"]["aikit"]["attempts"]] == [500, 500]
    assert lines["c"]["error"]["code"] == "500 refused"
    assert client.bulk.run(source, out).wait().answered_now == 0
    again = client.bulk.run(source, out, max_retries=0, retry_failed=True).wait()
    assert (again.failed, again.failed_now, again.answered) == (2, 2, 1)
    assert server.ledger.texts.count("status=400") == 2
    assert len(read_lines(errors_path(out))) == 2


def test_a_retry_keeps_its_idempotency_key_over_restarts(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """A service that supports the key carries out the request once."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line("a", "status=500"), batch_line("b", "fine")])
    client.bulk.run(source, tmp_path / "out.jsonl", max_retries=1).wait()
    client.bulk.run(source, tmp_path / "out.jsonl", max_retries=0, retry_failed=True).wait()
    assert len(server.ledger.keys) == 4
    assert len(set(server.ledger.keys)) == 2


@pytest.mark.parametrize("text", ["status=401", "status=403", "quota"])
def test_a_refused_key_or_an_empty_account_stops_the_run(
    client: OpenAI, server: LedgerServer, tmp_path: Path, text: str
) -> None:
    """No request is blamed for it."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", f"{text} {n}") for n in range(500)])
    report = client.bulk.run(source, tmp_path / "out.jsonl").wait()
    assert report.exit_code == 3
    assert report.reason is not None
    assert ("no credit left" if text == "quota" else "refuses the key") in report.reason
    assert "sk-test" not in report.reason
    assert report.failed == 0
    assert len(server.ledger.texts) < 100


def test_too_many_failures_stop_the_run(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """In a row, or in all, or as a share."""
    lines = [batch_line(f"r{n}", f"status=400 {n}" if n % 2 else f"fine {n}") for n in range(300)]
    source = write_lines(tmp_path / "in.jsonl", lines)
    for number, (limit, words) in enumerate({5: "6 requests failed", "10%": "is 10.00%", 0.1: "is 10.00%"}.items()):
        report = client.bulk.run(source, tmp_path / f"{number}.jsonl", concurrency=2, max_failures=limit).wait()
        assert report.exit_code == 3
        assert words in (report.reason or "")
        assert report.failed < 100
    bad = write_lines(tmp_path / "bad.jsonl", [batch_line(f"r{n}", f"status=400 {n}") for n in range(300)])
    report = client.bulk.run(bad, tmp_path / "bad-out.jsonl", concurrency=1).wait()
    assert (report.failed, report.reason) == (20, "20 requests in a row failed")
    with pytest.raises(BulkError, match="`max_failures` must be a number or a share such as '1%', got 'many'"):
        client.bulk.run(bad, tmp_path / "x.jsonl", max_failures="many")


def test_a_deadline_and_a_cost_stop_the_run(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """Requests under way end, and are recorded."""
    server.ledger.delay = 0.05
    report = client.bulk.run(requests(200), tmp_path / "out.jsonl", concurrency=4, deadline=0.3).wait()
    assert (report.exit_code, report.reason) == (3, "the deadline of 0.3 s passed")
    assert 0 < report.answered < 200
    assert report.answered == len(server.ledger.texts)
    report = client.bulk.run(
        tmp_path / "in.jsonl", tmp_path / "cost.jsonl", concurrency=4, max_cost=0.00001, prices="openai"
    ).wait()
    assert report.exit_code == 3
    assert "`max_cost` is $1e-05" in (report.reason or "")


def test_a_changed_request_is_refused_resent_or_kept(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """A new model or parameter makes another request. The message has numbers."""
    source, out = requests(10), tmp_path / "out.jsonl"
    client.bulk.run(source, out).wait()
    lines = [batch_line(f"r{n}", f"question {n}" if n > 1 else f"another {n}") for n in range(10)]
    write_lines(source, lines)
    with pytest.raises(ChangedRequestsError, match=r"2 of 10 requests .* such as 'r0' on line 1") as caught:
        client.bulk.run(source, out)
    assert caught.value.changed == 2
    assert client.bulk.run(source, out, changed="keep").wait().answered_now == 0
    report = client.bulk.run(source, out, changed="resend").wait()
    assert (report.answered, report.answered_now, report.exit_code) == (10, 2, 0)
    found = {
        line["custom_id"]: line["response"]["body"]["choices"][0]["message"]["content"] for line in read_lines(out)
    }
    assert len(read_lines(out)) == 10
    assert (found["r0"], found["r2"]) == ("re: another 0", "re: question 2")
    with pytest.raises(ChangedRequestsError, match="10 of 10"):
        client.bulk.run(source, out, model="another")
    with pytest.raises(ValueError, match="`changed` must be one of refuse, resend, keep, got 'x'"):
        client.bulk.run(source, out, changed="x")  # type: ignore[arg-type]  # on purpose


def test_an_id_that_occurs_twice_is_refused_before_anything_is_sent(
    client: OpenAI, server: LedgerServer, tmp_path: Path
) -> None:
    """The message names both lines."""
    source = write_lines(tmp_path / "in.jsonl", [batch_line("a", "1"), batch_line("b", "2"), batch_line("a", "3")])
    with pytest.raises(InputError, match="the ID 'a' is on line 1 and on line 3"):
        client.bulk.run(source, tmp_path / "out.jsonl")
    job = client.bulk.run(iter([batch_line("a", "1"), batch_line("a", "2")]), tmp_path / "out.jsonl")
    with pytest.raises(BulkError, match="the ID 'a' occurs twice"):
        job.wait()
    assert server.ledger.texts == ["1"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[1]", "line 1: expected a JSON object, got list"),
        ("{", "line 1 of .* is not JSON"),
        ('{"custom_id": 3, "body": {}}', "line 1: `custom_id` must be a text, got 3"),
        ('{"custom_id": "a", "body": {}, "url": "v1"}', "line 1: `url` must be a path"),
        ('{"custom_id": "a", "body": {}, "url": "/v1/../x"}', "line 1: `url` must be a path"),
        ('{"custom_id": "a", "body": {}, "method": "SEND"}', "line 1: `method` must be one of DELETE"),
    ],
)
def test_a_line_that_is_no_request_is_refused(
    client: OpenAI, server: LedgerServer, tmp_path: Path, line: str, words: str
) -> None:
    """Before anything is sent, with its number."""
    (tmp_path / "in.jsonl").write_text(f"{line}\n")
    with pytest.raises(InputError, match=words):
        client.bulk.run(tmp_path / "in.jsonl", tmp_path / "out.jsonl")
    assert server.ledger.texts == []
    with pytest.raises(InputError, match="does not exist"):
        client.bulk.run(tmp_path / "nothing.jsonl", tmp_path / "out.jsonl")


def test_bodies_without_an_id_get_one_from_their_content(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """Equal ones are counted, or sent once. The order of keys does not matter."""
    source = write_lines(tmp_path / "in.jsonl", [chat("a"), chat("b"), dict(reversed(chat("a").items()))])
    client.bulk.run(source, tmp_path / "out.jsonl", concurrency=1).wait()
    first, second, third = (line["custom_id"] for line in read_lines(tmp_path / "out.jsonl"))
    assert third == f"{first}-2"
    assert second != first
    report = client.bulk.run(source, tmp_path / "once.jsonl", dedupe=True).wait()
    assert (report.total, report.answered, report.exit_code) == (2, 2, 0)
    assert server.ledger.texts == ["a", "b", "a", "a", "b"]


BODY = b'{ "model":"m", "seed":null, "top_p":1.00, "logit_bias":{"a": 123456789012345678901},' + (
    b'"messages" : [{"role":"user","content":"body\\u00e9 \xc3\xa9 }"}]}'
)
LINES = [
    (b'{"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": %s}', True),
    (b'{ "custom_id":"b" ,"method":"POST" ,"url":"/v1/chat/completions" ,"body": %s } ', True),
    (b" %s ", True),
    (b'{"custom_id": "c", "body": %s, "url": "/v1/chat/completions"}', False),
    (b'{"custom_id": "d", "method": "POST", "url": "/v1/chat/completions", "body": %s, "x": {"y": 1}}', False),
    (b'{"custom_id": "e\\t", "method": "POST", "url": "/v1/chat/completions", "body": %s}', False),
]


def test_a_body_is_sent_byte_for_byte(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """From lines as most programs write them. From others it is encoded again, and the same is in it."""
    source = tmp_path / "in.jsonl"
    source.write_bytes(b"".join(line % BODY + b"\r\n" for line, _ in LINES))
    results = list(client.bulk.run(source, tmp_path / "out.jsonl", concurrency=1))
    assert [result.custom_id for result in results if len(result.custom_id) < 3] == ["a", "b", "c", "d", "e\t"]
    assert {json.dumps(result.request) for result in results} == {json.dumps(results[0].request)}
    assert [body.strip() == BODY for body in server.ledger.bodies] == [is_same for _, is_same in LINES]
    assert all(json.loads(body)["messages"] == json.loads(BODY)["messages"] for body in server.ledger.bodies)
    client.bulk.run(source, tmp_path / "2.jsonl", model="other").wait()
    assert {json.loads(body)["model"] for body in server.ledger.bodies[len(LINES) :]} == {"other"}


def test_rows_become_requests(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """From CSV, JSONL or an iterable, with a column or a template; the model is added."""
    with (tmp_path / "in.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("key", "text"), ("k1", "one,\ntwo"), ("k2", "three")])
    client.bulk.run(tmp_path / "in.csv", tmp_path / "1.jsonl", prompt_column="text", id_column="key", model="m").wait()
    assert {line["custom_id"] for line in read_lines(tmp_path / "1.jsonl")} == {"k1", "k2"}
    assert sorted(server.ledger.texts) == ["one,\ntwo", "three"]
    assert read_lines(tmp_path / "1.jsonl")[0]["response"]["body"]["model"] == "m"
    rows = write_lines(tmp_path / "in.jsonl", [{"text": "x", "language": "Danish"}])
    client.bulk.run(rows, tmp_path / "2.jsonl", template="In {language}: {text}", model="m").wait()
    client.bulk.run([{"text": "y"}], tmp_path / "3.jsonl", prompt_column="text", url="/v1/embeddings").wait()
    client.bulk.run(({"text": n} for n in range(3)), tmp_path / "4.jsonl", prompt_column="text", body={"n": 1}).wait()
    assert server.ledger.texts[2:4] == ["In Danish: x", "y"]
    assert sorted(server.ledger.texts[4:]) == ["0", "1", "2"]
    with pytest.raises(InputError, match="line 1: missing column 'prompt'; the columns are text, language"):
        client.bulk.run(rows, tmp_path / "5.jsonl", prompt_column="prompt")
    with pytest.raises(InputError, match="line 1: missing ID in the column 'id'"):
        client.bulk.run(rows, tmp_path / "5.jsonl", prompt_column="text", id_column="id")
    with pytest.raises(TypeError, match="either `template` or `prompt_column`"):
        client.bulk.run(rows, tmp_path / "5.jsonl", prompt_column="text", template="{text}")
    with pytest.raises(ValueError, match="`concurrency` must be a whole number above 0"):
        client.bulk.run(rows, tmp_path / "5.jsonl", concurrency=0)


def test_a_fault_of_the_input_ends_the_run(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """Earlier answers are recorded."""

    def lines() -> Iterator[dict[str, Any]]:
        yield batch_line("a", "1")
        raise ZeroDivisionError("of the input")

    job = client.bulk.run(lines(), tmp_path / "out.jsonl")
    with pytest.raises(ZeroDivisionError, match="of the input"):
        job.wait()
    assert job.report.exit_code == 4
    assert len(read_lines(tmp_path / "out.jsonl")) == len(server.ledger.texts) == 1


@dataclass
class City:
    """The class of the answers."""

    name: str


def test_answers_are_checked_after_they_are_recorded(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """A text that does not fit the class is in the output all the same."""
    [result] = client.bulk.run([chat("x")], tmp_path / "out.jsonl", schema=City)
    assert result.request["response_format"]["json_schema"]["name"] == "City"
    with pytest.raises(ValueError, match="JSON"):
        _ = result.parsed
    assert len(read_lines(tmp_path / "out.jsonl")) == 1
    with pytest.raises(BulkError, match="`schema` works with"):
        client.bulk.run([chat("x")], tmp_path / "2.jsonl", schema=City, url="/v1/embeddings")


def test_every_operation_is_called_by_its_path(openai_server: Server, tmp_path: Path) -> None:
    """Answers that are not JSON are recorded in base64."""
    lines = [
        {"custom_id": "models", "method": "GET", "url": "/v1/models", "body": {}},
        {"custom_id": "speech", "url": "/v1/audio/speech", "body": {"model": "tts-1", "input": "Hi", "voice": "alloy"}},
        {"custom_id": "vectors", "url": "/v1/embeddings", "body": {"model": "text-embedding-3-small", "input": "Hi"}},
        {"custom_id": "files", "method": "GET", "url": "/v1/files?limit=2", "body": {}},
        {"custom_id": "response", "url": "/v1/responses", "body": {"model": "gpt-5", "input": "Hi"}},
        {"custom_id": "moderation", "url": "/v1/moderations", "body": {"input": "Hi"}},
    ]
    with OpenAI("sk-test-not-real", openai_server.base_url) as client:
        report = client.bulk.run(lines, tmp_path / "out.jsonl").wait()
    assert report.causes == {}
    found = {line["custom_id"]: line for line in read_lines(tmp_path / "out.jsonl")}
    assert found["models"]["response"]["body"]["object"] == "list"
    assert found["speech"]["aikit"]["encoding"] == "base64"
    assert len(found["speech"]["response"]["body"]) > 10
    assert found["response"]["response"]["body"]["object"] == "response"
    assert found.keys() == {line["custom_id"] for line in lines}


def test_a_second_run_on_the_same_output_is_refused(client: OpenAI, requests: Requests, tmp_path: Path) -> None:
    """The message names the process that has the lock."""
    first = client.bulk.run(requests(3), tmp_path / "out.jsonl")
    with pytest.raises(JobLockedError, match=r"another run \(process \d+\) writes to"):
        client.bulk.run(tmp_path / "in.jsonl", tmp_path / "out.jsonl")
    first.close()
    with client.bulk.run(tmp_path / "in.jsonl", tmp_path / "out.jsonl") as job:
        assert job.wait().answered == 3


def test_the_folder_of_the_job_says_what_was_run(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """The manifest has the input and the settings, the report how it ended; no key is in either."""
    client.bulk.run(requests(3), tmp_path / "out.jsonl").wait()
    folder = tmp_path / "out.jsonl.job"
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["input"]["bytes"] == (tmp_path / "in.jsonl").stat().st_size
    assert len(manifest["input"]["sha256"]) == 64
    assert manifest["requests"] == 3
    report = json.loads((folder / "report.json").read_text())
    assert (report["answered"], report["left"], report["exit_code"]) == (3, 0, 0)
    assert report["p50"] is not None
    assert all("sk-test" not in path.read_text() for path in folder.iterdir())


def test_slots_grow_while_busy_and_shrink_after_refusals(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """A run with 60 slots begins with 20. The service's refusals are retried, and none is lost."""
    server.ledger.delay = 0.01
    report = client.bulk.run(requests(400), tmp_path / "out.jsonl", concurrency=60).wait()
    assert report.slots == 60
    assert 20 < server.ledger.most <= 60
    seen = itertools.count()

    def limit() -> tuple[bool, dict[str, str]]:
        return next(seen) not in (30, 31, 32), {"retry-after-ms": "50"}

    server.ledger.limit = limit
    with_limiter = client.with_options(rate_limiter=RateLimiter())
    report = with_limiter.bulk.run(requests(60), tmp_path / "2.jsonl", concurrency=10).wait()
    assert (report.answered, report.exit_code) == (60, 0)
    assert report.retried == 3


def test_an_announced_limit_is_used_up_without_refusals(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """Whatever the number of slots, and without your own limiter."""
    service = Refilling(rate=200.0, most=100.0, told=100.0)
    server.ledger.limit = lambda: service.take(time.monotonic())
    server.ledger.delay = 0.01
    report = client.bulk.run(requests(200), tmp_path / "out.jsonl", concurrency=200).wait()
    assert (report.answered, report.failed) == (200, 0)
    assert report.refused <= 2
    assert report.seconds >= 0.4
