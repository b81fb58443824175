"""The types of options are written from the table of options."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import options
from generator.errors import GeneratorError

ROW = """
Option(
    "max_tries", "client call", check_count, takes="int", meaning="How often.", documented="maxTries", default=2
)
"""


def table(root: Path, rows: str) -> Path:
    """A checkout whose table has these rows."""
    path = root / options.SOURCE
    path.parent.mkdir(parents=True)
    path.write_text(rows, encoding="utf-8")
    return root


def test_a_row_becomes_a_keyword_and_an_attribute_in_every_spelling(tmp_path: Path) -> None:
    """It has its type and its sentence, for the constructor and for calls."""
    text = options.render(table(tmp_path, ROW))
    for spelling in ("max_tries", "maxTries"):
        assert text.count(f"    {spelling}: int | Unset | None\n") == 2
    assert '    max_tries = Attribute[int, "int | None"]()\n' in text
    assert "    maxTries = max_tries\n" in text
    assert text.count('"""How often."""') == 3


def test_stale_types_are_reported_and_rewritten(tmp_path: Path) -> None:
    """`make check` names the file, and `make regen` writes it once."""
    root = table(tmp_path, ROW)
    assert options.check(root) == ["not current: aikit/options/option_types.py (run `make regen`)"]
    assert (options.write(root), options.write(root), options.check(root)) == (True, False, [])


def test_a_row_without_literals_is_an_error(tmp_path: Path) -> None:
    """The table is parsed, not executed."""
    with pytest.raises(GeneratorError, match="as literals"):
        options.render(table(tmp_path, 'Option(NAME, "call", check, takes="int", meaning="x")'))
