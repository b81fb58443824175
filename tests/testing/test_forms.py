"""Form fields: names with brackets, and strings that become values."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.testing.description.document import Document
from aikit.testing.server.forms import coerce, flatten, nest

DOCUMENT = Document({"paths": {}, "components": {"schemas": {"Size": {"type": "integer"}}}})

NAMES = st.text("abc_", min_size=1, max_size=4)
TEXTS = st.text("ab[]= é", max_size=5)
VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXTS, lambda inner: st.dictionaries(NAMES, inner, min_size=1, max_size=3), max_leaves=6
)
FIELDS = st.dictionaries(NAMES, VALUES | st.lists(TEXTS, min_size=1, max_size=3), max_size=4)


@given(FIELDS)
def test_flattened_values_are_restored(fields: dict[str, Any]) -> None:
    """Parsing the flattened fields gives the original values."""
    assert nest(flatten(fields)) == fields


@pytest.mark.parametrize(
    ("pairs", "nested"),
    [
        ([("a", "1"), ("a", "2")], {"a": ["1", "2"]}),
        ([("a[]", "1")], {"a": ["1"]}),
        ([("a", "1"), ("a[]", "2")], None),
        ([("a[b][c]", "1"), ("a[b][d]", "2")], {"a": {"b": {"c": "1", "d": "2"}}}),
        ([("a[b][]", "1"), ("a[b][]", "2")], {"a": {"b": ["1", "2"]}}),
        (
            [("a[][x]", "1"), ("a[][y]", "2"), ("a[][x]", "3")],
            {"a": [{"x": "1", "y": "2"}, {"x": "3"}]},
        ),
        ([("a", "1"), ("a[b]", "2")], None),
        ([("a[b]", "2"), ("a", "1")], None),
        ([("a[b]", "2"), ("a[]", "1")], None),
        ([("a]b", "1")], {"a]b": "1"}),
    ],
)
def test_brackets_nest(pairs: list[tuple[str, str]], nested: Any) -> None:
    """Every spelling of lists and mappings is read; contradictory ones give None."""
    if nested is None:
        with pytest.raises(ValueError, match="is given"):
            nest(pairs)
    else:
        assert nest(pairs) == nested


def test_null_is_not_sent() -> None:
    """Null values are omitted, and booleans are lower case."""
    assert flatten({"a": None, "b": True, "c": {"d": None}}) == [("b", "true")]


@pytest.mark.parametrize(
    ("schema", "given", "value"),
    [
        ({"type": "integer"}, "12", 12),
        ({"type": "integer"}, "-3", -3),
        ({"type": "integer"}, "1.5", "1.5"),
        ({"$ref": "#/$defs/Size"}, "12", 12),
        ({"type": "number"}, "1.5", 1.5),
        ({"type": "number"}, "much", "much"),
        ({"type": "boolean"}, "true", True),
        ({"type": "boolean"}, "True", "True"),
        ({"type": "string"}, "12", "12"),
        ({"enum": [1, 2]}, "2", 2),
        ({"enum": ["a"]}, "b", "b"),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "12", 12),
        ({"anyOf": [{"enum": ["auto"]}, {"type": "integer"}]}, "12", 12),
        ({"type": "array", "items": {"type": "integer"}}, "12", [12]),
        ({"type": "array", "items": {"type": "integer"}}, ["1", "2"], [1, 2]),
        ({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}, "a", "a"),
        ({"type": "object", "properties": {"a": {"type": "integer"}}}, {"a": "1", "b": "2"}, {"a": 1, "b": "2"}),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"a": "1"}, {"a": 1}),
        ({"type": "integer"}, {"a": "1"}, {"a": "1"}),
    ],
)
def test_strings_are_converted_by_the_schema(schema: Any, given: Any, value: Any) -> None:
    """A string that fits becomes its type; any other stays, and the check reports it."""
    result = coerce(DOCUMENT, schema, given)
    assert (result, type(result)) == (value, type(value))
