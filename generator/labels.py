"""Labels of places in components: a component, followed by fields, items, values and union members.

`CreateEmbeddingRequest.input`, `ListModelsResponse.data[]`, `Metadata{}`, `StopConfiguration|1`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.transforms.schemas import is_null, referred_key

_HEAD = re.compile(r"\w+")
_ITEMS, _VALUES, _FIELD, _MEMBER = "[]", "{}", ".", "|"


class LostSchemaError(LookupError):
    """A label without a target."""


def head(label: str) -> str:
    """Return the component that a label starts with, or an empty string for an operation."""
    found = _HEAD.match(label)
    return found[0] if found and not label[found.end() :].startswith(("()", "=>")) else ""


def find(schemas: Mapping[str, Any], label: str) -> Any:
    """Return the schema that a label refers to.

    Args:
        schemas: the components by key.
        label: the label; see the top of this module.

    Raises:
        LostSchemaError: a step has no target.
    """
    key = head(label)
    if key not in schemas:
        raise LostSchemaError(f"no component is called {key!r}")
    schema: Any = {"$ref": f"#/components/schemas/{key}"}
    rest = label[len(key) :]
    while rest:
        found = _step(schemas, _members(schemas, schema), rest)
        if found is None:
            raise LostSchemaError(f"{label.removesuffix(rest)} has no {rest}")
        schema, rest = found
    return schema


def without_null(schema: Any) -> Any:
    """Return the schema without null as a union member."""
    parts = [part for part in schema.get("anyOf", ()) if not is_null(part)]
    return schema if not parts else parts[0] if len(parts) == 1 else {"anyOf": parts}


def _step(schemas: Mapping[str, Any], members: list[Any], rest: str) -> tuple[Any, str] | None:
    """Follow one step of a label, and return the schema and the rest of the label."""
    if rest.startswith(_MEMBER):
        number, after = re.fullmatch(r"\|(\d+)(.*)", rest).groups()  # type: ignore[union-attr]
        return (members[int(number)], after) if int(number) < len(members) else None
    for member in _flat(schemas, members):
        plain = _follow(schemas, member)
        if rest.startswith(_ITEMS) and plain.get("type") == "array":
            return plain.get("items", {}), rest[len(_ITEMS) :]
        if rest.startswith(_VALUES) and isinstance(plain.get("additionalProperties"), dict):
            return plain["additionalProperties"], rest[len(_VALUES) :]
        if rest.startswith(_FIELD):
            fields = plain.get("properties", {})
            # The longest name first, because a field may be named `api_key.created`.
            for key in sorted(fields, key=len, reverse=True):
                if re.match(re.escape(key) + r"(?![\w])", rest[1:]):
                    return fields[key], rest[1 + len(key) :]
    return None


def _members(schemas: Mapping[str, Any], schema: Any) -> list[Any]:
    plain = _follow(schemas, schema)
    if "anyOf" not in plain:
        return [schema]
    return [part for part in plain["anyOf"] if not is_null(part)]


def _flat(schemas: Mapping[str, Any], members: list[Any]) -> Iterator[Any]:
    for member in members:
        inner = _members(schemas, member)
        yield from _flat(schemas, inner) if "anyOf" in _follow(schemas, member) else inner


def _follow(schemas: Mapping[str, Any], schema: Any) -> Any:
    while (key := referred_key(schema)) is not None:
        schema = schemas[key]
    return schema


def given_components(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield the components that need a TypedDict because an official name refers to it."""
    schemas = document.get("components", {}).get("schemas", {})
    for labels in document.get("x-aikit-types", {}).get("modules", {}).values():
        for label in labels.values():
            if label.startswith("given "):
                try:
                    schema = find(schemas, label.split(" ")[1])
                except LostSchemaError:
                    continue  # reported where the names are written
                yield from _references(schema)


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        key = referred_key(schema)
        if key is not None:
            yield key
        for part in schema.values():
            yield from _references(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _references(part)
