"""Fix enums of one value: each would become a separate type that can't discriminate a union.

A `const` has a known value, so callers need not pass it, and unions can be discriminated by it.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import type_of
from generator.walk import map_schemas


def turn_single_enums_into_constants(document: Spec) -> tuple[Spec, int]:
    """Turn each enum of one value into a `const`; every `const` gets the type of its value."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        values = schema.get("enum")
        if values is not None and len(values) < 2:
            del schema["enum"]
            if values:
                schema["const"] = values[0]
            count += 1
        if "const" in schema:
            if isinstance(schema["const"], list | dict):
                # The value can't be written as a type, so only its type stays.
                del schema["const"]
            else:
                schema["type"] = type_of(schema["const"])
        return schema

    return map_schemas(document, change), count
