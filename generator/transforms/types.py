"""Complete schemas without a type or without items, because such lists are refused and such fields lost.

Fields imply an object, and items imply a list. A list without a schema for its items contains anything, and a tuple
becomes a list of any of its types.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_schemas


def complete_types(document: Spec) -> tuple[Spec, int]:
    """Give a type to each schema with fields or items, and items to each list."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        completed = _complete(schema)
        count += completed != schema
        return completed

    return map_schemas(document, change), count


def _complete(schema: Spec) -> Spec:
    completed = {key: value for key, value in schema.items() if key != "prefixItems"}
    places = schema.get("prefixItems", [])
    if "type" not in schema and "$ref" not in schema:
        if "properties" in schema:
            completed["type"] = "object"
        elif "items" in schema or places:
            completed["type"] = "array"
    if places:
        completed["items"] = {"anyOf": [*places, *([schema["items"]] if schema.get("items") else [])]}
    elif completed.get("type") == "array":
        completed.setdefault("items", {})
    return completed
