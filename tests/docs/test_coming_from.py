"""The page for people who know AIKit for 4D has every documented name, and each exists."""

from __future__ import annotations

import re
from inspect import getattr_static
from operator import attrgetter
from pathlib import Path
from types import FunctionType

import pytest

import aikit
from aikit.options.spellings import ALIASES
from aikit.options.table import OPTIONS

PAGE = (Path(__file__).parents[2] / "docs" / "coming-from" / "4d.md").read_text(encoding="utf-8")
# Spellings of options that only the official package or JavaScript has, and second spellings of other names.
UNDOCUMENTED = {"_request_id", "requestId", "addImageUrl"}


def section(title: str) -> str:
    """Return the text below a heading of the page."""
    return PAGE.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_every_documented_option_is_on_the_page() -> None:
    """With its Python name and the first sentence of its meaning."""
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| (.+) \|$", section("Options"), re.MULTILINE)
    shown = {python: documented for documented, python, _ in rows}
    for option in OPTIONS.values():
        if option.documented:
            assert shown.get(option.name) == option.documented
    for documented, python, meaning in rows:
        assert ALIASES.get(documented, documented) == python
        assert python == "user" or OPTIONS[python].meaning.startswith(meaning.rstrip("."))


def test_every_other_documented_name_is_on_the_page() -> None:
    """The names of results, messages, helpers and errors."""
    options = {spelling for option in OPTIONS.values() for spelling in (*option.others.split(), option.documented)}
    expected = {(other, name) for other, name in ALIASES.items() if other not in options | UNDOCUMENTED}
    assert set(re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", section("Other names"), re.MULTILINE)) == expected


def test_every_class_on_the_page_exists() -> None:
    """All but the parameters, which are mappings or keywords in Python."""
    names = set(re.findall(r"`(OpenAI\w*)`", section("Classes")))
    lacking = {name for name in names if not hasattr(aikit, name)}
    assert lacking == {"OpenAIParameters", "OpenAIChatCompletionsParameters"}


def test_every_method_on_the_page_exists_and_none_is_missing() -> None:
    """By its documented name; every callable with such a name is on the page."""
    rows = re.findall(r"^\| `(\S+)` \| (`.+`) \|$", section("Methods"), re.MULTILINE)
    assert len(rows) > 10
    client = aikit.OpenAI("sk-test-not-real")
    named: set[str] = set()
    for owner, methods in rows:
        found = getattr(aikit, owner, None) or attrgetter(owner.removeprefix("client."))(client)
        for method in re.findall(r"`(\w+)`", methods):
            assert callable(getattr(found, ALIASES.get(method, method))), f"{owner}.{method}"
            named.add(method)
    classes = [each for name in aikit.__all__ if isinstance(each := getattr(aikit, name), type)]
    others = re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", section("Other names"), re.MULTILINE)
    documented = {
        spelling
        for spelling, name in others
        if any(isinstance(getattr_static(each, name, None), FunctionType) for each in classes)
    }
    assert {"registerTool", "asPicture"} <= documented <= named


@pytest.mark.parametrize(("documented", "python"), re.findall(r"`(\w+)`[^|]*\| `(on_\w+)`", section("Callbacks")))
def test_every_callback_on_the_page_is_an_option(documented: str, python: str) -> None:
    """In both spellings."""
    assert OPTIONS[python].scope == "callback"
    assert ALIASES.get(documented) == python
