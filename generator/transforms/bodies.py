"""Cures the order of a body's media types, which decides what openapi-python-client takes for the main one.

JSON comes first: it is what a plain mapping is sent as.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_operations

_ORDER = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")


def put_json_first(document: Spec) -> tuple[Spec, int]:
    """Order the media types of each body: JSON, forms, then the rest as it comes."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        content = operation.get("requestBody", {}).get("content", {})
        ordered = {name: content[name] for name in (*_ORDER, *content) if name in content}
        if list(ordered) == list(content):
            return operation
        count += 1
        return {**operation, "requestBody": {**operation["requestBody"], "content": ordered}}

    return map_operations(document, change), count
