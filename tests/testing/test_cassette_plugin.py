"""The marker, the fixture and the option of pytest."""

from __future__ import annotations

from pathlib import Path

import pytest

from aikit.testing import Server
from tests.testing.inner_pytest import Run

TESTS = """
import asyncio
import pytest
from aikit import AsyncOpenAI, OpenAI

MESSAGES = [{"role": "user", "content": "Hello"}]

def program():
    with OpenAI(max_retries=0) as client:
        return client.chat.completions.create(MESSAGES, model="gpt-4o-mini").choice.text

@pytest.mark.cassette
def test_marked():
    assert program() == "Hello"

def test_fixture(cassette):
    assert program() == "Hello"
    assert len(cassette.exchanges) == 1

class TestClass:
    @pytest.mark.cassette(require_all=True)
    @pytest.mark.parametrize("n", ["a/b", "c"])
    def test_method(self, n):
        async def main():
            async with AsyncOpenAI() as client:
                return (await client.chat.completions.create(MESSAGES, model="gpt-4o-mini")).choice.text
        assert asyncio.run(main()) == "Hello"

@pytest.mark.cassette("shared.yaml", match_on=("method", "path"))
def test_path():
    assert program() == "Hello"

@pytest.mark.cassette(path="shared.yaml", mode="once")
def test_own_mode():
    assert program() == "Hello"

def test_without():
    assert program() == "Hello"
"""
SWALLOWING = """
import contextlib, pytest
from aikit import OpenAI

@pytest.mark.cassette
def test_swallows():
    with contextlib.suppress(Exception):
        OpenAI(max_retries=0).models.list()

@pytest.mark.cassette
def test_fails():
    OpenAI(max_retries=0).models.list()

@pytest.mark.cassette("a", "b")
def test_two_paths():
    pass
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, openai_server: Server) -> Path:
    """A project that has installed aikit, with the embedded server as the service."""
    monkeypatch.setenv("OPENAI_BASE_URL", openai_server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", openai_server.api_key)
    return tmp_path


def test_marked_tests_play_and_record(project: Path, openai_server: Server) -> None:
    """Each has its own file, under the name that pytest-recording gives it; the option takes precedence."""
    (project / "test_program.py").write_text(TESTS, encoding="utf-8")
    refused = Run(project, "-k", "not own_mode and not without")
    assert list(refused.outcomes.values()) == [["call failed"]] * 5
    assert refused.text.count("to record: run pytest with --cassette-mode=new, which adds what is missing") >= 5
    assert openai_server.requests == []
    assert list(Run(project, "--cassette-mode=once").outcomes.values()) == [["call passed"]] * 7
    assert sorted(each.relative_to(project).as_posix() for each in project.rglob("*.yaml")) == [
        "cassettes/test_program/TestClass.test_method[a-b].yaml",
        "cassettes/test_program/TestClass.test_method[c].yaml",
        "cassettes/test_program/test_fixture.yaml",
        "cassettes/test_program/test_marked.yaml",
        "shared.yaml",
    ]
    assert len(openai_server.requests) == 6
    assert list(Run(project).outcomes.values()) == [["call passed"]] * 7
    assert len(openai_server.requests) == 7  # of the test without a cassette


def test_an_error_is_shown_once(project: Path, openai_server: Server) -> None:
    """A program that handles it fails its test at the end; one that does not, only in the test itself."""
    (project / "test_swallowing.py").write_text(SWALLOWING, encoding="utf-8")
    done = Run(project)
    assert done.outcomes == {
        "test_swallows": ["call passed", "teardown failed"],
        "test_fails": ["call failed"],
        "test_two_paths": ["setup failed"],
    }
    assert "TypeError: the marker `cassette` takes one positional argument" in done.text
    assert openai_server.requests == []
