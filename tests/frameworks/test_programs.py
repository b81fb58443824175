"""Libraries on the official package, and that package itself, get what an aikit client has: seven programs.

Each program runs with the real library, from the lock files `requirements/frameworks.txt` and
`requirements/frameworks-httpx.txt`. It makes a call that is tried again, for a provider's model; a stream; a call of a
tool; and a call that the client's deadline ends.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit.testing import Server, serve

PROGRAMS = Path(__file__).parent / "programs"
ROOT = Path(__file__).parents[2]
SECONDS = 100
"""A program that takes longer than this hangs."""
WEATHER = [{"name": "weather", "arguments": {"city": "Oslo"}}]
# For each program: its environment, the class of its timeout error, and the last text of its tool.
EXPECTED = {
    "agents_runner": ("frameworks", "openai.APITimeoutError", "Sunny."),
    "instructor_models": ("frameworks", "instructor.InstructorRetryException", "Oslo"),
    "langchain_chat": ("frameworks", "langchain_openai.OpenAITimeoutError", "Sunny."),
    "llama_index_chat": ("frameworks-httpx", "openai.APITimeoutError", "sunny in Oslo"),
    "official_async": ("frameworks", "openai.APITimeoutError", "Sunny."),
    "official_blocking": ("frameworks", "openai.APITimeoutError", "Sunny."),
    "pydantic_agent": ("frameworks", "pydantic_ai.ModelAPIError", "Sunny."),
}

pytestmark = pytest.mark.frameworks


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all programs."""
    with serve() as running:
        yield running


def test_every_program_is_here() -> None:
    """There are seven."""
    assert sorted(EXPECTED) == sorted(path.stem for path in PROGRAMS.glob("*.py") if path.stem != "shared")
    assert len(EXPECTED) == 7


@pytest.mark.parametrize("name", EXPECTED)
def test_a_framework_gets_what_the_client_has(name: str, server: Server) -> None:
    """A retry, a provider, a stream, a tool, a deadline as its own timeout error, and an observer of all calls."""
    environment, error, said = EXPECTED[name]
    answers_tools = said == "Sunny."
    server.reset()
    server.fail(503, headers={"retry-after-ms": "1"})
    server.script(text="Once more.")
    streamed: dict[str, Any] = {"text": "Bit by bit."} if name != "instructor_models" else {"tool_calls": WEATHER}
    server.script(**streamed)
    server.script(tool_calls=WEATHER)
    if answers_tools:
        server.script(text="Sunny.")
    server.script(delay_seconds=5)

    python = ROOT / f".venv-{environment}" / "bin" / "python"
    done = subprocess.run(
        [python, PROGRAMS / f"{name}.py"],
        env={**os.environ, "SERVER": server.base_url},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert facts["retried"] == "Once more."
    assert facts["streamed"] == ("Oslo" if name == "instructor_models" else "Bit by bit.")
    assert facts["tool"] == said
    assert facts["error"][0] == error
    assert "aikit.APITimeoutError" in facts["error"]
    calls = [[503, 200], *[[200]] * (3 if answers_tools else 2), [None]]
    assert facts["calls"] == [
        ["create_chat_completion", "other", attempts, "APITimeoutError" if attempts == [None] else "NoneType"]
        for attempts in calls
    ]
    assert {request.body["model"] for request in server.requests} == {"gpt-4o-mini"}
    assert len(server.requests) == sum(map(len, calls))
