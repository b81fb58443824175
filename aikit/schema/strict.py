"""JSON schemas for the API's strict mode."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

__all__ = ["strict_schema"]

# The keywords that strict mode supports. Others that only narrow a value (lengths, uniqueness, titles, defaults) are
# dropped from the schema and checked when the value is built. Others that shape an object are an error.
_KNOWN = frozenset(
    "type properties items anyOf enum const description pattern format minimum maximum exclusiveMinimum"
    " exclusiveMaximum multipleOf minItems maxItems $ref".split()
)
_FORMATS = frozenset("date-time time date duration email hostname ipv4 ipv6 uuid".split())
_IMPOSSIBLE = frozenset(
    "allOf not if then else dependentRequired dependentSchemas patternProperties propertyNames unevaluatedProperties"
    " contains".split()
)
# The parts of a regular expression that say nothing about its groups: escaped characters and character classes.
_NO_GROUPS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_LOOKAROUND = re.compile(r"\(\?<?[=!]")
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def strict_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Convert a schema to the form that the API's strict mode requires.

    All fields become required, objects allow no other fields, and keywords that strict mode rejects are removed.

    Raises:
        TypeError: strict mode doesn't support a part of the schema; the message says which.
    """
    strict = _strict(schema, "")
    if strict.get("type") != "object":
        raise TypeError("the whole must be an object")
    definitions = schema.get("$defs")
    if definitions:
        strict["$defs"] = {name: _strict(each, name) for name, each in definitions.items()}
    return strict


def _strict(node: Mapping[str, Any], place: str) -> dict[str, Any]:
    node = dict(node)
    several = node.pop("allOf", [])
    if len(several) == 1:
        node = {**several[0], **node}
    elif several:
        raise _impossible(place, "is several schemas at once")
    if "oneOf" in node:
        node["anyOf"] = node.pop("oneOf")
    if "$ref" in node and "description" in node:
        return {"anyOf": [{"$ref": node["$ref"]}], "description": node["description"]}
    for keyword in sorted(_IMPOSSIBLE & node.keys()):
        raise _impossible(place, f"has {keyword!r}")
    if "prefixItems" in node:
        _widen(node)
    strict = {name: value for name, value in node.items() if name in _KNOWN}
    if strict.get("format", "date") not in _FORMATS:
        del strict["format"]
    if _looks_around(strict.get("pattern")):  # strict mode rejects it; checked when the value is built
        del strict["pattern"]
    if "anyOf" in strict:
        strict["anyOf"] = [_strict(each, place) for each in strict["anyOf"]]
    elif strict.get("type") == "object":
        _close(strict, node, place)
    elif strict.get("type") == "array":
        if not strict.get("items"):
            raise _impossible(place, "is a list of anything: say of what")
        strict["items"] = _strict(strict["items"], f"{place}[]")
    elif "$ref" not in strict and "type" not in strict:
        values = strict.get("enum", [strict["const"]] if "const" in strict else [])
        kinds = sorted({_TYPES[type(value)] for value in values})
        if not kinds:
            raise _impossible(place, "may be anything: say what it is")
        strict["type"] = kinds[0] if len(kinds) == 1 else kinds
    return strict


def _looks_around(pattern: Any) -> bool:
    """Whether a regular expression uses lookahead or lookbehind."""
    return isinstance(pattern, str) and _LOOKAROUND.search(_NO_GROUPS.sub("", pattern)) is not None


def _close(strict: dict[str, Any], node: Mapping[str, Any], place: str) -> None:
    if node.get("additionalProperties") or "properties" not in node:
        raise _impossible(place, "is a mapping with free keys: make it a list of pairs, or a class with fields")
    properties = strict["properties"]
    strict["properties"] = {
        name: _strict(each, f"{place}.{name}" if place else name) for name, each in properties.items()
    }
    strict["required"] = list(properties)
    strict["additionalProperties"] = False


def _widen(node: dict[str, Any]) -> None:
    """Turn a tuple into a list of the same length whose items may have any of its types; building checks the order."""
    kinds: list[Any] = []
    for each in node.pop("prefixItems"):
        if each not in kinds:
            kinds.append(each)
    node["items"] = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}


def _impossible(place: str, what: str) -> TypeError:
    return TypeError(f"`{place}` {what}" if place else f"it {what}")
