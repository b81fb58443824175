"""Status, exports, retries and estimates of runs."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.bulk import BulkError, bulk_status, export_answers
from tests.bulk.lines import LedgerServer, batch_line, chat, read_lines, write_lines

Requests = Callable[[int], Path]


def test_answers_are_exported_in_the_order_of_the_input(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """As lines or as a table, with or without the failures."""
    texts = [f"text {n}" if n % 3 else f"status=400 {n}" for n in range(30)]
    source = write_lines(tmp_path / "in.jsonl", [batch_line(f"r{n}", text) for n, text in enumerate(texts)])
    output = tmp_path / "out.jsonl"
    output.write_bytes(b"")
    client.bulk.run(source, output, concurrency=3).wait()
    lines = output.read_text().splitlines(keepends=True)
    output.write_text("".join(reversed(lines)))
    assert export_answers(output, tmp_path / "ordered.jsonl") == 20
    assert [line["custom_id"] for line in read_lines(tmp_path / "ordered.jsonl")] == [
        f"r{n}" for n in range(30) if n % 3
    ]
    assert export_answers(output, tmp_path / "all.csv", failures=True) == 30
    with (tmp_path / "all.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["custom_id"] for row in rows] == [f"r{n}" for n in range(30)]
    assert (rows[1]["text"], rows[1]["status"], rows[1]["error"]) == ("re: text 1", "200", "")
    assert (rows[0]["text"], rows[0]["status"]) == ("", "400")
    assert "status=400 0" in rows[0]["error"]
    assert export_answers(output, tmp_path / "copy.jsonl", ordered=False) == 20
    assert (tmp_path / "copy.jsonl").read_bytes() == output.read_bytes()
    with pytest.raises(BulkError, match="is the output itself"):
        export_answers(output, output)


def test_the_status_is_read_from_the_files(
    client: OpenAI, server: LedgerServer, requests: Requests, tmp_path: Path
) -> None:
    """Also while the run goes on."""
    server.ledger.delay = 0.01
    output = tmp_path / "out.jsonl"
    results = iter(client.bulk.run(requests(50), output, concurrency=1, prices="openai"))
    next(results)
    report, is_running = bulk_status(output)
    assert is_running
    assert report.total == 50
    assert 0 < report.answered < 50
    assert report.exit_code == 4
    server.ledger.delay = 0.0
    list(results)
    report, is_running = bulk_status(output)
    assert (report.answered, report.exit_code, is_running, report.left) == (50, 0, False, 0)
    assert report.cost is not None
    assert report.cost > 0
    with pytest.raises(BulkError, match="is not the output of a bulk run"):
        bulk_status(tmp_path / "in.jsonl")
    output.write_text("{}\n")
    with pytest.raises(BulkError, match=r"line 1 of .* is not a record: it has no custom_id"):
        bulk_status(output)


def test_failed_requests_are_sent_again_with_the_same_settings(
    client: OpenAI, server: LedgerServer, tmp_path: Path
) -> None:
    """From the file that the manifest names."""
    rows = write_lines(tmp_path / "in.jsonl", [{"text": "one"}, {"text": "status=400"}])
    output = tmp_path / "out.jsonl"
    client.bulk.run(rows, output, template="T {text}", model="m").wait()
    report, _ = bulk_status(output)
    assert (report.failed, report.causes, report.exit_code) == (1, {"400 refused": 1}, 1)
    again = client.bulk.retry(output, concurrency=2).wait()
    assert (again.failed_now, again.answered_now) == (1, 0)
    assert sorted(server.ledger.texts) == ["T one", "T status=400", "T status=400"]
    client.bulk.run([chat("x")], tmp_path / "2.jsonl").wait()
    with pytest.raises(BulkError, match="has no file as its input"):
        client.bulk.retry(tmp_path / "2.jsonl")
    with pytest.raises(BulkError, match="has no file as its input"):
        AsyncOpenAI("sk-test-not-real", server.base_url).bulk.retry(tmp_path / "2.jsonl")


def test_a_run_is_estimated_before_anything_is_sent(client: OpenAI, server: LedgerServer, tmp_path: Path) -> None:
    """Requests by model, tokens, and the cost of the longest answers."""
    bodies = [chat("x" * 400, max_tokens=100), chat("y", max_completion_tokens=50), chat("z")]
    found = client.bulk.estimate(bodies, prices="openai")
    assert (found.requests, found.models, found.output_tokens, found.unlimited) == (3, {"gpt-4o-mini": 3}, 150, 1)
    assert 100 < found.input_tokens < 250
    assert found.cost is not None
    assert 0 < found.cost < 0.001
    assert client.bulk.estimate(bodies).cost is None
    assert client.bulk.estimate(iter(bodies), model="m").models == {"m": 3}
    assert server.ledger.texts == []
