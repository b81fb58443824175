"""Run peers in turns, each time in a fresh process, and format their figures as a table in Markdown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
TIMEOUT_SECONDS = 300


@dataclass(frozen=True)
class Peer:
    """A program that is measured.

    Attributes:
        name: its name in the table.
        arguments: arguments of the Python interpreter; the process prints one JSON object of numbers.
        path: folders to import from, ahead of those of the environment.
    """

    name: str
    arguments: tuple[str, ...]
    path: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Column:
    """A figure and how the table shows it.

    Attributes:
        figure: its key in the JSON that the processes print.
        heading: the heading of the column, with the unit.
        digits: how many digits follow the decimal point.
        references: names of the peers to show the ratio to; empty to show only the figure.
    """

    figure: str
    heading: str
    digits: int = 1
    references: tuple[str, ...] = ()


@dataclass
class Figures:
    """The measurements: one value per round for each peer and figure.

    Attributes:
        values: the values, by peer and figure.
        failed: the error message of each peer that failed.
    """

    values: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


def measure(peers: Sequence[Peer], rounds: int, report: Callable[[str], None]) -> Figures:
    """Run every peer once in each round, and start each round with another peer.

    A first round that does not count warms the file system's caches and writes the compiled modules.
    """
    figures = Figures()
    for number in range(rounds + 1):
        turn = number % len(peers)
        report(f"round {number} of {rounds}" if number else "warming up")
        for peer in (*peers[turn:], *peers[:turn]):
            if peer.name in figures.failed:
                continue
            try:
                values = run(peer)
            except (subprocess.SubprocessError, ValueError) as error:
                figures.failed[peer.name] = _reason(error)
                figures.values.pop(peer.name, None)
                continue
            if number:
                for name, value in values.items():
                    figures.values.setdefault(peer.name, {}).setdefault(name, []).append(value)
    return figures


def run(peer: Peer) -> dict[str, float]:
    """Run a peer in a separate process and return its figures."""
    path = os.pathsep.join(map(str, (*peer.path, ROOT, ROOT / "generated")))
    process = subprocess.run(
        [sys.executable, *peer.arguments],
        env={**os.environ, "PYTHONPATH": path},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=TIMEOUT_SECONDS,
    )
    figures: dict[str, float] = json.loads(process.stdout)
    return figures


def table(title: str, peers: Sequence[Peer], columns: Sequence[Column], figures: Figures) -> str:
    """Format the medians of all rounds, next to the medians of the ratios within each round."""
    heads = [title]
    for column in columns:
        heads += [column.heading, *(f"to {reference}" for reference in column.references)]
    lines = [_line(heads), _line(["---", *["---:"] * (len(heads) - 1)])]
    for peer in peers:
        own = figures.values.get(peer.name)
        if own is not None:
            lines.append(_line([peer.name, *_cells(own, columns, figures.values)]))
    lines += [f"\n{name} was left out: {reason}" for name, reason in figures.failed.items()]
    return "\n".join(lines) + "\n"


def _cells(
    own: Mapping[str, list[float]], columns: Sequence[Column], values: Mapping[str, Mapping[str, list[float]]]
) -> list[str]:
    cells: list[str] = []
    for column in columns:
        cells.append(f"{median(own[column.figure]):,.{column.digits}f}")
        for reference in column.references:
            theirs = values.get(reference, {}).get(column.figure)
            pairs = zip(own[column.figure], theirs, strict=True) if theirs else ()
            ratios = [mine / other for mine, other in pairs if other]
            cells.append(f"{median(ratios):.2f}" if ratios else "-")
    return cells


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _reason(error: Exception) -> str:
    """Return the last line that a failed process printed."""
    said = getattr(error, "stderr", None) or str(error)
    return str(said).strip().splitlines()[-1]
