"""Unify the notations of a union: `oneOf` and lists of types become `anyOf`, which all later transforms expect.

This loses the rule that exactly one member may match, which neither decoders nor type checkers could use.
"""

from __future__ import annotations

from typing import Any

from generator.documents import Spec
from generator.transforms.schemas import type_of
from generator.walk import map_schemas

# Keywords that apply to values of one type only; every other keyword is copied to each type.
_OWN = {
    "array": frozenset("items prefixItems contains minItems maxItems uniqueItems".split()),
    "object": frozenset(
        "properties required additionalProperties patternProperties propertyNames minProperties maxProperties".split()
    ),
    "string": frozenset("minLength maxLength pattern format contentEncoding contentMediaType".split()),
    "number": frozenset("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf format".split()),
    "integer": frozenset("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf format".split()),
}
_ANY_OWN = frozenset[str]().union(*_OWN.values())


def unify_alternatives(document: Spec) -> tuple[Spec, int]:
    """Turn each `oneOf` and each list of types into an `anyOf`."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        if isinstance(schema.get("type"), list):
            count += 1
            schema = _split_types(schema, schema["type"])
        if "oneOf" in schema:
            count += 1
            members = schema.pop("oneOf")
            if "anyOf" in schema:
                schema.setdefault("allOf", []).append({"anyOf": members})
            else:
                schema["anyOf"] = members
        return schema

    return map_schemas(document, change), count


def _split_types(schema: Spec, types: list[Any]) -> Spec:
    if len(types) == 1 or "const" in schema:
        return {**schema, "type": type_of(schema["const"]) if "const" in schema else types[0]}
    shared = {key: value for key, value in schema.items() if key not in _ANY_OWN and key not in ("type", "enum")}
    members: list[Spec] = []
    for name in types:
        own = _OWN.get(name, frozenset())
        member: Spec = {"type": name} | {key: value for key, value in schema.items() if key in own}
        if "enum" in schema and name != "null":
            member["enum"] = [value for value in schema["enum"] if _is_of(value, name)]
            if not member["enum"]:
                continue
        members.append(member)
    if "anyOf" in shared:
        return {**shared, "allOf": [*shared.get("allOf", []), {"anyOf": members}]}
    return {**shared, "anyOf": members}


def _is_of(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    kinds: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "array": list, "object": dict}
    return isinstance(value, kinds[name]) if name in kinds else False
