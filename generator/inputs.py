"""Finds the components that requests contain, and the module of `typed_dicts` for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.naming import tag_name
from generator.transforms.schemas import referred_key
from generator.walk import component_schemas, iterate_nodes, operations

SHARED = "shared"
OTHERS = "others"


def inputs(document: dict[str, Any], others: Iterable[str] = ()) -> dict[str, str]:
    """Return the module of each component that a request can contain: its tag, or `shared` for several tags.

    There are no import cycles: components that a shared one refers to are shared too, and nothing refers to the module
    for components that no request contains.

    Args:
        document: the normalised document.
        others: components that need a TypedDict although no request contains them.
    """
    schemas = component_schemas(document)
    homes: dict[str, str] = {}
    for _, _, operation in operations(document):
        tag = tag_name((operation.get("tags") or ["default"])[0])
        roots = [operation.get("requestBody", {}), *operation.get("parameters", ())]
        for key in reachable(schemas, _keys(roots)):
            homes[key] = tag if homes.get(key, tag) == tag else SHARED
    return homes | {key: OTHERS for key in sorted(reachable(schemas, others)) if key not in homes}


def reachable(schemas: dict[str, Any], roots: Iterable[str]) -> set[str]:
    """Return the roots and all components that they refer to, directly or indirectly."""
    reached: set[str] = set()
    open_ends = list(roots)
    while open_ends:
        key = open_ends.pop()
        if key not in reached:
            reached.add(key)
            open_ends += _keys([schemas[key]])
    return reached


def _keys(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        for node, _ in iterate_nodes(value):
            key = referred_key(node)
            if key is not None:
                yield key
