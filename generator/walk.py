"""Ways through a document by place: neither data (defaults, enum values) nor names are taken for keywords."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.documents import Spec
from generator.pointers import Trail

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

SCHEMA_KEYS = frozenset(
    "items additionalProperties contains propertyNames not if then else unevaluatedProperties unevaluatedItems".split()
)
SCHEMA_LISTS = frozenset("anyOf oneOf allOf prefixItems".split())
SCHEMA_MAPS = frozenset("properties patternProperties $defs definitions dependentSchemas".split())
# What stands under these is data or names, never a schema.
_DATA = frozenset(
    "default enum const example examples required discriminator security tags mapping x-aikit-default".split()
)


def iterate_nodes(document: Spec) -> Iterator[tuple[Spec, Trail]]:
    """Every object of OpenAPI and every schema of a document, the outer before the inner ones, with the way to it."""
    stack: list[tuple[Any, Trail, bool]] = [(document, (), False)]
    while stack:
        value, trail, is_map = stack.pop()
        if isinstance(value, dict):
            if not is_map:
                yield value, trail
            for key in reversed(value):
                if is_map or key not in _DATA:
                    child = value[key]
                    if isinstance(child, dict | list):
                        stack.append((child, (trail, key), not is_map and key in _MAPS))
        else:
            stack.extend(
                (value[i], (trail, str(i)), False) for i in range(len(value) - 1, -1, -1) if isinstance(value[i], dict)
            )


_MAPS = frozenset(
    "paths webhooks properties patternProperties $defs definitions dependentSchemas content responses headers "
    "schemas parameters requestBodies securitySchemes callbacks pathItems encoding variables".split()
)
