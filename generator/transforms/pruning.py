"""Remove unreachable components, which no operation, webhook or type name uses.

About a fifth of them are unused, such as bases that were merged into other schemas.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.transforms.schemas import referred_key
from generator.transforms.webhooks import EVENT
from generator.walk import component_schemas, iterate_nodes, with_schemas


def drop_unreachable(document: Spec) -> tuple[Spec, int]:
    """Drop each component that no operation, webhook or type name uses."""
    schemas = component_schemas(document)
    reached = {EVENT, *document.get("x-aikit-kept", ())} & schemas.keys()
    open_ends: list[Spec] = [{"paths": document.get("paths", {})}, *(schemas[key] for key in reached)]
    while open_ends:
        for node, _ in iterate_nodes(open_ends.pop()):
            key = referred_key(node)
            if key is not None and key not in reached:
                reached.add(key)
                open_ends.append(schemas[key])
    kept = {key: schema for key, schema in schemas.items() if key in reached}
    return with_schemas(document, kept), len(schemas) - len(kept)
