"""How results show in Jupyter: text as Markdown, images inline, lists as tables. Only a notebook loads this module.

A notebook runs the scripts in what a cell shows, and the text of a model may come from a stranger. So no text becomes a
tag or a link to a script.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from aikit.core.image_formats import media_type_of

__all__ = ["inline_image", "items_table", "safe_markdown", "table"]

# What begins a tag in HTML. Other `<` are less-than signs.
_TAG = re.compile(r"<(?=[a-zA-Z/!?])")
_FENCE = re.compile(r"^(`{3,})[^`\n]*$")
# Links to anything but the web, a mail address or a place in the text.
_LINK = re.compile(r"\](?=\s*\(\s*+<?+\s*+(?!https?://|mailto:|[#/]))")
_DEFINITION = re.compile(r"^ {0,3}\[(?=[^\]]+\]:\s*+(?!https?://|mailto:|[#/]))")
_MOST_ROWS = 50
_MOST_COLUMNS = 7
_MOST_CHARACTERS = 80


def safe_markdown(text: str) -> str:
    """Return Markdown that shows a text as it is written, without tags and without links that run scripts."""
    lines: list[str] = []
    fence = ""
    # The other kind of fence, and a quote's or a list's, could end a block where this loop doesn't see it.
    has_fences = "~~~" not in text
    for line in text.split("\n"):
        if fence:
            lines.append(line)
            if line.strip() and not line.strip().strip("`") and len(line.strip()) >= len(fence) and line[0] == "`":
                fence = ""
        elif has_fences and (opened := _FENCE.match(line)):
            fence = opened[1]
            lines.append(line)
        else:
            line = _TAG.sub("&lt;", line)
            lines.append(_DEFINITION.sub(lambda found: f"{found[0][:-1]}\\[", _LINK.sub("]&#8203;", line)))
    return "\n".join(lines)


def inline_image(blob: bytes) -> str:
    """Return the HTML of an image, with its bytes in it; empty for a kind that browsers don't show."""
    kind = media_type_of(blob)
    return f'<img src="data:{kind};base64,{b64encode(blob).decode()}" style="max-width: 100%">' if kind else ""


def table(header: Sequence[str], rows: Iterable[Sequence[object]], caption: str = "") -> str:
    """Return an HTML table.

    Args:
        header: the titles of the columns.
        rows: the cells of each row; numbers are aligned right.
        caption: a line above the table.
    """
    parts = ["<table>"]
    if caption:
        parts.append(f'<caption style="text-align: left">{escape(caption)}</caption>')
    parts.append(f"<thead><tr>{''.join(f'<th>{escape(each)}</th>' for each in header)}</tr></thead><tbody>")
    parts += (f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return "".join([*parts, "</tbody></table>"])


def _cell(value: object) -> str:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    shown = f"{value:.4g}" if isinstance(value, float) else "" if value is None else str(value)
    if len(shown) > _MOST_CHARACTERS:
        shown = f"{shown[: _MOST_CHARACTERS - 1]}…"
    return f'<td style="text-align: {"right" if is_number else "left"}">{escape(shown)}</td>'


def items_table(items: Sequence[Any], more: bool) -> str:
    """Return the table of a list's items: a column for each plain field, and the first rows.

    Args:
        items: models of the list.
        more: whether the list has further pages.
    """
    rows: list[Mapping[str, Any]] = [dict(each) for each in items[:_MOST_ROWS]]
    columns: dict[str, None] = {}
    for row in rows:
        columns |= {name: None for name, value in row.items() if isinstance(value, str | int | float) or value is None}
    columns = {name: None for name in columns if any(row.get(name) is not None for row in rows)}
    shown = list(columns)[:_MOST_COLUMNS]
    left = len(items) - len(rows)
    rest = f"; {left} not shown" if left else ""
    caption = f"{len(items)} items{rest}{'; more pages follow' if more else ''}"
    return table(shown, ([row.get(name) for name in shown] for row in rows), caption)
