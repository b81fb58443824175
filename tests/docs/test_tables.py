"""The tables in the documentation match the code."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

import aikit
from aikit import OpenAI, errors
from aikit.errors import APIError, APIStatusError
from aikit.options.table import AZURE_OPTIONS, CALL_OPTIONS, CLIENT_OPTIONS, OPTIONS

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "client.md"
# The environment variable of each option, with a value.
VARIABLES = {
    "AIKIT_HTTP_AGENT": "fast",
    "OPENAI_ADMIN_KEY": "sk-admin-not-real",
    "OPENAI_API_KEY": "sk-test-not-real",
    "OPENAI_BASE_URL": "https://server.test/v1",
    "OPENAI_ORG_ID": "org-test",
    "OPENAI_PROJECT_ID": "proj-test",
    "OPENAI_WEBHOOK_SECRET": "whsec_bm90IGEgcmVhbCBzZWNyZXQ=",
}


def table(*first_columns: str, page: Path = PAGE) -> list[list[str]]:
    """Return the cells, row by row, of the page's table whose header starts with these columns."""
    blocks = MarkdownIt("commonmark").enable("table").parse(page.read_text(encoding="utf-8"))
    rows: list[list[str]] = []
    for token, inside in pairwise(blocks):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(inside.content)
    heads = [index for index, row in enumerate(rows) if row[: len(first_columns)] == list(first_columns)]
    assert len(heads) == 1, f"{len(heads)} tables begin with {first_columns}"
    width = rows[heads[0]]
    following = rows[heads[0] + 1 :]
    end = next(
        (index for index, row in enumerate(following) if row[0] in ("argument", "option", "level", "attribute")), None
    )
    assert all(len(row) == len(width) for row in following[:end])
    return following[:end]


def codes(cell: str) -> list[str]:
    """Return the code spans of a cell."""
    return re.findall(r"`([^`]+)`", cell)


def is_explained(cell: str, name: str) -> bool:
    """Whether a cell begins with the sentence that editors show for the option."""
    return cell.startswith(OPTIONS[name].meaning)


@pytest.fixture
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def test_the_table_of_options_has_every_client_option_in_every_spelling() -> None:
    """It has no others, and the documented spelling has its own column."""
    rows = table("option", "documented", "also")
    assert sorted(codes(row[0])[0] for row in rows) == sorted(CLIENT_OPTIONS)
    for option, documented, also, meaning, _, variable in rows:
        row = OPTIONS[codes(option)[0]]
        assert codes(documented) in ([row.documented], [row.name], []), row.name
        assert bool(row.documented) <= bool(documented), row.name
        assert codes(also) == row.others.split(), row.name
        assert codes(variable) == ([row.variable] if row.variable else []), row.name
        assert is_explained(meaning, row.name), row.name


@pytest.mark.usefixtures("_no_variables")
def test_the_table_of_options_has_the_defaults() -> None:
    """They are those of a client without arguments."""
    client = OpenAI()
    for option, *_, default, _ in table("option", "documented", "also"):
        value = getattr(client, codes(option)[0])
        told = ast.literal_eval(codes(default)[0])
        assert value == told, option
        assert isinstance(value, type(told)), option


@pytest.mark.usefixtures("_no_variables")
def test_the_table_of_options_has_the_environment_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each option takes the value of its variable; options without a variable are not affected."""
    rows = {codes(option)[0]: codes(variable) for option, *_, variable in table("option", "documented", "also")}
    assert sorted(name for names in rows.values() for name in names) == sorted(VARIABLES)
    before = OpenAI()
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    after = OpenAI()
    for option, variables in rows.items():
        expected = VARIABLES[variables[0]] if variables else getattr(before, option)
        assert getattr(after, option) == expected, option


def test_the_table_of_call_options_has_each_in_every_spelling() -> None:
    """It has no others."""
    rows = table("option", "also", "meaning")
    assert sorted(codes(row[0])[0] for row in rows) == sorted(CALL_OPTIONS)
    for option, also, meaning in rows:
        row = OPTIONS[codes(option)[0]]
        assert codes(also) == row.spellings, row.name
        is_above = meaning == "as above" and row.name in CLIENT_OPTIONS
        assert is_above or is_explained(meaning, row.name), row.name


def test_the_table_of_azure_options_describes_each_of_them() -> None:
    """It also has rows for options of every client that mean something else there."""
    rows = {codes(row[0])[0]: row[1:] for row in table("option", "meaning", "environment", page=DOCS / "providers.md")}
    assert rows.keys() - AZURE_OPTIONS == {"api_key", "base_url"}
    assert rows.keys() >= AZURE_OPTIONS
    for name in AZURE_OPTIONS:
        meaning, variable = rows[name]
        assert codes(variable) == ([OPTIONS[name].variable] if OPTIONS[name].variable else []), name
        assert is_explained(meaning, name), name


def test_the_table_of_errors_has_every_attribute() -> None:
    """Each exists in both spellings with the same value, and none is missing."""
    error = APIError("x", body={"code": "7"})
    named: set[str] = set()
    for names, documented, _ in table("attribute", "documented", "meaning"):
        named |= set(codes(names))
        for one, other in zip(codes(names), codes(documented) or codes(names), strict=True):
            assert getattr(error, one) == getattr(error, other)
    has = {each for each in {*dir(APIError), *vars(error)} if not each.startswith("_") and not hasattr(Exception, each)}
    has = {each for each in has if not re.fullmatch("is_.*_error", each)}
    # The documented name of `status_code`.
    assert has - named == {"status"}
    assert {each for each in named if not re.fullmatch("is_.*_error", each)} - has == set()


def test_the_tree_of_errors_matches_the_code() -> None:
    """Each class is below its base and has its status."""
    page = PAGE.read_text(encoding="utf-8")
    drawn = re.findall(r"^([ │├└─]*)([A-Z]\w+Error)\b +(.+)$", page.split("```text\n")[1].split("```")[0], re.MULTILINE)
    bases: list[Any] = []
    for lines, name, meaning in drawn:
        depth = len(lines) // 4
        cls = getattr(aikit, name)
        bases[depth:] = [cls]
        assert depth == 0 or cls.__base__ is bases[depth - 1], name
        if issubclass(cls, APIStatusError) and cls is not APIStatusError:
            assert str(cls.error_status) == meaning.split()[0].rstrip(",")
    # Errors of helpers, raised when they process an answer, are documented on the pages of those helpers.
    known = [getattr(errors, name) for name in errors.__all__]
    of_exchanges = {each.__name__ for each in known if isinstance(each, type) and issubclass(each, APIError)}
    assert {name for _, name, _ in drawn} == of_exchanges | {"OpenAIError"}


def test_the_troubleshooting_guide_names_every_error_and_warning() -> None:
    """`APIResponseValidationError` is the official name of a base class."""
    page = (DOCS / "guides" / "troubleshooting.md").read_text(encoding="utf-8")
    classes = {
        name for name in aikit.__all__ if isinstance(each := getattr(aikit, name), type) and issubclass(each, Exception)
    }
    missing = {name for name in classes if f"`{name}`" not in page}
    assert missing == {"APIResponseValidationError"} | {name for name in classes if name.startswith("WebSocket")}
