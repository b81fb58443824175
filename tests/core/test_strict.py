"""JSON schemas in the form that the API's strict mode requires: input and output."""

from __future__ import annotations

from typing import Any

import pytest

from aikit.schema.strict import strict_schema


def as_field(schema: dict[str, Any]) -> Any:
    """Convert the schema of a field."""
    return strict_schema({"type": "object", "properties": {"it": schema}})["properties"]["it"]


@pytest.mark.parametrize(
    ("given", "strict"),
    [
        ({"type": "string", "title": "It", "default": "x"}, {"type": "string"}),
        ({"type": "string", "minLength": 1, "pattern": "^a"}, {"type": "string", "pattern": "^a"}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "string", "format": "decimal", "contentEncoding": "base64"}, {"type": "string"}),
        ({"type": "integer", "minimum": 1, "multipleOf": 2}, {"type": "integer", "minimum": 1, "multipleOf": 2}),
        ({"enum": ["a", "b"]}, {"enum": ["a", "b"], "type": "string"}),
        ({"enum": ["a", 1, None]}, {"enum": ["a", 1, None], "type": ["integer", "null", "string"]}),
        ({"const": True}, {"const": True, "type": "boolean"}),
        ({"$ref": "#/$defs/A", "description": "x"}, {"anyOf": [{"$ref": "#/$defs/A"}], "description": "x"}),
        ({"$ref": "#/$defs/A", "default": None}, {"$ref": "#/$defs/A"}),
        ({"allOf": [{"$ref": "#/$defs/A"}]}, {"$ref": "#/$defs/A"}),
        (
            {"oneOf": [{"type": "null"}, {"type": "string", "title": "x"}], "discriminator": {"propertyName": "x"}},
            {"anyOf": [{"type": "null"}, {"type": "string"}]},
        ),
        (
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "maxItems": 3},
            {"type": "array", "items": {"type": "string"}, "maxItems": 3},
        ),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False, "minItems": 2},
            {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "minItems": 2},
        ),
        (
            {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "integer"}]},
            {"type": "array", "items": {"type": "integer"}},
        ),
    ],
)
def test_a_field_keeps_the_keywords_that_strict_mode_knows(given: dict[str, Any], strict: dict[str, Any]) -> None:
    """It loses keywords that only narrow it, which are checked when its value is built."""
    assert as_field(given) == strict


def test_every_object_is_closed_and_has_all_its_fields() -> None:
    """This covers the root, nested objects, lists, unions and definitions; a field may have a keyword's name."""
    inner = {"type": "object", "properties": {"title": {"type": "string"}, "default": {"type": "null"}}}
    closed = {**inner, "required": ["title", "default"], "additionalProperties": False}
    listed, one = {"type": "array", "items": inner}, {"anyOf": [inner, {"type": "null"}]}
    given = {"type": "object", "properties": {"a": inner, "b": listed, "c": one}, "$defs": {"D": inner}, "title": "x"}
    assert strict_schema(given) == {
        "type": "object",
        "properties": {
            "a": closed,
            "b": {"type": "array", "items": closed},
            "c": {"anyOf": [closed, {"type": "null"}]},
        },
        "required": ["a", "b", "c"],
        "additionalProperties": False,
        "$defs": {"D": closed},
    }


def test_the_given_schema_is_not_changed() -> None:
    """It belongs to the caller."""
    given: dict[str, Any] = {
        "type": "object",
        "properties": {"a": {"type": "array", "prefixItems": [{"type": "null"}]}},
    }
    before = str(given)
    strict_schema(given)
    assert str(given) == before


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({}, "`it` may be anything: say what it is"),
        ({"type": "object"}, "`it` is a mapping with free keys"),
        ({"type": "object", "properties": {}, "additionalProperties": True}, "`it` is a mapping with free keys"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "`it` is a mapping with free keys"),
        ({"type": "array"}, "`it` is a list of anything"),
        ({"type": "array", "items": {}}, r"`it\[\]` may be anything|`it` is a list of anything"),
        ({"type": "string", "not": {"const": "x"}}, "`it` has 'not'"),
        ({"type": "object", "properties": {}, "patternProperties": {}}, "`it` has 'patternProperties'"),
        ({"allOf": [{"type": "string"}, {"pattern": "x"}]}, "`it` is several schemas at once"),
        (
            {"type": "object", "properties": {"in": {"type": "array", "items": {"type": "object"}}}},
            r"`it\.in\[\]` is a",
        ),
    ],
)
def test_a_schema_that_strict_mode_cannot_express_is_refused_with_its_place(
    given: dict[str, Any], complaint: str
) -> None:
    """The error says what to do instead."""
    with pytest.raises(TypeError, match=complaint):
        as_field(given)


def test_the_root_must_be_an_object() -> None:
    """The API accepts nothing else at the root."""
    with pytest.raises(TypeError, match="the whole must be an object"):
        strict_schema({"type": "string"})


@pytest.mark.parametrize(
    ("pattern", "is_kept"),
    [
        (r"^(?!admin)\w+$", False),
        (r"a(?=b)", False),
        (r"(?<=a)b", False),
        (r"(?<!a)b", False),
        (r"\\(?=b)", False),
        (r"[)](?!b)", False),
        (r"\(?=b", True),
        (r"[(?=]", True),
        (r"[](?=]", True),
        (r"(?:a|b)(?P<name>c)", True),
    ],
)
def test_a_pattern_with_lookaround_is_left_out(pattern: str, is_kept: bool) -> None:
    """Strict mode refuses lookaround; every other pattern stays."""
    schema = {"type": "object", "properties": {"name": {"type": "string", "pattern": pattern}}, "required": ["name"]}
    made = strict_schema(schema)["properties"]["name"]
    assert made == ({"type": "string", "pattern": pattern} if is_kept else {"type": "string"})
