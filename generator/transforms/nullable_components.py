"""Move null out of components that are "something or null", whose class would need another name.

Null moves to the references, so `Prompt` is the class of a prompt, and each nullable field says so itself.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import form, is_null, members_of, or_null, referred_key, remarks
from generator.walk import component_schemas, map_schemas, with_schemas


def push_null_to_uses(document: Spec) -> tuple[Spec, int]:
    """Remove null from each component, and add it to each reference to it."""
    schemas = component_schemas(document)
    nullable = _find_nullable(schemas)
    if not nullable:
        return document, 0

    def change(schema: Spec) -> Spec:
        return or_null(schema) if referred_key(schema) in nullable else schema

    result = map_schemas(document, change)
    stripped = {key: _strip(schema) if key in nullable else schema for key, schema in component_schemas(result).items()}
    return with_schemas(result, stripped), len(nullable)


def _find_nullable(schemas: dict[str, Spec]) -> frozenset[str]:
    """Return the keys of components that allow null, directly or through a union member."""
    found: set[str] = set()
    while True:
        more = {
            key
            for key, schema in schemas.items()
            if key not in found
            and any(is_null(part) or referred_key(part) in found for part in members_of(schema))
            and not is_null(schema)
        }
        if not more:
            return frozenset(found)
        found |= more


def _strip(schema: Spec) -> Spec:
    """Return a component without null. References inside need none, because references to it already have it."""
    members = [part for part in members_of(schema) if not is_null(part)]
    if len(members) == 1:
        return {**remarks(schema), **members[0]}
    return {**remarks(schema), **form(schema), "anyOf": members}
