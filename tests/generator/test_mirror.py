"""The asynchronous twins: how the mirror translates a source, and that the committed twins are current."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator import mirror

CLIENT = '''"""A client."""

from .core import things

class _Base:
    """Shared."""

def helper() -> None:
    """Shared too."""

class OpenAI(_Base):
    """The blocking client. It may be shared between threads."""

    def _run(self, call: str) -> str:
        agent = self.agent  # stays
        return blocking.run(call, agent)

    def close(self) -> None:
        agent.close()

    # asynchronous: aclose = close

    def __enter__(self) -> OpenAI:
        return self

Client = OpenAI
'''
RESOURCE = '''"""A resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from aikit.results import OpenAIResult, Page, View
from aikit.streaming import Stream

from .base import Resource

if TYPE_CHECKING:
    from aikit.operations import Model

    class _One(OpenAIResult, Model): ...

    class _Many(Page[Model]): ...

else:
    _One = OpenAIResult
    _Many = Page

__all__ = ["Many", "One", "Things"]

LIMIT = 5


class One(_One):
    """The same in both variants."""

    @property
    def half(self) -> int:
        return LIMIT


class Many(_Many):
    """Differs by its base."""


class Blob(View):
    """Differs by what waits in it."""

    def read(self) -> bytes:
        return self._client._download("x")

    def size(self) -> int:
        return len(self.read().strip())


class Things(Resource):
    """Makes calls."""

    @overload
    def create(self, *, stream: bool) -> Stream[One]: ...

    @overload
    def create(self) -> One: ...

    def create(self, **keywords: object) -> One | Stream[One]:
        """Create: `Page` in a docstring stays."""
        call = self._call(One)
        if call.stream:
            return self._stream(call)
        return self._run(call)

    def first(self) -> str:
        return self._run(self._call(One)).half

    def list(self) -> Many:
        return self._list(self._call(Many))

    def describe(self) -> int:
        return LIMIT
'''

HELPER = '''"""A helper."""

from __future__ import annotations

from collections.abc import Iterator

from aikit.resources.things import Things

from .shared import run_handlers


class Talk:
    """Waits in loops and functions, too."""

    def _read(self) -> Iterator[int]:
        for number in self._stream:
            yield number
        for number in [1, 2]:
            yield run_handlers(number)

    def __iter__(self) -> Iterator[int]:
        return self._chunks

    def __next__(self) -> int:
        return next(self._chunks)

    def begin(self) -> None:
        self._chunks = self._read()

    def until_done(self) -> Talk:
        for _ in self._chunks:
            pass
        return self

    def result(self) -> int:
        return self.until_done().number

    def close(self) -> None:
        self._stream.close()
'''
SHARED = '''"""The same in both variants."""

def run_handlers(number: int) -> int:
    """Has a counterpart next to it."""
    return number
