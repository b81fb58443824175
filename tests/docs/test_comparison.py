"""docs/comparison.md: the outcomes are those of the clients, and the figures those of the benchmarks."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest

from benchmarks.__main__ import RESULTS
from benchmarks.behaviour.clients import CLIENTS
from benchmarks.behaviour.outcomes import PAGE, Outcomes, figures, outcome, quote, table
from benchmarks.behaviour.situations import SITUATIONS
from benchmarks.harness import Results

ROOT = Path(__file__).parents[2]
# The others are only in the environment of `make bench`.
INSTALLED = ("aikit", "openai", "httpx by hand")


@pytest.mark.parametrize("situation", SITUATIONS)
def test_the_outcomes_are_those_of_the_installed_clients(situation: str) -> None:
    """Each client is put into the situation again, over real sockets."""
    shown = Outcomes.read().outcomes[situation]
    assert {client: outcome(situation, client) for client in INSTALLED} == {each: shown[each] for each in INSTALLED}


def test_every_situation_has_an_outcome_of_every_client() -> None:
    """`make bench ARGS=behaviour` took them all."""
    assert {name: list(found) for name, found in Outcomes.read().outcomes.items()} == {
        name: list(CLIENTS) for name in SITUATIONS
    }


def test_the_page_shows_the_kept_outcomes_and_figures(tmp_path: Path) -> None:
    """Writing the tables again changes nothing; a page with other figures would change."""
    taken, results = Outcomes.read(), Results.read(RESULTS / "results.json")
    page = tmp_path / PAGE.name
    shutil.copy(PAGE, page)
    quote(taken, results, page)
    text = PAGE.read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8") == text
    for part in (table(taken, of_trouble=True), table(taken, of_trouble=False), figures(results)):
        assert part.count("\n") > 4
        assert part in text
    page.write_text(text.replace(figures(results), "| other | figures |\n"), encoding="utf-8")
    quote(taken, results, page)
    assert page.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_row_names_an_existing_test(situation: str) -> None:
    """When you rename a test, update its row too."""
    path, _, name = SITUATIONS[situation].proof.partition("::")
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_the_page_has_rows_where_others_do_better() -> None:
    """A comparison without any would not be fair."""
    outcomes = Outcomes.read().outcomes
    assert [name for name, found in outcomes.items() if found["aikit"] == "no" and "yes" in found.values()]
    best = [row for row in figures(Results.read(RESULTS / "results.json")).splitlines()[2:] if _is_beaten(row)]
    assert best


def _is_beaten(row: str) -> bool:
    values = [
        float(cell.replace(",", "")) if re.search(r"\d", cell) else float("inf") for cell in row.split(" | ")[1:-1]
    ]
    return min(values[2:]) < values[0]
