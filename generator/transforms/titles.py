"""Store titles separately, because openapi-python-client names classes after titles, not components.

Many schemas share a title (`Text`, `Item`), which causes most of its errors. `x-aikit-title` helps to name the
members of unions.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_schemas


def set_titles_aside(document: Spec) -> tuple[Spec, int]:
    """Move each `title` to `x-aikit-title`."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        if "title" in schema:
            schema["x-aikit-title"] = schema.pop("title")
            count += 1
        return schema

    return map_schemas(document, change), count
