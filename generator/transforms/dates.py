"""Remove the format `date`: openapi-python-client converts it to `datetime.date` and raises on any other string.

A decoded model keeps such a date as a string.
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
