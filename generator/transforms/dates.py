"""Cures the format `date`: openapi-python-client makes a `datetime.date` of it and raises on any other text.

A decoded model keeps such a day as the text that it is.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_schemas


def drop_date_format(document: Spec) -> tuple[Spec, int]:
    """Drop each `format: date`; date-times keep their format."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        if schema.get("format") == "date":
            del schema["format"]
            count += 1
        return schema

    return map_schemas(document, change), count
