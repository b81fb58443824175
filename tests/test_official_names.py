"""The names of the official package that are not methods: each is used in real code with both packages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from aikit.testing import Server, serve
from tests.docs.test_tables import codes, table
from tests.official_uses import LIST, Use, uses

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "coming-from" / "openai.md"
USES = uses()
DELIBERATE = [each for each in USES if each.differs or each.missing]


def run_events() -> bytes:
    """Return the events of a run with a tool call, a text and a picture."""
    run = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "assistant_id": "asst_1", "created_at": 1}
    step = {"id": "step_1", "object": "thread.run.step", "run_id": "run_1", "type": "tool_calls", "created_at": 1}
    tool = {"id": "call_1", "type": "function", "index": 0, "function": {"name": "look", "arguments": ""}}
    message = {"id": "msg_1", "object": "thread.message", "role": "assistant", "created_at": 1, "content": []}
    text = {"type": "text", "text": {"value": "Hi there", "annotations": []}}
    picture = {"type": "image_file", "image_file": {"file_id": "file_1"}}

    def calls(*listed: Any) -> dict[str, Any]:
        return {"step_details": {"type": "tool_calls", "tool_calls": [*listed]}}

    def of_message(part: dict[str, Any], index: int) -> dict[str, Any]:
        return {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": [{"index": index, **part}]}}

    grown = {"index": 0, "type": "function", "function": {"arguments": "{}"}}
    done = {**tool, "function": {"name": "look", "arguments": "{}"}}
    events: list[tuple[str, Any]] = [
        ("thread.run.created", {**run, "status": "queued"}),
        ("thread.run.step.created", {**step, "status": "in_progress", **calls()}),
        ("thread.run.step.delta", {"id": "step_1", "object": "thread.run.step.delta", "delta": calls(tool)}),
        ("thread.run.step.delta", {"id": "step_1", "object": "thread.run.step.delta", "delta": calls(grown)}),
        ("thread.run.step.completed", {**step, "status": "completed", **calls(done)}),
        ("thread.message.created", {**message, "status": "in_progress"}),
        ("thread.message.delta", of_message({"type": "text", "text": {"value": "Hi", "annotations": []}}, 0)),
        ("thread.message.delta", of_message({"type": "text", "text": {"value": " there"}}, 0)),
        ("thread.message.delta", of_message(picture, 1)),
        ("thread.message.completed", {**message, "status": "completed", "content": [text, picture]}),
        ("thread.run.completed", {**run, "status": "completed"}),
    ]
    frames = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events]
    return "".join([*frames, "event: done\ndata: [DONE]\n\n"]).encode()


def values(package: str, server: Server, folder: Path) -> dict[str, Any]:
    """Run all uses with a package and return their values."""
    folder.mkdir()
    server.reset()
    for status in (400, 401, 403, 404, 409, 422, 429, 503):
        server.fail(status, operation="deleteModel", times=2)
    events = {"content-type": "text/event-stream"}
    server.script("createRun", content=run_events(), headers=events, times=None)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "AZURE_"))}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.official_uses", package, str(folder)],
        cwd=ROOT,
        env={**inherited, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": server.api_key},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    """What every use gives with the official package, and with aikit."""
    folder = tmp_path_factory.mktemp("uses")
    with serve() as server:
        official, ours = (values(package, server, folder / package) for package in ("openai", "aikit"))
    return official, ours


def different(use: Use, given: tuple[dict[str, Any], dict[str, Any]]) -> list[str]:
    """Return the worlds in which a use gives something else with aikit, or fails."""
    official, ours = given
    keys = [f"{use.id} ({world})" for world in use.worlds]
    return [
        f"{key}: {ours[key]} instead of {official[key]}"
        for key in keys
        if ours[key] != official[key] or str(ours[key]).startswith("!")
    ]


def test_the_list_has_all_names() -> None:
    """285, none twice, each with a use."""
    assert len(USES) == len({each.id for each in USES}) == 285
    assert [each.id for each in USES if not each.code.strip()] == []


def test_a_use_gives_the_same_with_both_packages(given: tuple[dict[str, Any], dict[str, Any]]) -> None:
    """All but those that the list says differ on purpose, or are missing."""
    assert [text for each in USES if each not in DELIBERATE for text in different(each, given)] == []


def test_what_the_list_says_of_differences_is_true(given: tuple[dict[str, Any], dict[str, Any]]) -> None:
    """A name that no longer differs loses its mark, and a missing name is really missing."""
    official, ours = given
    assert [each.id for each in DELIBERATE if not different(each, given)] == []
    errors = ("!AttributeError", "!ModuleNotFoundError", "!ImportError")
    keys = [f"{each.id} ({world})" for each in USES if each.missing for world in each.worlds]
    assert [key for key in keys if ours[key] is not False and not str(ours[key]).startswith(errors)] == []
    assert [key for key, value in official.items() if str(value).startswith("!")] == []


def test_the_page_has_every_difference() -> None:
    """With the reason, as the list has it; it also says how many names work."""
    rows = {(group, why): codes(names) for group, names, why in table("group", "names", page=PAGE)}
    marked: dict[tuple[str, str], list[str]] = {}
    for each in DELIBERATE:
        marked.setdefault((each.group, each.differs or each.missing), []).append(each.name)
    assert rows == marked
    assert f"| {len(USES) - len(DELIBERATE)}; the table below has the others |" in PAGE.read_text(encoding="utf-8")


def test_at_least_256_of_285_names_work() -> None:
    """The others are private modules, the official transport, and pydantic's classes."""
    assert len(USES) - len(DELIBERATE) >= 256, f"{LIST.name} marks {len(DELIBERATE)}"
