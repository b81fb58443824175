"""Turn header parameters that are lists into strings, because openapi-python-client omits their operations.

Such a header is sent as one string with commas, and callers pass it as one.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import remarks
from generator.walk import map_operations


def turn_header_lists_into_text(document: Spec) -> tuple[Spec, int]:
    """Change the type of each header parameter that is a list to a string."""
    count = 0

    def parameter(each: Spec) -> Spec:
        nonlocal count
        if each.get("in") != "header" or each["schema"].get("type") != "array":
            return each
        count += 1
        return {**each, "schema": {"type": "string", **remarks(each["schema"])}}

    def change(operation: Spec) -> Spec:
        if "parameters" not in operation:
            return operation
        return {**operation, "parameters": [parameter(each) for each in operation["parameters"]]}

    return map_operations(document, change), count
