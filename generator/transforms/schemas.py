"""Functions on schemas that several transforms share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.documents import Spec
from generator.pointers import escape, unescape

PREFIX = "#/components/schemas/"
NULL: Spec = {"type": "null"}
# Keywords that describe a value's place or meaning but not its form.
REMARKS = frozenset(
    "title description deprecated readOnly writeOnly default nullable discriminator "
    "x-aikit-default x-aikit-title x-aikit-tag".split()
)
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array"}


def reference(key: str) -> str:
    """Return the `$ref` of a component."""
    return PREFIX + escape(key)


def referred_key(schema: Spec) -> str | None:
    """Return the key of the component that a schema refers to, or None."""
    ref = schema.get("$ref")
    return unescape(ref.removeprefix(PREFIX)) if isinstance(ref, str) and ref.startswith(PREFIX) else None


def form(schema: Spec) -> Spec:
    """Return the part of a schema that describes the form of a value."""
    return {key: value for key, value in schema.items() if key not in REMARKS}


def remarks(schema: Spec) -> Spec:
    """Return the part of a schema that `form` omits."""
    return {key: value for key, value in schema.items() if key in REMARKS}


def is_null(schema: Spec) -> bool:
    """Return whether the schema allows only null."""
    return schema.get("type") == "null"


def or_null(schema: Spec) -> Spec:
    """Return a union of the schema and null; annotations of the place stay outside."""
    core = form(schema)
    return {**remarks(schema), "anyOf": [*core["anyOf"], NULL] if core.keys() == {"anyOf"} else [core, NULL]}


def members_of(schema: Spec) -> Iterator[Spec]:
    """Yield the members of a union, including those of inline unions, or the schema itself."""
    if "anyOf" not in schema:
        yield schema
    for member in schema.get("anyOf", ()):
        if form(member).keys() == {"anyOf"}:
            yield from members_of(member)
        else:
            yield member


def type_of(value: Any) -> str:
    """Return the name of a value's JSON type."""
    return _TYPES.get(type(value), "object")


def fingerprint(schema: Spec) -> str:
    """Return a string that is equal for schemas that allow the same, whatever their names and descriptions."""
    return json.dumps(_bare(schema), sort_keys=True)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: item if key == "properties" else _bare(item) for key, item in form(value).items()}
    return [_bare(item) for item in value] if isinstance(value, list) else value
