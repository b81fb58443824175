"""Cures titles that take the place of names: openapi-python-client calls a class by its title, not by its component.

Many titles are shared (`Text`, `Item`), so most of its refusals come from here. They stay as `x-aikit-title`,
where they help to name the members of unions.
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
