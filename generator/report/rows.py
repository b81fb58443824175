"""The lines of a report, grouped, before they are written for a terminal or as Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NAMES = 3  # of operations or models in a row, before they are folded
SIGNS = {"added": "+", "removed": "-", "changed": "~"}


@dataclass(frozen=True)
class Row:
    """One line: place and change, how it breaks callers, and the affected operations."""

    sign: str
    place: str
    detail: str = ""
    why: str = ""
    reach: str = ""

    def __post_init__(self) -> None:
        # Names come from an untrusted document, so they must not control the terminal or end a line.
        for name in ("place", "detail", "reach"):
            object.__setattr__(self, name, printable(getattr(self, name)))

    @property
    def note(self) -> str:
        """The explanation printed next to the finding or below it."""
        return "; ".join(part for part in (self.why, self.reach) if part)


@dataclass(frozen=True)
class Group:
    """Rows with the same subject: `fields added`."""

    title: str
    rows: tuple[Row, ...]
    names_only: bool = False


@dataclass(frozen=True)
class Section:
    """A part of the report: `Breaking (3)`."""

    title: str
    mark: str
    groups: tuple[Group, ...]


def listed(names: Iterable[str], limit: int = NAMES) -> str:
    """Return the first names and the number of the others."""
    names = list(names)
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return ", ".join(names[:limit]) + more


def printable(text: str) -> str:
    """Return the text with escapes for everything that isn't printable."""
    return "".join(each if each.isprintable() else repr(each)[1:-1] for each in text)
