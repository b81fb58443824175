"""Drop conditions on which fields are present: `anyOf: [{required: …}, {required: …}]` and `not`.

openapi-python-client reads such an `anyOf` as a union of objects without fields and loses the fields next to it. The
service checks which combinations are allowed.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import form
from generator.walk import map_schemas


def drop_conditional_requirements(document: Spec) -> tuple[Spec, int]:
    """Drop `not`, and each union whose members have only `required`."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        members = schema.get("anyOf")
        if members and all(form(member).keys() == {"required"} for member in members):
            del schema["anyOf"]
            count += 1
        if schema.pop("not", None) is not None:
            count += 1
        return schema

    return map_schemas(document, change), count
