"""Merge `allOf`: openapi-python-client refuses to merge unions or two types of one field, and duplicates the rest.

Each intersection becomes one schema with the fields of all members. Later members take precedence, and unions are
distributed. A `$ref` with only annotations next to it stays a `$ref`.
"""

from __future__ import annotations

from functools import reduce

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.transforms.schemas import form, is_null, reference, referred_key, remarks
from generator.walk import component_schemas, map_contents, map_inner, map_operations, with_schemas


def merge_intersections(document: Spec) -> tuple[Spec, int]:
    """Merge each `allOf`, and each union that has further keywords, into one schema.

    Raises:
        GeneratorError: a component is an intersection with itself.
    """
    merger = _Merger(component_schemas(document))
    schemas = {key: merger.component(key) for key in merger.schemas}
    result = map_operations(document, lambda operation: map_contents(operation, merger.merge_inside))
    return with_schemas(result, schemas), merger.count


class _Merger:
    def __init__(self, schemas: dict[str, Spec]) -> None:
        self.schemas = schemas
        self.done: dict[str, Spec] = {}
        self.active: list[str] = []
        self.count = 0

    def component(self, key: str) -> Spec:
        """Return a component without intersections."""
        if key in self.done:
            return self.done[key]
        if key in self.active:
            circle = [*self.active[self.active.index(key) :], key]
            raise GeneratorError(
                f"the schema is an intersection with itself: {' -> '.join(circle)}",
                pointer=reference(key),
                cure="take one of them out of the others' allOf",
            )
        self.active.append(key)
        self.done[key] = self.merge_inside(self.schemas[key])
        self.active.pop()
        return self.done[key]

    def merge_inside(self, schema: Spec) -> Spec:
        """Merge all intersections in a schema, inner ones first."""
        schema = map_inner(schema, self.merge_inside)
        members = schema.pop("allOf", None)
        if members is not None:
            self.count += 1
            return self._join([*members, schema])
        others = {key: value for key, value in form(schema).items() if key != "anyOf"}
        if "anyOf" not in schema or not others:
            return schema
        self.count += 1
        return {**self._merge({"anyOf": schema["anyOf"]}, others), **remarks(schema)}

    def _join(self, members: list[Spec]) -> Spec:
        # A component's annotations do not apply to the merged schema; those next to the reference do.
        said: Spec = {}
        for member in members:
            said |= remarks(member)
        said.pop("nullable", None)
        return {**form(reduce(self._merge, members)), **said}

    def _merge(self, first: Spec, second: Spec) -> Spec:
        """Merge two schemas into one that allows what both allow; the second one's annotations win."""
        one, two = form(first), form(second)
        if one.keys() <= {"type"}:
            one, two = two, one
        if not two or (two.keys() == {"type"} and one.keys() & {"$ref", "type"}):
            return one  # a type alone adds nothing to a schema that has one
        if "$ref" in one or "$ref" in two:
            return self._merge(self._resolve(one), self._resolve(two))
        if "anyOf" in one:
            return {"anyOf": [self._merge_member(each, each, two) for each in self._admitted(one, two)]}
        if "anyOf" in two:
            return {"anyOf": [self._merge_member(each, one, each) for each in self._admitted(two, one)]}
        return _merge_plain(one, two)

    def _merge_member(self, member: Spec, first: Spec, second: Spec) -> Spec:
        if is_null(member):
            return member
        merged = self._merge(first, second)
        name = referred_key(member)
        # The member is no longer a component, so only its name is left to identify it.
        title = {"x-aikit-title": name} if name and "$ref" not in merged else {}
        return {**merged, **remarks(member), **title}

    def _admitted(self, union: Spec, other: Spec) -> list[Spec]:
        """Return the union members that remain when merged with the other schema."""
        return [each for each in union["anyOf"] if not is_null(each) or self._may_be_null(other)]

    def _may_be_null(self, schema: Spec) -> bool:
        schema = self._resolve(schema)
        if "anyOf" in schema:
            return any(self._may_be_null(member) for member in schema["anyOf"])
        return "properties" not in schema

    def _resolve(self, schema: Spec) -> Spec:
        while (key := referred_key(schema)) is not None:
            schema = form(self.component(key))
        return schema


def _merge_plain(first: Spec, second: Spec) -> Spec:
    merged = {**first, **second}
    if "properties" in first and "properties" in second:
        merged["properties"] = dict(first["properties"])
        for name, schema in second["properties"].items():
            merged["properties"][name] = _merge_field(first["properties"].get(name, {}), schema)
    if "required" in first and "required" in second:
        merged["required"] = sorted({*first["required"], *second["required"]})
    return merged


def _merge_field(first: Spec, second: Spec) -> Spec:
    """Return the later definition of a field; annotations alone extend the earlier one."""
    return {**remarks(first), **(form(second) or form(first)), **remarks(second)}
