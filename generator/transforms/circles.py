"""Open lists and unions that contain themselves with no object in between, as openapi-python-client can't resolve them.

Where such a schema refers back to itself, it then accepts anything. An object with fields that contains itself is not
changed, because it is a class, and a class may refer to itself.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import referred_key, remarks
from generator.walk import component_schemas, map_inner, with_schemas


def open_circles(document: Spec) -> tuple[Spec, int]:
    """Replace each reference through which a component without fields refers to itself."""
    schemas = dict(component_schemas(document))
    count = 0

    def follow(schema: Spec, trail: tuple[str, ...]) -> Spec:
        nonlocal count
        key = referred_key(schema)
        if key in trail:
            count += 1
            return remarks(schema)
        if key is not None and key not in done:
            visit(key, trail)
        return schema if "properties" in schema else map_inner(schema, lambda inner: follow(inner, trail))

    def visit(key: str, trail: tuple[str, ...]) -> None:
        if "properties" not in schemas[key]:
            schemas[key] = follow(schemas[key], (*trail, key))
        done.add(key)

    done: set[str] = set()
    for key in list(schemas):
        if key not in done:
            visit(key, ())
    return (with_schemas(document, schemas), count) if count else (document, 0)
