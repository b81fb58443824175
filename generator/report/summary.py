"""Summarizes a report by what users of `aikit` write: methods, keywords and types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.report.changes import Change, Report
from generator.report.rows import SIGNS, Group, Row, Section, listed

_PACKAGE = "aikit_openapi."
# What no program sees.
_UNSEEN = frozenset({"error answer", "discriminator", "success"})


def summarize(report: Report) -> Iterator[Section]:
    """Yield what breaks in `aikit`, what is new, what changes otherwise, and what there is to do in surface.yaml."""
    lost = tuple(Row("-", name) for name in report.lost_types)
    changed = [change for change in report.other if change.subject not in _UNSEEN]
    for title, mark, groups in (
        ("Breaking in aikit", "red", _groups(report.breaking, lost)),
        ("New in aikit", "green", _groups(report.added)),
        ("Changed in aikit", "yellow", _groups(changed)),
    ):
        if groups:
            yield Section(title, mark, groups)
    places = (
        (
            "operations without a method; suggested entries",
            [Row("+", *each.split(": ", 1)) for each in report.to_place],
        ),
        ("entries without an operation, to remove", [Row("-", *each.split(": ", 1)) for each in report.to_remove]),
    )
    if groups := tuple(Group(f"{title} ({len(rows)})", tuple(rows)) for title, rows in places if rows):
        yield Section("To do in openapi/surface.yaml", "yellow", groups)


def _groups(changes: Iterable[Change], lost: tuple[Row, ...] = ()) -> tuple[Group, ...]:
    changes = tuple(changes)
    models = [change for change in changes if change.subject == "model" and not change.path]
    operations = [change for change in changes if change.subject in ("operation", "webhook")]
    rest = [change for change in changes if change not in (*models, *operations)]
    moved = [change for change in operations if change.kind == "changed"]
    groups = (
        ("methods", _methods([change for change in operations if change not in moved], rest)),
        ("keywords", _places(rest, keywords=True)),
        ("types", _places(rest, keywords=False)),
        ("new types", tuple(_new_types(models))),
        ("types that have gone", lost),
        ("only in aikit_openapi", (*_moved(moved), *_moved(change for change in models if change.kind != "added"))),
    )
    return tuple(
        Group(f"{title} ({len(rows)})", tuple(rows), names_only=title in ("new types", "types that have gone"))
        for title, rows in groups
        if rows
    )


def _methods(operations: list[Change], rest: list[Change]) -> tuple[Row, ...]:
    """Return methods that come or go, and those that change in another way than by a keyword or a type."""
    rows = [
        Row(SIGNS[change.kind], name, change.detail, change.why) for change in operations for name in change.touches
    ]
    shared: dict[tuple[str, str, str], list[str]] = {}
    for change in rest:
        if not change.keywords and not change.types:
            key = (SIGNS[change.kind], f"{change.path} {change.detail}".strip(), change.why)
            shared.setdefault(key, []).extend(change.touches)
    return (
        *rows,
        *(Row(sign, listed(dict.fromkeys(names)), detail, why) for (sign, detail, why), names in shared.items()),
    )


def _places(changes: list[Change], *, keywords: bool) -> tuple[Row, ...]:
    """Return a row for each keyword or place in a type; additions to one method or type share a row."""
    details: dict[tuple[str, str], dict[str, None]] = {}
    reasons: dict[tuple[str, str], dict[str, None]] = {}
    added: dict[str, dict[str, None]] = {}
    for change in changes:
        for name in change.keywords if keywords else change.types:
            if change.kind == "added" and change.subject in ("field", "parameter"):
                home, member = _split(name)
                added.setdefault(home, {})[member + (", required" if change.breaking else "")] = None
                continue
            key = (SIGNS[change.kind], name)
            details.setdefault(key, {})[change.detail] = None
            reasons.setdefault(key, {}).update(dict.fromkeys(filter(None, [change.why])))
    rows = [
        Row("+", f"{home}({', '.join(members)})" if keywords else home, "" if keywords else ", ".join(members))
        for home, members in added.items()
    ]
    shared: dict[tuple[str, str, str, str], list[str]] = {}
    for (sign, name), texts in details.items():
        # Methods of one operation have the same keywords.
        kept = name.partition("(")[2] if keywords else name
        shared.setdefault((sign, "; ".join(texts), "; ".join(reasons[sign, name]), kept), []).append(name)
    rows += [Row(sign, ", ".join(names), detail, why) for (sign, detail, why, _), names in shared.items()]
    # Beta resources are there twice, so they come last.
    return tuple(sorted(rows, key=lambda row: "beta" in row.place.lower()))


def _split(name: str) -> tuple[str, str]:
    """Return the method and the keyword, or the type and the place in it."""
    if name.endswith(")"):
        method, _, keyword = name.removesuffix(")").partition("(")
        return method, keyword
    home, _, member = name.rpartition(".")
    return home, f".{member}"


def _new_types(models: list[Change]) -> Iterator[Row]:
    names = dict.fromkeys(name for change in models if change.kind == "added" for name in change.types)
    # What has a name in aikit.types is for everyone.
    yield from (
        Row("+", name) for name in sorted(names, key=lambda name: (name.startswith(_PACKAGE), "beta" in name.lower()))
    )


def _moved(changes: Iterable[Change]) -> Iterator[Row]:
    for change in changes:
        yield Row(SIGNS[change.kind], change.where, change.detail, change.why)
