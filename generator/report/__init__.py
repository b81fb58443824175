"""Reports the changes between two documents and whether they break callers.

`compare` accepts upstream's documents and pinned ones, and ignores prose.
"""

from __future__ import annotations

from generator.report.changes import Change, Report, Side, Use
from generator.report.command import diff_command
from generator.report.comparison import compare
from generator.report.rendering import render_markdown, render_terminal
from generator.report.surface import RESOURCES

__all__ = [
    "RESOURCES",
    "Change",
    "Report",
    "Side",
    "Use",
    "compare",
    "diff_command",
    "render_markdown",
    "render_terminal",
]
