"""Sentences for docstrings, made from the facts of the document and from our own sentences in the overlay."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable
from typing import Any

Schema = dict[str, Any]

REFERENCE = "https://platform.openai.com/docs/api-reference"
_WIDTH = 100
_MOST = 6
_NOTHING = object()
_TYPES = {"string": "text", "integer": "integer", "number": "number", "boolean": "true or false", "null": "null"}
_FORMATS = {"unixtime": "Unix time in seconds", "binary": "file", "date-time": "date and time", "uri": "URL"}


def describe(schema: Schema, *, typed: bool = False) -> str:
    """One line on a value: our sentence, its unit, its bounds and its default; empty when there is nothing to say.

    Args:
        schema: the normalised schema of the value.
        typed: also name the type, in words; then there is always something to say.
    """
    said = str(schema.get("description", "")).strip()
    notes = [kind(schema)] if typed else []
    parts = (schema, *schema.get("anyOf", ()))
    for part in parts:
        if part.get("format") == "unixtime" and not typed:
            notes.append(kind(part))
        for low, high, unit in (
            ("minimum", "maximum", ""),
            ("minLength", "maxLength", " characters"),
            ("minItems", "maxItems", " items"),
        ):
            bounds = _bounds(part.get(low), part.get(high), unit)
            if bounds and bounds not in notes:
                notes.append(bounds)
    default = next((part["x-aikit-default"] for part in parts if "x-aikit-default" in part), _NOTHING)
    if default is not _NOTHING:
        notes.append(f"default {_shown(default)}")
    if schema.get("deprecated"):
        notes.append("deprecated")
    facts = ", ".join(notes)
    return " ".join(part for part in (said, facts[:1].upper() + facts[1:] + "." if facts else "") if part)


def kind(schema: Schema) -> str:
    """The type of a value in words: `list of text`, `one of "a", "b"`, `Metadata or null`."""
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "const" in schema:
        return f"`{schema['const']}`"
    parts = schema.get("anyOf")
    if parts:
        rest = [part for part in parts if part.get("type") != "null"]
        null = " or null" if len(rest) < len(parts) else ""
        if len(rest) > 1 and all("const" in part for part in rest):
            return f"one of {', '.join(map(kind, rest[:_MOST]))}{', …' if len(rest) > _MOST else ''}{null}"
        kinds = list(dict.fromkeys(map(kind, rest)))
        return " or ".join(kinds[:_MOST]) + (" or another" if len(kinds) > _MOST else "") + null
    if schema.get("type") == "array":
        return f"list of {kind(schema.get('items', {}))}"
    if schema.get("type") == "object":
        return "mapping"
    return _FORMATS.get(schema.get("format", "")) or _TYPES.get(schema.get("type", ""), "any value")


def docstring(paragraphs: Iterable[str], indent: int = 0) -> str:
    """A docstring in its quotes, wrapped and indented; whatever the text holds, it stays text."""
    text = "\n\n".join(part for part in paragraphs if part)
    lines = [line for part in text.split("\n") for line in _wrap(_escape(part), _WIDTH - indent)]
    body = ("\n" + " " * indent).join(lines).replace("\n" + " " * indent + "\n", "\n\n")
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{" " * indent}"""'


def _wrap(line: str, width: int) -> list[str]:
    if not line.strip():
        return [""]
    lead = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        line.strip(),
        width,
        initial_indent=lead,
        subsequent_indent=lead + "    " * bool(lead),
        break_on_hyphens=False,
    )


def _escape(text: str) -> str:
    """Make text safe between triple quotes: no control characters, no backslash and no quote that would act."""
    plain = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in text)
    plain = plain.replace("\u2028", " ").replace("\u2029", " ")
    return plain.replace("\\", "/").replace('"', "'")


def _bounds(low: Any, high: Any, unit: str) -> str:
    if low is not None and high is not None:
        return f"{low} to {high}{unit}"
    if low is not None:
        return f"at least {low}{unit}"
    return f"at most {high}{unit}" if high is not None else ""


def _shown(value: Any) -> str:
    shown = "null" if value is None else repr(value)
    return f"`{shown}`" if len(shown) <= 60 else "set by the service"
