"""Renders the report: short and folded for a terminal, or complete as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.report.changes import Change, Report
from generator.report.rows import NAMES, SIGNS, Group, Row, Section, listed
from generator.report.summary import summarize

_ROWS = 10  # of a group, before it is folded
_PLACE = 58  # columns at most for the place of a change
# The subjects of changes, in the order of the report, with their plural heading.
_HEADINGS = {
    "operation": "operations",
    "webhook": "webhooks",
    "parameter": "parameters",
    "body": "bodies",
    "media type": "media types",
    "event stream": "event streams",
    "field": "fields",
    "type": "types",
    "nullable": "null",
    "required": "required",
    "constant": "constants",
    "enumeration": "enumerations",
    "enum value": "enum values",
    "variant": "members of unions",
    "other keys": "other keys",
    "format": "formats",
    "pattern": "patterns",
    "bounds": "bounds",
    "default": "defaults",
    "deprecated": "deprecations",
    "encoding": "encodings",
    "authentication": "authentication",
    "discriminator": "discriminators",
    "success": "successes",
    "callback": "callbacks",
    "error answer": "error answers",
    "model": "models",
}


def render_terminal(report: Report, width: int = 100, color: bool = False, *, everything: bool = False) -> str:
    """Render the report for a terminal.

    Args:
        report: what `compare` returned.
        width: columns; longer lines are cut unless `everything` is set.
        color: whether to use ANSI colours.
        everything: whether to list every change instead of folding long groups.
    """
    if not report:
        return "no changes: version step none"
    paint = _paint if color else _plain
    lines = [paint("bold", _headline(report)), _totals(report)]
    for section in (*summarize(report), *_sections(report)):
        lines += ["", paint(section.mark, _cut(section.title, width))]
        for group in section.groups:
            lines += ["", _cut(f"  {group.title}", width)]
            lines += _group_lines(group, width, paint, everything=everything)
    return "\n".join(lines)


def render_markdown(report: Report) -> str:
    """Render the report as Markdown, for a pull request, with the changes of the document folded."""
    if not report:
        return "**No changes.** Version step: none.\n"
    lines = [f"**{_headline(report)}**", "", _totals(report)]
    for section in summarize(report):
        lines += _markdown_section(section, folds=section.mark != "red")
    lines += ["", "<details><summary>In the document</summary>"]
    for section in _sections(report):
        lines += _markdown_section(section, folds=False)
    return "\n".join([*lines, "", "</details>"]) + "\n"


def _markdown_section(section: Section, *, folds: bool) -> Iterator[str]:
    yield from ("", f"### {section.title}")
    for group in section.groups:
        rows = [_markdown_row(row) for row in group.rows]
        if (folds or group.names_only) and len(rows) > _ROWS:
            yield from ("", f"<details><summary>{group.title}</summary>", "", *rows, "", "</details>")
        else:
            yield from ("", group.title, "", *rows)


def _headline(report: Report) -> str:
    counts = [(report.breaking, "breaking"), (report.added, "added"), (report.other, "other")]
    totals = ", ".join(f"{_count(changes)} {word}" for changes, word in counts)
    return f"{totals}: version step {report.step} (while the version is 0.x: {report.early_step})"


def _totals(report: Report) -> str:
    return (
        f"operations {report.operations[0]} -> {report.operations[1]}, models {report.models[0]} -> {report.models[1]}"
    )


def _sections(report: Report) -> Iterator[Section]:
    parts = (
        ("Breaking in the document", "red", report.breaking),
        ("Added to the document", "green", report.added),
        ("Other changes of the document", "yellow", report.other),
    )
    for title, mark, changes in parts:
        if changes:
            yield Section(f"{title} ({_count(changes)})", mark, tuple(_groups(changes)))
    if report.unreached:
        title = f"In models of the document that no operation reaches ({_count(report.unreached)})"
        yield Section(title, "yellow", (_unreached(report.unreached),))


def _groups(changes: Iterable[Change]) -> Iterator[Group]:
    changes = tuple(changes)
    for subject in dict.fromkeys((*_HEADINGS, *(change.subject for change in changes))):
        heading = _HEADINGS.get(subject, subject)
        for kind in ("removed", "changed", "added"):
            chosen = [change for change in changes if change.subject == subject and change.kind == kind]
            if chosen:
                count = _count(chosen)
                title = f"{heading} {kind} ({count})" if kind != "changed" else f"{heading} ({count})"
                yield Group(title, tuple(_rows(chosen)), names_only=(subject, kind) == ("model", "added"))


def _unreached(changes: Iterable[Change]) -> Group:
    counts: dict[str, int] = {}
    for change in changes:
        counts[change.where] = counts.get(change.where, 0) + change.count
    new = {change.where for change in changes if (change.subject, change.kind) == ("model", "added")}
    rows = [Row("+" if name in new else "~", name, f"({count})") for name, count in counts.items()]
    return Group(f"models ({len(rows)}), with the number of changes in each", tuple(rows), names_only=True)


def _count(changes: Iterable[Change]) -> int:
    return sum(change.count for change in changes)


def _rows(changes: list[Change]) -> Iterator[Row]:
    """Return a row for each change. Changes of one kind in one model, and equal changes, share a row."""
    shared: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        says = f"in {change.where}" if _is_part(change) else change.detail
        reach = change.operations if change.operations != (change.where,) else ()
        shared.setdefault((says, change.why, *reach), []).append(change)
    for group in shared.values():
        first = group[0]
        sign = SIGNS[first.kind]
        columns = (first.why, _reach(first))
        if _is_part(first):
            details = ", ".join(
                f".{each.path} {each.detail}" if each.subject == "field" else each.detail for each in group
            )
            yield Row(sign, first.where, details, *columns)
        elif len(group) > NAMES:
            yield Row(sign, listed(each.place for each in group), first.detail, *columns)
        else:
            for each in group:
                yield Row(sign, each.place, each.detail, *columns)


def _is_part(change: Change) -> bool:
    """Return whether a model may gain several of this kind at once: fields or union members."""
    return change.kind == "added" and (
        (change.subject == "field" and "." not in change.path) or (change.subject == "variant" and not change.path)
    )


def _reach(change: Change) -> str:
    """Return the operations that a change in a model affects; empty for a change of an operation itself."""
    if not change.operations or change.operations == (change.where,):
        return ""
    if len(change.operations) == 1:
        return f"in {change.operations[0]}"
    return f"in {len(change.operations)} operations: {listed(change.operations)}"


def _group_lines(group: Group, width: int, paint: Paint, *, everything: bool) -> Iterator[str]:
    if group.names_only and not everything:
        yield _cut(
            "    "
            + listed((f"{row.place} {row.detail}".strip() if row.sign == "~" else row.place for row in group.rows), 8),
            width,
        )
        return
    rows = group.rows if everything else group.rows[:_ROWS]
    column = min(max(len(row.place) for row in rows), _PLACE)
    for row in rows:
        line = f"    {row.sign} {row.place:<{column}}  {row.detail}".rstrip()
        note = row.note if row.why or everything else row.reach.partition(":")[0]
        if everything or len(line) + len(note) + 2 <= width:
            yield line + (paint("dim", f"  {note}") if note else "")
        elif row.why:
            yield _cut(line, width)
            yield paint("dim", _cut(" " * 8 + note, width))
        else:
            yield _cut(line, width)
    if len(rows) < len(group.rows):
        yield f"    … and {len(group.rows) - len(rows)} more lines (--all)"


def _markdown_row(row: Row) -> str:
    parts = [f"- {_code(row.place)}", _escape(row.detail), f"({_escape(row.note)})" if row.note else ""]
    return " ".join(part for part in parts if part)


def _code(text: str) -> str:
    """Format text as code. Backticks would end it, so they become quotes."""
    return f"`{text.replace('`', chr(39))}`"


def _escape(text: str) -> str:
    return "".join("\\" + each if each in "\\`*_<>[]|#" else each for each in text)


def _cut(line: str, width: int) -> str:
    return line if len(line) <= width else line[: max(width - 1, 0)] + "…"


Paint = Callable[[str, str], str]
_COLORS = {"bold": "1", "dim": "2", "red": "1;31", "green": "1;32", "yellow": "1;33"}


def _paint(style: str, text: str) -> str:
    return f"\x1b[{_COLORS[style]}m{text}\x1b[0m" if text else text


def _plain(style: str, text: str) -> str:
    return text
