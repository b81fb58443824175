"""Store defaults separately, because openapi-python-client writes them into every request.

The service decides about omitted arguments, also after it changes a default. Docstrings use `x-aikit-default`.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_schemas


def set_defaults_aside(document: Spec) -> tuple[Spec, int]:
    """Move each `default` to `x-aikit-default`."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        if "default" in schema:
            schema["x-aikit-default"] = schema.pop("default")
            count += 1
        return schema

    return map_schemas(document, change), count
