"""docs/reliability.md: each promise names an existing test, and its table matches the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from aikit.core.idempotency import ANSWERING, CREATING, REPEATABLE

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")


def functions(path: Path) -> set[str]:
    """Return the names of a module's functions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_each_promise_names_an_existing_test() -> None:
    """When you rename a test, update its promise too."""
    named = re.findall(r"^\| .+ \| `(tests/\S+\.py)::(\w+)` \|$", PAGE, re.MULTILINE)
    table = PAGE.partition("| promise | test |")[2].partition("\n\n")[0]
    headings = table.count("** | |")
    assert len(named) + headings == table.count("\n") - 1 > 30
    assert [name for path, name in named if name not in functions(ROOT / path)] == []


def test_the_table_of_operations_matches_the_code() -> None:
    """Every POST operation is in the row for its effect."""
    rows = {
        name: set(re.findall(r"`(\w+)`", re.findall(rf"^\| {name} \| (.*) \|$", PAGE, re.MULTILINE)[0]))
        for name in ("only its answer", "the same state", "something new each time")
    }
    assert rows == {
        "only its answer": ANSWERING,
        "the same state": REPEATABLE,
        "something new each time": set(CREATING),
    }
