"""Draw the results: one panel per measure, one bar per peer, for light and dark pages."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.harness import Results
from benchmarks.measures import MEASURES
from benchmarks.peers import PEERS
from benchmarks.report import AIKIT, FAST, figure

SHOWN = ("import", "chat", "chat-async", "chats-100", "chunk", "embeddings")
# Text, the bars of other peers, the bars of aikit.
COLOURS = {"light": ("#1f2328", "#afb8c1", "#0969da"), "dark": ("#e6edf3", "#484f58", "#4493f8")}
_COLUMNS = 2
_PANEL_INCHES = (4.6, 2.2)


def draw(results: Results, folder: Path) -> None:
    """Write `chart-light.svg` and `chart-dark.svg`."""
    # By name, because only the environment of `make bench` has it.
    matplotlib = import_module("matplotlib")
    matplotlib.use("svg")
    # Text stays text, and the same figures give the same file.
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "benchmarks", "font.size": 9})
    for name, colours in COLOURS.items():
        _draw(results, folder / f"chart-{name}.svg", colours)


def _draw(results: Results, file: Path, colours: tuple[str, str, str]) -> None:
    pyplot = import_module("matplotlib.pyplot")
    text, others, ours = colours
    shown = [name for name in SHOWN if results.values.get(name)]
    rows = max(1, -(-len(shown) // _COLUMNS))
    size = (_PANEL_INCHES[0] * _COLUMNS, _PANEL_INCHES[1] * rows)
    drawing, grid = pyplot.subplots(rows, _COLUMNS, figsize=size, squeeze=False, layout="constrained")
    panels: list[Any] = list(grid.flat)
    for panel in panels[len(shown) :]:
        panel.set_visible(False)
    for panel, name in zip(panels, shown, strict=False):
        measure = MEASURES[name]
        figures = {peer: spread for peer in PEERS if (spread := figure(results, name, peer))}
        places = range(len(figures))
        middles = [spread.middle for spread in figures.values()]
        bars = panel.barh(places, middles, color=[ours if peer in (AIKIT, FAST) else others for peer in figures])
        panel.bar_label(bars, [f"{middle:,.{measure.digits}f}" for middle in middles], padding=3, color=text)
        panel.set_yticks(places, [PEERS[peer].title for peer in figures], color=text)
        panel.set_title(measure.title, color=text, loc="left", fontsize=9, fontweight="bold")
        panel.invert_yaxis()
        panel.margins(x=0.15)
        panel.xaxis.set_visible(False)
        panel.tick_params(left=False)
        for spine in panel.spines.values():
            spine.set_visible(False)
    drawing.savefig(file, transparent=True, metadata={"Date": None})
    pyplot.close(drawing)
