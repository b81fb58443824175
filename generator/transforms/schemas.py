"""What several transforms need to know about a schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.documents import Spec
from generator.pointers import escape, unescape

PREFIX = "#/components/schemas/"
NULL: Spec = {"type": "null"}
# Keywords that say something about a value's place or meaning and nothing about its form.
REMARKS = frozenset(
    "title description deprecated readOnly writeOnly default nullable discriminator "
    "x-aikit-default x-aikit-title x-aikit-tag".split()
)
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array"}


def reference(key: str) -> str:
    """The `$ref` of a component."""
    return PREFIX + escape(key)


def referred_key(schema: Spec) -> str | None:
    """Key of the component that a schema refers to, if it is such a reference."""
    ref = schema.get("$ref")
    return unescape(ref.removeprefix(PREFIX)) if isinstance(ref, str) and ref.startswith(PREFIX) else None


def form(schema: Spec) -> Spec:
    """The part of a schema that says what a value looks like."""
    return {key: value for key, value in schema.items() if key not in REMARKS}


def remarks(schema: Spec) -> Spec:
    """The part of a schema that `form` leaves out."""
    return {key: value for key, value in schema.items() if key in REMARKS}


def is_null(schema: Spec) -> bool:
    """Whether the schema admits null only."""
    return schema.get("type") == "null"


def or_null(schema: Spec) -> Spec:
    """The schema, or null; what is said about the place stays outside."""
    core = form(schema)
    return {**remarks(schema), "anyOf": [*core["anyOf"], NULL] if core.keys() == {"anyOf"} else [core, NULL]}


def members_of(schema: Spec) -> Iterator[Spec]:
    """The members of a union, those of unions in place of a member included; of anything else itself."""
    if "anyOf" not in schema:
        yield schema
    for member in schema.get("anyOf", ()):
        if form(member).keys() == {"anyOf"}:
            yield from members_of(member)
        else:
            yield member


def type_of(value: Any) -> str:
    """Name of the JSON type of a value."""
    return _TYPES.get(type(value), "object")


def fingerprint(schema: Spec) -> str:
    """A text that is the same for schemas that admit the same, whatever they are called or said to be."""
    return json.dumps(_bare(schema), sort_keys=True)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: item if key == "properties" else _bare(item) for key, item in form(value).items()}
    return [_bare(item) for item in value] if isinstance(value, list) else value
