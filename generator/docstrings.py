"""Sentences for docstrings, composed from the facts of the document and our own sentences in the overlay."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable
from typing import Any

Schema = dict[str, Any]

REFERENCE = "https://platform.openai.com/docs/api-reference"
_WIDTH = 100
_MOST = 6
_NOTHING = object()
_RANGE = re.compile(r"-?[\d.]")
_TYPES = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "null": "None"}
_FORMATS = {"unixtime": "Unix time in seconds", "binary": "file", "date-time": "date-time", "uri": "URL"}
_UNCOUNTED = ("Unix", "`", "any", "None")
_LARGE = 2**53  # a bound from here on only repeats the range of the type


def describe(schema: Schema, *, typed: bool = False) -> str:
    """Describe a value: our sentence, its unit, bounds and default. Empty if nothing is known.

    Args:
        schema: the normalised schema of the value.
        typed: also name the allowed values, or the type if we have no sentence. The result is then never empty.
    """
    about = str(schema.get("description", "")).strip().removesuffix(".")
    parts = (schema, *schema.get("anyOf", ()))
    values = _values(schema) if typed else []
    facts = [] if about or not typed else [_with_article(kind(schema))]
    if any(part.get("format") == "unixtime" for part in parts) and not facts:
        facts.append("as Unix time in seconds" if about else "Unix time in seconds")
    for part in parts:
        for low, high, unit in (
            ("minimum", "maximum", ""),
            ("minLength", "maxLength", "character"),
            ("minItems", "maxItems", "item"),
        ):
            bounds = _bounds(part.get(low), part.get(high), unit)
            if bounds and bounds not in facts:
                facts.append(bounds)
    default = next((part["x-aikit-default"] for part in parts if "x-aikit-default" in part), _NOTHING)
    facts_text = ", ".join([_either(values), *facts] if about and values else facts)
    default_text = "" if default is _NOTHING else f"default {_shown(default)}"
    ending = "; ".join(part for part in (facts_text, default_text) if part)
    if about and ending and not any(mark in about for mark in ".;:,"):
        separator = ": " if values else ", " if facts_text else "; "
        text = f"{about}{separator}{ending}."
    else:
        if about and values:
            ending = f"{'Either' if len(values) == 2 else 'One of'} {ending}"
        elif about and _RANGE.match(ending):
            ending = f"From {ending}"
        text = " ".join(f"{part[:1].upper()}{part[1:]}." for part in (about, ending) if part).replace("….", "…")
    return f"{text} Deprecated.".strip() if schema.get("deprecated") else text


def kind(schema: Schema, *, plural: bool = False) -> str:
    """The type of a value in words: `list of strings`, `"a" or "b"`, `Metadata or None`.

    Args:
        schema: the normalised schema of the value.
        plural: whether to name several values, as the items of a list.
    """
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "const" in schema:
        return f"`{schema['const']}`"
    if values := _values(schema):
        return _either(values)
    parts = schema.get("anyOf")
    if parts:
        # A member may be a union itself, whose members are there already.
        flat = [each for part in parts for each in (part.get("anyOf") or [part])]
        kinds = list(dict.fromkeys(kind(part, plural=plural) for part in flat if part.get("type") != "null"))
        none = ["None"] if any(part.get("type") == "null" for part in parts) else []
        return _either([*(kinds if plural else map(_with_article, kinds)), *none])
    if schema.get("type") == "array":
        return f"list{'s' * plural} of {kind(schema.get('items', {}), plural=True)}"
    if schema.get("type") == "object":
        return "mapping" + "s" * plural
    name = _FORMATS.get(schema.get("format", "")) or _TYPES.get(schema.get("type", ""), "any value")
    return f"{name}s" if plural and not name.startswith(_UNCOUNTED) else name


def _values(schema: Schema) -> list[str]:
    """The values of an enumeration in backticks, and None if allowed. Empty for other schemas."""
    parts = schema.get("anyOf", ())
    rest = [part for part in parts if part.get("type") != "null"]
    if len(rest) < 2 or not all("const" in part for part in rest):
        return []
    return [f"`{part['const']}`" for part in rest] + ["None"] * (len(rest) < len(parts))


def _either(values: list[str]) -> str:
    """Join alternatives: `a, b or c`. Long lists are cut."""
    if len(values) > _MOST + 1:
        return f"{', '.join(values[:_MOST])}, …{' or None' if values[-1] == 'None' else ''}"
    return " or ".join(part for part in (", ".join(values[:-1]), values[-1]) if part)


def _with_article(name: str) -> str:
    if name.startswith((*_UNCOUNTED, "a ", "an ")):
        return name
    return f"{'an' if name[0] in 'aeio' else 'a'} {name}"


def docstring(paragraphs: Iterable[str], indent: int = 0) -> str:
    """Return a docstring in its quotes, wrapped, indented and escaped."""
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
    """Make text safe between triple quotes: replace control characters, backslashes and quotes."""
    plain = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in text)
    plain = plain.replace("\u2028", " ").replace("\u2029", " ")
    return plain.replace("\\", "/").replace('"', "'")


def _bounds(low: Any, high: Any, unit: str) -> str:
    low, high = (None if each is None or abs(each) >= _LARGE else each for each in (low, high))
    if low is None and high is None:
        return ""
    many = f" {unit}{'s' * ((high or low) != 1)}" if unit else ""
    if low is None:
        return f"at most {high}{many}"
    return f"at least {low}{many}" if high is None else f"{low} to {high}{many}"


def _shown(value: Any) -> str:
    """A default as text: numbers plain, anything else in backticks."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    shown = value if isinstance(value, str) and value else repr(value)
    return f"`{shown}`" if len(shown) <= 60 else "set by the service"
