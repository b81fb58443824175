"""Cures schemas that leave out what type they are, or what a list holds: such lists are refused, such fields lost.

Fields make an object, items make a list. A list that says nothing of its items holds anything, one that describes them
by place holds any of these.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_schemas


def complete_types(document: Spec) -> tuple[Spec, int]:
    """Give a type to each schema with fields or items, and items to each list."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        before = len(schema)
        if "type" not in schema and "$ref" not in schema:
            if "properties" in schema:
                schema["type"] = "object"
            elif "items" in schema or "prefixItems" in schema:
                schema["type"] = "array"
        places = schema.pop("prefixItems", [])
        if schema.get("type") == "array" and (places or "items" not in schema):
            rest = [schema["items"]] if schema.get("items") else []
            schema["items"] = {"anyOf": [*places, *rest]} if places else {}
        count += len(schema) != before
        return schema

    return map_schemas(document, change), count
