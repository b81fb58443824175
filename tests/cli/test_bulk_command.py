"""`aikit bulk`, in a terminal and in a pipe."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from aikit.cli.exit_codes import ExitCode
from aikit.testing import Server
from tests.cli.conftest import Aikit


def write_rows(path: Path, count: int) -> Path:
    """Write a table with questions."""
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("id", "text"), *((f"r{n}", f"question {n}") for n in range(count))])
    return path


def test_a_table_becomes_answers(aikit: Aikit, openai_server: Server) -> None:
    """Run, status, export, and nothing to do the second time."""
    write_rows(aikit.folder / "in.csv", 20)
    command = (
        "bulk",
        "run",
        "in.csv",
        "-o",
        "out.jsonl",
        "--prompt-column",
        "text",
        "--id-column",
        "id",
        "-m",
        "gpt-5",
    )
    done = aikit.run(*command)
    facts = dict(line.split("\t") for line in done.out.splitlines())
    assert (done.code, facts["answered"], facts["failed"], facts["left"]) == (0, "20", "0", "0"), done.err
    again = aikit.run(*command, "--json")
    assert (again.code, again.json["answered_now"]) == (0, 0)
    assert "nothing to do: 20 answered, 0 failed" in again.err
    assert len(openai_server.requests) == 20
    assert aikit.run("bulk", "status", "out.jsonl", "--json").json["answered"] == 20
    assert dict(line.split("\t") for line in aikit.run("bulk", "status", "out.jsonl").out.splitlines())["state"] == (
        "finished"
    )
    assert aikit.run("bulk", "export", "out.jsonl", "-o", "out.csv").err == "out.csv: 20 lines\n"
    assert aikit.run("bulk", "export", "out.jsonl", "-o", "out2.jsonl", "--json").json["lines"] == 20
    with (aikit.folder / "out.csv").open(newline="") as file:
        assert [row["custom_id"] for row in csv.DictReader(file)] == [f"r{n}" for n in range(20)]


def test_a_run_at_the_batch_endpoint_shows_its_batches(aikit: Aikit, openai_server: Server) -> None:
    """The status shows what a rule left at the service, and the same command goes on with it."""
    write_rows(aikit.folder / "in.csv", 3)
    command = ("bulk", "run", "in.csv", "-o", "out.jsonl", "--prompt-column", "text", "-m", "gpt-5", "--via", "batch")
    openai_server.fail(401, operation="retrieveBatch")
    stopped = aikit.run(*command, "--batch-requests", "5")
    assert stopped.code == 3
    assert "1 batch goes on at the service. Run the same command again to go on." in stopped.err
    rows = dict(line.split("\t") for line in aikit.run("bulk", "status", "out.jsonl").out.splitlines())
    assert rows["state"] == "not running"
    assert rows["batch_00000002"] == "validating, 0 of 3 done, gpt-5"
    done = aikit.run(*command, "--poll-interval", "0.01s", "--json")
    assert (done.code, done.json["answered"], done.json["batches"]) == (0, 3, [])


def test_a_run_in_several_processes_needs_a_number_above_zero(aikit: Aikit) -> None:
    """The message names the option."""
    write_rows(aikit.folder / "in.csv", 3)
    done = aikit.run("bulk", "run", "in.csv", "-o", "o.jsonl", "--prompt-column", "text", "--processes", "0")
    assert (done.code, "`processes` must be a whole number above 0" in done.err) == (ExitCode.USAGE, True), done.err


def test_a_terminal_shows_a_table(aikit: Aikit, openai_server: Server) -> None:
    """The progress is gone at the end."""
    write_rows(aikit.folder / "in.csv", 3)
    shown = aikit.show("bulk", "run", "in.csv", "-o", "out.jsonl", "--prompt-column", "text", "-m", "gpt-5")
    assert shown.lines[0].split() == ["what", "value"]
    assert ["answered", "3"] in [line.split() for line in shown.lines]
    shown = aikit.show("bulk", "cost", "in.csv", "--prompt-column", "text", "-m", "gpt-5", "--prices", "openai")
    assert ["requests", "3"] in [line.split() for line in shown.lines]


def test_failures_give_an_exit_code_and_can_be_repeated(aikit: Aikit, openai_server: Server) -> None:
    """With the same settings, from the same input."""
    write_rows(aikit.folder / "in.csv", 2)
    openai_server.fail(400, times=1)
    failed = aikit.run(
        "bulk", "run", "in.csv", "-o", "o.jsonl", "--template", "{text}", "-m", "gpt-5", "--max-retries", "0"
    )
    assert (failed.code, "failed with 400" in failed.out) == (1, True)
    done = aikit.run("bulk", "retry", "o.jsonl", "--json", "-c", "2")
    assert (done.code, done.json["answered"], done.json["failed"]) == (0, 2, 0)


def test_answers_that_do_not_fit_a_class_are_asked_for_again(aikit: Aikit, openai_server: Server) -> None:
    """The class is in a file of yours; the requests stay as they were."""
    form = {"type": "json_schema", "json_schema": {"name": "City", "schema": {"type": "object"}}}
    body = {"model": "gpt-5", "messages": [{"role": "user", "content": "Where?"}], "response_format": form}
    (aikit.folder / "in.jsonl").write_text(f"{json.dumps(body)}\n" * 2)
    (aikit.folder / "cities.py").write_text(
        "from __future__ import annotations\n"
        "from dataclasses import dataclass\n\n\n"
        "@dataclass\nclass City:\n    name: str\n    twins: list[City]\n"
    )
    for text in ('{"name": "Oslo", "twins": []}', "Bergen", '{"name": "Bergen", "twins": []}'):
        openai_server.script("createChatCompletion", text=text)
    aikit.run("bulk", "run", "in.jsonl", "-o", "o.jsonl", "-c", "1")
    done = aikit.run("bulk", "retry", "o.jsonl", "--invalid", "cities.py:City", "--json")
    assert (done.code, done.json["answered"], done.json["answered_now"]) == (0, 2, 1)
    assert [request.body["response_format"] for request in openai_server.requests] == [form] * 3
    wrong = aikit.run("bulk", "retry", "o.jsonl", "--invalid", "cities.py:Town")
    assert (wrong.code, "cities.py has no class 'Town'" in wrong.err) == (2, True)


def test_a_rule_stops_the_run(aikit: Aikit, openai_server: Server) -> None:
    """The exit code is 3, and the reason is on a separate line."""
    write_rows(aikit.folder / "in.csv", 9)
    openai_server.fail(400, times=9)
    options = ("--prompt-column", "text", "-m", "gpt-5", "-c", "1", "--max-failures", "2", "--deadline", "1h")
    done = aikit.run("bulk", "run", "in.csv", "-o", "out.jsonl", *options)
    assert done.code == 3
    assert "stopped: 3 requests failed, and `max_failures` is 2. Run the same command again to go on." in done.err


def test_wrong_use_is_one_line(aikit: Aikit) -> None:
    """An input that is missing or invalid, an output that is none, a time that is none."""
    (aikit.folder / "bad.jsonl").write_text("[]\n")
    (aikit.folder / "in.jsonl").write_text(json.dumps({"model": "gpt-5", "max_tokens": 9, "messages": []}) + "\n")
    for words, told in {
        ("run", "none.jsonl", "-o", "out.jsonl"): "none.jsonl does not exist",
        ("run", "bad.jsonl", "-o", "out.jsonl"): "line 1: expected a JSON object, got list",
        ("status", "bad.jsonl"): "bad.jsonl is not the output of a bulk run",
        ("run", "in.jsonl", "-o", "out.jsonl", "--deadline", "soon"): "--deadline must be a time such as 90s",
    }.items():
        done = aikit.run("bulk", *words)
        assert (done.code, told in done.err) == (ExitCode.USAGE, True), done.err
        assert done.err.count("\n") == 1
    assert aikit.run("bulk", "export", "none.jsonl", "-o", "x.csv").code == ExitCode.FILE
    found = aikit.run("bulk", "cost", "in.jsonl", "--json").json
    assert (found["requests"], found["output_tokens"], found["cost"]) == (1, 9, None)
