"""Docstrings of generated fields: our sentence, then allowed values, bounds and default."""

from __future__ import annotations

from typing import Any

import pytest

from generator.docstrings import describe, docstring

LIMIT = {"type": "integer", "minimum": 1, "maximum": 100, "x-aikit-default": 20}
ORDER = {"anyOf": [{"const": "asc"}, {"const": "desc"}], "x-aikit-default": "desc"}
TEXTS = {"type": "array", "items": {"type": "string"}, "minItems": 1}
LETTERS = [{"const": letter} for letter in "abcdefgh"]
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "about", "line"),
    [
        (LIMIT, "Maximum number of items.", "Maximum number of items, 1 to 100; default 20."),
        (LIMIT, "Number of items. Not exact.", "Number of items. Not exact. From 1 to 100; default 20."),
        (LIMIT, "", "An integer, 1 to 100; default 20."),
        (ORDER, "Sort order.", "Sort order: `asc` or `desc`; default `desc`."),
        (ORDER, "Sort order, by time.", "Sort order, by time. Either `asc` or `desc`; default `desc`."),
        (ORDER, "", "`asc` or `desc`; default `desc`."),
        ({"anyOf": LETTERS}, "Letter: any.", "Letter: any. One of `a`, `b`, `c`, `d`, `e`, `f`, …"),
        ({"anyOf": [*LETTERS, NULL]}, "Letter.", "Letter: `a`, `b`, `c`, `d`, `e`, `f`, … or None."),
        ({"anyOf": [{"type": "string"}, TEXTS, NULL]}, "", "A string, a list of strings or None, at least 1 item."),
        (
            {"type": "array", "items": {"anyOf": [TEXTS, {"type": "object"}]}},
            "",
            "A list of lists of strings or mappings.",
        ),
        ({"$ref": "#/components/schemas/Thing"}, "", "`Thing`."),
        ({"const": "thing"}, "", "`thing`."),
        ({}, "", "Any value."),
        ({"type": "integer", "format": "unixtime"}, "Time of creation.", "Time of creation, as Unix time in seconds."),
        ({"type": "integer", "format": "unixtime"}, "", "Unix time in seconds."),
        ({"type": "integer", "minimum": -(2**63)}, "", "An integer."),
        ({"type": "string", "maxLength": 64}, "Name.", "Name, at most 64 characters."),
        ({"type": "boolean", "x-aikit-default": False}, "Whether to wait.", "Whether to wait; default `False`."),
        ({"type": "string", "x-aikit-default": None, "deprecated": True}, "", "A string; default `None`. Deprecated."),
        ({"type": "object", "x-aikit-default": {"a": "b" * 60}}, "", "A mapping; default set by the service."),
    ],
)
def test_a_keyword_is_described_in_one_line(schema: dict[str, Any], about: str, line: str) -> None:
    """Facts continue a short sentence and follow a longer one; without a sentence the type comes first."""
    assert describe({**schema, "description": about}, typed=True) == line


@pytest.mark.parametrize(
    ("schema", "line"),
    [
        (ORDER, "Default `desc`."),
        (LIMIT, "1 to 100; default 20."),
        ({"type": "string"}, ""),
        ({"type": "string", "description": "Name.", "deprecated": True}, "Name. Deprecated."),
        ({"type": "integer", "format": "unixtime"}, "Unix time in seconds."),
    ],
)
def test_a_field_of_a_model_is_described_without_its_type(schema: dict[str, Any], line: str) -> None:
    """The annotation next to it has the type."""
    assert describe(schema) == line


def test_a_docstring_cannot_end_early() -> None:
    """Quotes, backslashes and control characters in a document's text are replaced."""
    assert docstring(['A """ and a \\ and a \x00.']) == '"""A \'\'\' and a / and a  ."""'
