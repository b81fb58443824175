"""Functions that walk a document by place, so that data (defaults, enum values) and names never count as keywords."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from generator.documents import Spec
from generator.pointers import Trail

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Keywords of a schema whose value is a schema, a list of schemas, or schemas by name.
SCHEMA_KEYS = frozenset("items additionalProperties contains propertyNames not if then else".split())
SCHEMA_LISTS = frozenset("anyOf oneOf allOf prefixItems".split())
SCHEMA_MAPS = frozenset("properties patternProperties $defs".split())
# The values of these keys are data or names, never a schema or an OpenAPI object.
_DATA = frozenset("default enum const required discriminator security tags x-aikit-default x-aikit-query".split())
# The values of these keys are mappings by name: their keys are not keywords.
_MAPS = SCHEMA_MAPS | frozenset(
    "paths webhooks content responses headers schemas parameters requestBodies securitySchemes callbacks pathItems "
    "encoding variables".split()
)

Change: TypeAlias = Callable[[Spec], Spec]


def iterate_nodes(document: Spec) -> Iterator[tuple[Spec, Trail]]:
    """Yield every OpenAPI object and schema of a document with its trail, outer before inner ones."""
    stack: list[tuple[Any, Trail, bool]] = [(document, (), False)]
    while stack:
        value, trail, is_map = stack.pop()
        if isinstance(value, list):
            stack += [(item, (trail, str(i)), False) for i, item in enumerate(value) if isinstance(item, dict)][::-1]
            continue
        if not is_map:
            yield value, trail
        for key in reversed(value):
            child = value[key]
            if isinstance(child, dict | list) and (is_map or key not in _DATA):
                stack.append((child, (trail, key), not is_map and key in _MAPS))


def operations(document: Spec) -> Iterator[tuple[str, str, Spec]]:
    """Yield path, method and operation of all operations, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def map_operations(document: Spec, change: Change) -> Spec:
    """Return the document with `change` applied to each operation; `change` must not modify its argument."""
    return map_paths(document, lambda _, operation: change(operation))


def map_paths(document: Spec, change: Callable[[str, Spec], Spec]) -> Spec:
    """Return the document with `change` applied to each path and operation."""
    paths = {
        path: {key: change(path, value) if key in METHODS else value for key, value in item.items()}
        for path, item in document.get("paths", {}).items()
    }
    return {**document, "paths": paths}


def map_contents(operation: Spec, change: Change) -> Spec:
    """Return the operation with `change` applied to the schema of each parameter, body and response."""
    result = dict(operation)
    if "parameters" in operation:
        result["parameters"] = [
            {**each, "schema": change(each["schema"])} if isinstance(each.get("schema"), dict) else each
            for each in operation["parameters"]
        ]
    if "requestBody" in operation:
        result["requestBody"] = _map_content(operation["requestBody"], change)
    result["responses"] = {
        status: _map_content(answer, change) for status, answer in operation.get("responses", {}).items()
    }
    return result


def _map_content(holder: Spec, change: Change) -> Spec:
    if "content" not in holder:
        return holder
    content = {
        media_type: {**media, "schema": change(media["schema"])} if isinstance(media.get("schema"), dict) else media
        for media_type, media in holder["content"].items()
    }
    return {**holder, "content": content}


def map_components(document: Spec, change: Callable[[str, Spec], Spec]) -> Spec:
    """Return the document with `change` applied to each component's key and schema."""
    schemas = {key: change(key, schema) for key, schema in component_schemas(document).items()}
    return with_schemas(document, schemas)


def component_schemas(document: Spec) -> dict[str, Spec]:
    """Return the component schemas by key."""
    schemas: dict[str, Spec] = document.get("components", {}).get("schemas", {})
    return schemas


def with_schemas(document: Spec, schemas: dict[str, Spec]) -> Spec:
    """Return a document with other component schemas."""
    return {**document, "components": {**document.get("components", {}), "schemas": schemas}}


def map_schemas(document: Spec, change: Change) -> Spec:
    """Return the document with `change` applied to each schema, inner schemas first.

    `change` gets a new mapping with the new inner schemas, which it may modify and return.
    """

    def deep(schema: Spec) -> Spec:
        return map_schema(schema, change)

    mapped = map_components(document, lambda _, schema: deep(schema))
    return map_operations(mapped, lambda operation: map_contents(operation, deep))


def map_schema(schema: Spec, change: Change) -> Spec:
    """Return the schema with `change` applied to it and each schema in it, inner schemas first."""
    return change(map_inner(schema, lambda inner: map_schema(inner, change)))


def map_inner(schema: Spec, change: Change) -> Spec:
    """Return a copy of the schema with `change` applied to each schema directly below it.

    The schemas `true` and `false` become `{}`, except where they are only a switch.
    """
    result: Spec = {}
    for key, value in schema.items():
        if key in SCHEMA_KEYS and (isinstance(value, dict) or key == "items"):
            result[key] = change(_plain(value))
        elif key in SCHEMA_LISTS:
            result[key] = [change(_plain(item)) for item in value]
        elif key in SCHEMA_MAPS:
            result[key] = {name: change(_plain(item)) for name, item in value.items()}
        else:
            result[key] = value
    return result


def _plain(schema: Spec | bool) -> Spec:
    return schema if isinstance(schema, dict) else {}
