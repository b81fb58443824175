"""Name inline objects, because openapi-python-client derives long names and numbers colliding ones.

Each object with fields inside another schema becomes a component that is named after its place: parent, field, and
`Item` for a member of a list. The name shows where to look, and a new object never renames another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, count

from generator.documents import Spec
from generator.naming import class_name, module_name
from generator.transforms.names import RESERVED
from generator.transforms.schemas import form, reference, remarks
from generator.walk import SCHEMA_KEYS, component_schemas, map_operations, with_schemas

_TAGS = ("type", "object", "role", "event", "kind", "status")
_PARTS = {"items": "Item", "additionalProperties": "Value", "contains": "Item"}


def hoist_inline_objects(document: Spec) -> tuple[Spec, int]:
    """Move each unnamed object with fields to a new component."""
    hoister = _Hoister(component_schemas(document))
    for key, schema in component_schemas(document).items():
        hoister.schemas[key] = hoister.inside(schema, key)
    result = map_operations(document, hoister.operation)
    return with_schemas(result, hoister.schemas), len(hoister.hoisted)


class _Hoister:
    def __init__(self, schemas: dict[str, Spec]) -> None:
        self.schemas = dict(schemas)
        self.taken = {module_name(key).lower() for key in schemas}
        self.hoisted: dict[str, Spec] = {}

    def operation(self, operation: Spec) -> Spec:
        """Return the operation without unnamed objects in its parameters, body and responses."""
        name = class_name(operation["operationId"])
        result = dict(operation)
        if "parameters" in operation:
            result["parameters"] = [
                {**each, "schema": self.place(each["schema"], _join(name, each["name"]))}
                for each in operation["parameters"]
            ]
        if "requestBody" in operation:
            result["requestBody"] = self._content(operation["requestBody"], f"{name}Request")
        result["responses"] = {
            status: self._content(answer, f"{name}Event" if status == "299" else f"{name}Response")
            for status, answer in operation["responses"].items()
        }
        return result

    def _content(self, holder: Spec, name: str) -> Spec:
        if "content" not in holder:
            return holder
        content = {
            media_type: {**media, "schema": self.place(media["schema"], name)} if "schema" in media else media
            for media_type, media in holder["content"].items()
        }
        return {**holder, "content": content}

    def place(self, schema: Spec, name: str) -> Spec:
        """Return the schema to keep in place: a reference if it is an object with fields."""
        if not schema.get("properties"):
            return self.inside(schema, name)
        original = form(schema)
        key = self._claim(name, original)
        if key not in self.schemas:
            self.schemas[key] = {}  # keeps the outer object before the inner ones
            self.schemas[key] = self.inside(original, key)
        return {"$ref": reference(key), **remarks(schema)}

    def _claim(self, name: str, original: Spec) -> str:
        """Return an unused name, or the existing one of the same object."""
        base = class_name(name)
        candidates = chain((base, f"{base}Object"), (f"{base}{number}" for number in count(2)))
        key = next(each for each in candidates if self.hoisted.get(each) == original or self._is_free(each))
        self.taken.add(module_name(key).lower())
        self.hoisted[key] = original
        return key

    def _is_free(self, key: str) -> bool:
        return module_name(key).lower() not in self.taken and key not in RESERVED

    def inside(self, schema: Spec, name: str) -> Spec:
        """Return the schema with its inner schemas placed."""
        result = dict(schema)
        if "properties" in schema:
            result["properties"] = {
                key: self.place(each, _join(name, key)) for key, each in schema["properties"].items()
            }
        for key, part in schema.items():
            if key in SCHEMA_KEYS and isinstance(part, dict):
                result[key] = self.place(part, f"{name}{_PARTS.get(key, key.title())}")
        if "anyOf" in schema:
            suffixes = _suffixes(schema["anyOf"], always=name in self.schemas)
            result["anyOf"] = [
                self.place(each, f"{name}{suffix}") for each, suffix in zip(schema["anyOf"], suffixes, strict=True)
            ]
        return result


def _suffixes(members: list[Spec], *, always: bool) -> list[str]:
    """Return what distinguishes union members: a constant, a title, or the first field that only one requires."""
    objects = [member for member in members if member.get("properties")]
    suffixes: list[str] = []
    for member in members:
        if not member.get("properties") or (len(objects) == 1 and not always):
            suffixes.append("")
        else:
            suffixes.append(_label(member, [other for other in objects if other is not member]))
    return suffixes


def _label(member: Spec, others: Iterable[Spec]) -> str:
    properties = member["properties"]
    for tag in _TAGS:
        constant = properties.get(tag, {}).get("const")
        if isinstance(constant, str) and constant:
            return _words(constant)
    if "x-aikit-title" in member:
        return _words(member["x-aikit-title"])
    own = [name for name in member.get("required", ()) if all(name not in other["properties"] for other in others)]
    return _words(own[0]) if own else "Object"


def _join(parent: str, name: str) -> str:
    return f"{parent}{_words(name)}"


def _words(name: str) -> str:
    """`page[size]` -> `PageSize`."""
    return class_name(re.sub(r"\W+", "_", name))
