"""Values that fit a normalised schema, made deterministically: the same schema yields the same value."""

from __future__ import annotations

from typing import Any

from generator.shapes import Schema, Shapes, is_map, is_model, value_schema

_DEEPEST = 6


def sample(shapes: Shapes, schema: Schema, *, full: bool, depth: int = 0) -> Any:
    """A value of the schema, with all fields (`full`) or with the required ones only."""
    key = shapes.key(schema)
    if key is not None:
        return sample(shapes, shapes.schemas[key], full=full, depth=depth)
    if "const" in schema:
        return schema["const"]
    if "anyOf" in schema:
        parts = schema["anyOf"]
        # Below this depth the simplest member ends a recursion.
        chosen = parts[0] if depth < _DEEPEST else min(parts, key=lambda part: ("$ref" in part, len(str(part))))
        return sample(shapes, chosen, full=full, depth=depth + 1)
    if is_model(schema):
        required = schema.get("required", ())
        deep = depth >= _DEEPEST
        return {
            name: sample(shapes, part, full=full and not deep, depth=depth + 1)
            for name, part in schema["properties"].items()
            if name in required or (full and not deep)
        }
    if is_map(schema):
        return {"a key": sample(shapes, value_schema(schema), full=full, depth=depth + 1)}
    kind = schema.get("type")
    if kind == "array":
        return [] if depth >= _DEEPEST else [sample(shapes, schema.get("items", {}), full=full, depth=depth + 1)]
    return {
        "string": "2026-01-02T03:04:05Z" if schema.get("format") == "date-time" else "text",
        "integer": 7,
        "number": 0.5,
        "boolean": True,
        "null": None,
    }.get(str(kind), {"any": ["thing"]})


def unions(shapes: Shapes) -> dict[str, Schema]:
    """Every union of two or more models in the document, with its place."""
    found: dict[str, Schema] = {}

    def visit(schema: Any, pointer: str) -> None:
        if isinstance(schema, dict):
            if "anyOf" in schema and len(members(shapes, schema)) > 1:
                found[pointer] = schema
            for name, part in schema.items():
                visit(part, f"{pointer}/{name}")
        elif isinstance(schema, list):
            for index, part in enumerate(schema):
                visit(part, f"{pointer}/{index}")

    visit(shapes.schemas, "#/components/schemas")
    return found


def members(shapes: Shapes, schema: Schema) -> list[str]:
    """The component keys of the models that are direct members of a union."""
    keys = [shapes.key(part) for part in shapes.variants(schema["anyOf"])]
    return list(dict.fromkeys(key for key in keys if key is not None))
