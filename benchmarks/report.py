"""Results as Markdown: the bounds, the medians and the ratios, and the tables that README and docs quote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks.harness import Results
from benchmarks.measures import MEASURES
from benchmarks.peers import PEERS, REFERENCE
from benchmarks.replay import ROOT

AIKIT, FAST = "aikit", "aikit-fast"
# The rows that pages quote, and the pages. The documentation site shows the second one too.
QUOTED = ("import", "chat", "chat-async", "chats-100", "chunk", "conversation", "embeddings")
PAGES = (ROOT / "README.md", ROOT / "benchmarks" / "README.md")
QUOTATION = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- end -->)", re.DOTALL)
_NONE = "-"


@dataclass(frozen=True)
class Spread:
    """The median and the quartiles of some figures."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Summarise figures; a single one has no spread."""
        if len(values) < 2:
            return cls(values[0], values[0], values[0])
        low, _, high = quantiles(values, n=4, method="inclusive")
        return cls(median(values), low, high)


def figure(results: Results, name: str, peer: str) -> Spread | None:
    """Return the figures of a peer in all rounds, if it has some."""
    values = [value for value in results.values.get(name, {}).get(peer, ()) if value is not None]
    return Spread.of(values) if values else None


def ratio(results: Results, name: str, peer: str) -> Spread | None:
    """Return the ratios to the official package, each taken within a round."""
    values = results.values.get(name, {})
    pairs = zip(values.get(peer, ()), values.get(REFERENCE, ()), strict=False)
    ratios = [mine / theirs for mine, theirs in pairs if mine is not None and theirs]
    return Spread.of(ratios) if ratios else None


def judge(results: Results, name: str, peer: str) -> tuple[str, str]:
    """Return the bound of a peer and whether it is met, as the table shows them.

    Figures are rounded like the bound first, so that one that reads like the bound meets it.
    """
    measure = MEASURES[name]
    if measure.bound is None:
        return _NONE, _NONE
    unit = measure.bound.unit
    most = measure.bound.fast if peer == FAST else measure.bound.default
    taken = figure(results, name, peer) if unit else ratio(results, name, peer)
    shown = f"{most:g} {unit}" if unit else f"{most:.2f}"
    if taken is None:
        return shown, _NONE
    return shown, "yes" if round(taken.middle, measure.digits if unit else 2) <= most else "**no**"


def bounds_table(results: Results) -> str:
    """Format aikit's figures with both agents next to their bounds."""
    heads = ["measure", "openai"]
    for peer in (AIKIT, FAST):
        heads += [PEERS[peer].title, "ratio", "at most", "met"]
    lines = []
    for name in measured(results):
        cells = [MEASURES[name].title, _figure(results, name, REFERENCE)]
        for peer in (AIKIT, FAST):
            cells += [_figure(results, name, peer), _ratio(results, name, peer), *judge(results, name, peer)]
        lines.append(cells)
    return _table(heads, lines)


def medians_table(results: Results) -> str:
    """Format the medians of all peers."""
    peers = _peers(results)
    lines = [[MEASURES[name].title, *(_figure(results, name, peer) for peer in peers)] for name in measured(results)]
    return _table(["measure", *(PEERS[peer].title for peer in peers)], lines)


def ratios_table(results: Results) -> str:
    """Format the ratios of all peers to the official package, with their quartiles."""
    peers = [peer for peer in _peers(results) if peer != REFERENCE]
    lines = [[MEASURES[name].title, *(_ratio(results, name, peer) for peer in peers)] for name in measured(results)]
    return _table(["measure", *(PEERS[peer].title for peer in peers)], lines)


def notes(results: Results) -> str:
    """Say when, where and with what the figures were taken, and what is missing."""
    packages = ", ".join(f"{name} {version}" for name, version in results.versions.items())
    lines = [
        f"- {results.date}; {results.machine}",
        f"- {packages}",
        f"- {results.rounds} rounds; load average {min(results.load):g} to {max(results.load):g}",
    ]
    if results.remark:
        lines.append(f"- {results.remark}")
    if results.is_quick:
        lines.append("- a quick run: the measures of more than 100 calls made a tenth of them")
    lines += [f"- not measured: {PEERS[peer].title} ({reason})" for peer, reason in results.missing.items()]
    lines += [f"- failed: {key} ({reason})" for key, reason in results.failed.items()]
    return "\n".join(lines) + "\n"


def page(results: Results, *, has_chart: bool) -> str:
    """Return everything as a page."""
    chart = ""
    if has_chart:
        chart = (
            '<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="chart-dark.svg">\n'
            '  <img alt="CPU time of each client for six measures" src="chart-light.svg">\n'
            "</picture>\n\n"
        )
    return (
        "# Benchmark results\n\n"
        "The time and memory that each client takes for the same work; smaller is better. "
        f"[How it is measured](../README.md)\n\n{chart}"
        f"## How they were taken\n\n`make bench CHART=1` writes this page.\n\n{notes(results)}\n"
        "## Bounds\n\n"
        "Medians, and ratios to openai with their quartiles. aikit meets a bound if its ratio, or its figure where the "
        f"bound has a unit, is at most the bound.\n\n{bounds_table(results)}\n"
        f"## Medians\n\n{medians_table(results)}\n"
        "## Ratios to openai\n\nMedians of the ratios within each round, with their quartiles.\n\n"
        f"{ratios_table(results)}"
    )


def quotation(results: Results) -> str:
    """Return the table that pages quote: a few rows, aikit next to the official package."""
    peers = [peer for peer in (AIKIT, FAST) if peer not in results.missing]
    heads = ["", "openai"]
    for peer in peers:
        heads += [PEERS[peer].title, "ratio"]
    lines = []
    for name in QUOTED:
        cells = [MEASURES[name].title, _figure(results, name, REFERENCE)]
        for peer in peers:
            spread = ratio(results, name, peer)
            cells += [_figure(results, name, peer), f"{spread.middle:.2f}" if spread else _NONE]
        lines.append(cells)
    return _table(heads, lines)


def quote(results: Results, pages: Iterable[Path] = PAGES) -> None:
    """Write the quoted table into the pages again."""
    for file in pages:
        text = file.read_text(encoding="utf-8")
        file.write_text(QUOTATION.sub(lambda found: quotation(results), text), encoding="utf-8")


def measured(results: Results) -> list[str]:
    """Return the names of the measures that have figures, in the order of the tables."""
    return [name for name in MEASURES if results.values.get(name)]


def _peers(results: Results) -> list[str]:
    found = {peer for values in results.values.values() for peer in values}
    return [peer for peer in PEERS if peer in found]


def _figure(results: Results, name: str, peer: str) -> str:
    spread = figure(results, name, peer)
    return f"{spread.middle:,.{MEASURES[name].digits}f}" if spread else _NONE


def _ratio(results: Results, name: str, peer: str) -> str:
    spread = ratio(results, name, peer)
    if spread is None:
        return _NONE
    if spread.low == spread.high:
        return f"{spread.middle:.2f}"
    return f"{spread.middle:.2f} ({spread.low:.2f}-{spread.high:.2f})"


def _table(heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = [heads, ["---", *["---:"] * (len(heads) - 1)], *lines]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in rows)