'''


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Create a checkout with only a client, a resource and two helpers."""
    modules = {
        "clients/client.py": CLIENT,
        "resources/__init__.py": "",
        "resources/things.py": RESOURCE,
        "helpers/__init__.py": "",
        "helpers/talk.py": HELPER,
        "helpers/shared.py": SHARED,
    }
    for name, text in modules.items():
        path = tmp_path / "aikit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def twin(checkout: Path, name: str) -> str:
    """Return the twin of a module."""
    return mirror.render(checkout)[mirror.TARGET / name]


def test_functions_that_wait_become_asynchronous_and_are_awaited(checkout: Path) -> None:
    """Through any number of calls; functions that never wait stay synchronous."""
    text = twin(checkout, "things.py")
    functions = {
        node.name: node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    waiting = {name for name, node in functions.items() if isinstance(node, ast.AsyncFunctionDef)}
    assert waiting == {"read", "size", "create", "first"}
    assert 'return await self._client._download("x")' in text
    assert "return len((await self.read()).strip())" in text
    assert "return (await self._run(self._call(One))).half" in text
    assert "return await self._stream(call)" in text
    assert text.count("async def create") == 3


def test_a_class_with_the_same_code_is_imported_and_others_are_renamed(checkout: Path) -> None:
    """The constants and functions that they need come with them."""
    text = twin(checkout, "things.py")
    classes = [node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)]
    assert sorted(classes) == ["AsyncBlob", "AsyncMany", "AsyncThings", "_Many"]
    assert "from aikit.resources.things import LIMIT, One" in text
    assert '__all__ = ["AsyncMany", "AsyncThings", "One"]' in text
    assert "class _Many(AsyncPage[Model])" in text
    assert "_One" not in text


def test_a_list_method_returns_an_awaitable_iterable(checkout: Path) -> None:
    """The method itself is not asynchronous."""
    assert "    def list(self) -> AsyncPager[AsyncMany]:\n" in twin(checkout, "things.py")


def test_names_are_replaced_in_code_but_not_in_docstrings(checkout: Path) -> None:
    """Except phrases that apply to one variant only."""
    assert "Create: `Page` in a docstring stays." in twin(checkout, "things.py")
    client = twin(checkout, "client.py")
    assert "The asynchronous client. It may be shared between tasks." in client
    assert "class AsyncOpenAI(_Base):" in client
    assert "AsyncClient = AsyncOpenAI" in client
    assert "return await asynchronous.run(call, agent)" in client
    assert "agent = self.agent  # stays" in client
    assert "async def __aenter__(self) -> AsyncOpenAI:" in client
    assert "        await agent.close()" in client
    assert "    aclose = close" in client


def test_a_loop_over_a_waiting_iterator_is_asynchronous(checkout: Path) -> None:
    """Other loops stay as they are. A generator is not awaited; the function that reads it is."""
    text = twin(checkout, "helpers/talk.py")
    assert "class AsyncTalk:" in text
    assert "    async def _read(self) -> AsyncIterator[int]:\n        async for number in self._stream:" in text
    assert "        for number in [1, 2]:\n            yield await run_handlers_side_by_side(number)" in text
    assert "    def begin(self) -> None:\n        self._chunks = self._read()" in text
    assert "    async def until_done(self) -> AsyncTalk:\n        async for _ in self._chunks:" in text
    assert "        return (await self.until_done()).number" in text
    assert "    def __aiter__(self) -> AsyncIterator[int]:\n        return self._chunks" in text
    assert "    async def __anext__(self) -> int:\n        return await anext(self._chunks)" in text
    assert "    async def close(self) -> None:\n        await self._stream.close()" in text


def test_a_helper_gets_a_twin_next_to_those_of_the_resources(checkout: Path) -> None:
    """A helper whose code is the same in both variants has no twin and is imported from its own module."""
    twins = {path.relative_to(mirror.TARGET).as_posix() for path in mirror.render(checkout)}
    assert twins == {"__init__.py", "client.py", "things.py", "helpers/__init__.py", "helpers/talk.py"}
    text = twin(checkout, "helpers/talk.py")
    assert "from aikit.helpers.shared import run_handlers_side_by_side" in text


def test_a_twin_names_its_source(checkout: Path) -> None:
    """The first line names the source and the command that writes the twin."""
    for path, text in mirror.render(checkout).items():
        assert text.startswith("# Written from "), path
        assert "make regen" in text.splitlines()[0]


def test_write_creates_the_twins_and_check_finds_stale_ones(checkout: Path) -> None:
    """Stale means edited by hand, missing, or without a source."""
    assert {path.name for path in mirror.write(checkout)} == {"__init__.py", "client.py", "things.py", "talk.py"}
    assert mirror.write(checkout) == []
    assert mirror.check(checkout) == []
    folder = checkout / mirror.TARGET
    (folder / "things.py").write_text("changed")
    (folder / "client.py").unlink()
    (folder / "stranger.py").write_text("")
    complaints = mirror.check(checkout)
    assert [complaint.split(":")[0] for complaint in complaints] == ["missing", "not current", "no source"]
    mirror.write(checkout)
    assert mirror.check(checkout) == []
    assert not (folder / "stranger.py").exists()


def test_a_comment_goes_with_its_statement(checkout: Path) -> None:
    """The twin imports the constant and has no comment about it; comments on what it keeps stay."""
    path = checkout / "aikit/clients/client.py"
    comments = "# About the limit.\n# More about it.\nLIMIT = 3\n\n# About the client.\nclass OpenAI"
    path.write_text(path.read_text().replace("class OpenAI", comments, 1))
    assert "LIMIT" in path.read_text()
    twin_text = twin(checkout, "client.py")
    assert "about it" not in twin_text
    assert "limit" not in twin_text
    assert "# About the client.\nclass AsyncOpenAI" in twin_text
