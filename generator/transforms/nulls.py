"""Unify the notations of "or null": `nullable`, null among enum values, and `allOf` with a member `{nullable}`.

`nullable` belongs to OpenAPI 3.0. In a 3.1 document openapi-python-client ignores it, and treats an `allOf` of a
union with `{nullable: true}` as a contradiction. All of them become a member `{type: null}` of an `anyOf`.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import NULL, form, or_null, remarks
from generator.walk import map_schemas


def spell_out_null(document: Spec) -> tuple[Spec, int]:
    """Turn each notation of "or null" into a union with null."""
    count = 0

    def change(schema: Spec) -> Spec:
        nonlocal count
        if _only_nullable(schema):
            return schema  # a member of an `allOf`, where it applies to the whole schema
        changed = _change(schema)
        count += changed is not schema
        return changed

    return map_schemas(document, change), count


def _change(schema: Spec) -> Spec:
    rest = {key: value for key, value in schema.items() if key != "nullable"}
    can_be_null = schema.get("nullable") is True
    if any(_only_nullable(member) for member in schema.get("allOf", ())):
        rest["allOf"] = [member for member in schema["allOf"] if not _only_nullable(member)]
        can_be_null = True
    if "enum" in schema and None in schema["enum"]:
        rest["enum"] = [value for value in schema["enum"] if value is not None]
        can_be_null = True
    if ("const" in schema and schema["const"] is None) or rest.get("enum") == []:
        return {**remarks(rest), **NULL}
    if can_be_null:
        return or_null(rest)
    return rest if "nullable" in schema else schema


def _only_nullable(schema: Spec) -> bool:
    return schema.get("nullable") is True and not form(schema)
