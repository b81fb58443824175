"""The output of a command: tables and colours on a terminal, plain lines or JSON in a pipe."""

# lazy: rich, which a pipe does not need
from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def is_terminal() -> bool:
    """Return whether a person reads the output."""
    return sys.stdout.isatty()


def console(*, of_errors: bool = False) -> Console:
    """Return rich's view of the output, or of the error output."""
    from rich.console import Console

    return Console(stderr=of_errors, highlight=False)


def without_controls(text: str) -> str:
    """Return a text without what controls a terminal: a model or a server must not move the cursor or set a title."""
    return _CONTROLS.sub("", text)


def printable(text: str) -> str:
    """Return a text as the output may show it: without what controls a terminal, if it is one."""
    return without_controls(text) if is_terminal() else text


def print_text(text: str = "", end: str = "\n") -> None:
    """Print plain text at once."""
    sys.stdout.write(printable(text) + end)
    sys.stdout.flush()


def print_json(value: Any) -> None:
    """Print a value as JSON: indented on a terminal, on one line in a pipe."""
    print_text(json.dumps(value, ensure_ascii=False, indent=2 if is_terminal() else None))


def note(text: str) -> None:
    """Print a remark that is not part of the output."""
    sys.stderr.write(f"{without_controls(text)}\n")
    sys.stderr.flush()


def print_rows(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print a table: with headings on a terminal, as values between tabs in a pipe."""
    texts = [["" if value is None else printable(str(value)) for value in row] for row in rows]
    if not is_terminal():
        for row in texts:
            print_text("\t".join(" ".join(text.split()) for text in row))
        return
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in texts:
        table.add_row(*map(Text, row))
    console().print(table)
