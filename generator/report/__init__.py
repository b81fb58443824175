"""What changed between two documents: operations, parameters, fields, enumerations, models; breaking callers or not.

`compare` works on the documents as upstream writes them or as they are pinned; prose makes no difference.
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
