"""Turn enums into unions: openapi-python-client writes a module for each, and decoding fails on a new value.

A union of constants renders as an inline `Literal[...]` and can be combined with other members.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import remarks, type_of
from generator.walk import map_schemas


def turn_enums_into_unions(document: Spec) -> tuple[Spec, int]:
    """Turn each enum into an `anyOf` of constants."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        if len(schema.get("enum", ())) < 2:
            return schema  # a constant
        count += 1
        values = [value for value in schema["enum"] if not isinstance(value, list | dict)]
        if len(values) < len(schema["enum"]):
            return {key: value for key, value in schema.items() if key != "enum"}
        members = [{"type": type_of(value), "const": value} for value in values]
        return {**remarks(schema), "anyOf": members}

    return map_schemas(document, change), count
