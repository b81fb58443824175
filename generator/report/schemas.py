"""Normalises OpenAPI 3.0 and 3.1 schemas to one form: a list of alternatives, each of one JSON type.

`nullable`, a list of types, `enum` with null, `oneOf`, `anyOf` and `allOf` can express the same, and a comparison must
treat them alike. References to components stay references where they represent a value, so a change inside a component
is found once. Where they are a base in `allOf`, the component's fields become fields of the schema that extends it,
each with the component as its origin.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import product
from typing import Any, TypeAlias

from generator.errors import GeneratorError

Schema: TypeAlias = Mapping[str, Any]

COMPONENTS = "#/components/schemas/"
BOUNDS_BELOW = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
BOUNDS_ABOVE = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
# Keywords that constrain the value. An object with only other keywords (prose, titles, samples, extensions, or
# discriminators, which are compared separately) is not a schema.
_STRUCTURE = frozenset(
    "$ref type enum const properties required items prefixItems additionalProperties patternProperties propertyNames"
    " anyOf oneOf allOf not format pattern multipleOf uniqueItems".split()
) | frozenset(BOUNDS_BELOW + BOUNDS_ABOVE)
_IMPLIED = (
    ("object", ("properties", "required", "additionalProperties", "patternProperties", "propertyNames")),
    ("array", ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")),
    ("string", ("minLength", "maxLength", "pattern", "format")),
    ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
)
# Schemas are cached by identity, so the schemas for true and false must be permanent objects.
ANYTHING: Schema = {}
NOTHING: Schema = {"enum": []}
# The formats that change the Python type of a value: date-time and bytes.
PYTHON_FORMATS = frozenset({"date-time", "binary", "byte"})
_TAGS = ("type", "object", "role", "event", "kind")


@dataclass(frozen=True)
class Ref:
    """A component that represents a value."""

    name: str


@dataclass(frozen=True, eq=False)
class Leaf:
    """Values of one JSON type.

    Attributes:
        type: `null`, `boolean`, `integer`, `number`, `string`, `array`, `object` or `any`.
        parts: schemas that all apply, each with the component it came from (empty: inline).
        values: the only allowed values; None if there is no such list.
        name: the component through which it was found, if any.
    """

    type: str
    parts: tuple[tuple[Schema, str], ...]
    values: frozenset[Any] | None = None
    name: str = ""

    def get(self, key: str) -> Any:
        """Return the keyword's value from the last part that has it, or None."""
        return next((part[key] for part, _ in reversed(self.parts) if key in part), None)


Alternative: TypeAlias = Ref | Leaf


@dataclass
class Member:
    """A field of an object: its schema and the component that defines it."""

    schema: Schema
    origin: str


@dataclass
class Fields:
    """An object's fields, including those of its bases.

    Attributes:
        members: the fields by name.
        required: names of required fields, with the component that requires them.
        extra: schema of other keys; False if none are allowed.
        origins: the components that it is composed of; empty for an inline schema.
    """

    members: dict[str, Member] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    extra: Schema | bool = True
    origins: set[str] = field(default_factory=set)


class Schemas:
    """The schemas of one document: resolves references and returns the values that a schema allows.

    Attributes:
        components: the component schemas by name.
        bases: components found so far that another schema extends.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        components = document.get("components", {}).get("schemas", {})
        self.components: dict[str, Schema] = {
            name: _resolve_recursion(schema, name) if _is_recursive(schema) else as_schema(schema)
            for name, schema in components.items()
        }
        # By identity, because schemas can't be hashed and the document lives as long as this object.
        self._alternatives: dict[int, list[Alternative]] = {}
        self._references: dict[str, frozenset[str]] = {}
        self.bases: set[str] = set()

    def resolve(self, reference: str) -> Any:
        """Return the target of a `$ref` within the document."""
        if reference.startswith(COMPONENTS) and reference[len(COMPONENTS) :] in self.components:
            return self.components[reference[len(COMPONENTS) :]]
        value: Any = self._document
        try:
            if not reference.startswith("#/"):
                raise KeyError
            for key in reference[2:].split("/"):
                key = key.replace("~1", "/").replace("~0", "~")
                value = value[int(key)] if isinstance(value, list) else value[key]
        except (KeyError, IndexError, TypeError, ValueError):
            raise GeneratorError(
                f"nothing is at {reference!r}",
                pointer=reference,
                cure="define it or remove the $ref that names it",
            ) from None
        return value

    def alternatives(self, schema: Schema | bool) -> list[Alternative]:
        """Return the values that a schema allows; components that represent a value stay references."""
        key = id(schema)
        if key not in self._alternatives:
            self._alternatives[key] = self._split(as_schema(schema), "", keep=True, within=())
        return self._alternatives[key]

    def leaves(self, alternatives: Iterable[Alternative], within: tuple[str, ...] = ()) -> Iterator[Leaf]:
        """Yield the alternatives with every reference followed; each leaf has the name of its innermost component."""
        for each in alternatives:
            if isinstance(each, Leaf):
                yield self._named(each, within[-1]) if within and not each.name else each
            elif each.name not in within:
                yield from self.leaves(self.alternatives(self.components[each.name]), (*within, each.name))

    def _named(self, leaf: Leaf, name: str) -> Leaf:
        """Return a leaf of a component, whose inline parts belong to the component."""
        named = replace(leaf, name=name)
        if self.is_whole(named):
            named = replace(named, parts=tuple((part, origin or name) for part, origin in leaf.parts))
        return named

    def opened(self, schema: Schema | bool) -> Iterator[str]:
        """Yield the components that describe a value itself: a model, and the unions that lead to it."""
        seen: set[str] = set()
        queue = [each.name for each in self.alternatives(schema) if isinstance(each, Ref)]
        while queue:
            name = queue.pop()
            if name not in seen:
                seen.add(name)
                yield name
                queue += [each.name for each in self.alternatives(self.components[name]) if isinstance(each, Ref)]

    def fields(self, leaf: Leaf) -> Fields:
        """Return the fields of an object, including those of its bases."""
        found = Fields()
        for part, origin in leaf.parts:
            found.origins.add(origin)
            for name, schema in part.get("properties", {}).items():
                found.members[name] = Member(as_schema(schema), origin)
            for name in part.get("required", ()):
                found.required.setdefault(name, origin)
            extra = part.get("additionalProperties", True)
            if extra is not True and extra != {}:
                found.extra = extra
        return found

    def references(self, name: str) -> frozenset[str]:
        """Return the components that a component's values refer to directly; its bases count as part of it."""
        if name not in self._references:
            self._references[name] = frozenset(self.references_in(self.components[name]))
        return self._references[name]

    def references_in(self, schema: Schema | bool) -> Iterator[str]:
        """Yield the components that the values of a schema refer to directly."""
        for each in self.alternatives(schema):
            if isinstance(each, Ref):
                yield each.name
            elif each.type == "array":
                yield from self.references_in(each.get("items") or ANYTHING)
            elif each.type == "object":
                fields = self.fields(each)
                for member in fields.members.values():
                    yield from self.references_in(member.schema)
                yield from self.references_in(fields.extra)

    def tag(self, leaf: Leaf) -> str:
        """Return the constant that identifies an object in its union, such as `function`, or an empty string."""
        members = self.fields(leaf).members
        for name in _TAGS:
            if name in members:
                values = [each.values for each in self.leaves(self.alternatives(members[name].schema))]
                if len(values) == 1 and values[0] is not None and len(values[0]) == 1:
                    return str(next(iter(values[0])))
        return ""

    def shape(self, leaf: Leaf) -> str:
        """Return the names of an object's fields, to match objects without a constant."""
        return ",".join(sorted(self.fields(leaf).members))

    def is_whole(self, leaf: Leaf) -> bool:
        """Return whether a leaf is everything that its component allows."""
        return bool(leaf.name) and len(self.alternatives(self.components[leaf.name])) == 1

    def describe(self, schema: Schema | bool) -> str:
        """Describe a schema in a few words: `string | list of Tool | null`."""
        return self.describe_all(self.alternatives(schema))

    def describe_all(self, alternatives: Sequence[Alternative]) -> str:
        """Describe alternatives in a few words."""
        words: dict[str, None] = {}
        for each in alternatives:
            words[self.describe_leaf(each) if isinstance(each, Leaf) else each.name] = None
        names = [word for word in words if word != "null"]
        if len(names) > 6:
            names = [*names[:5], f"{len(names) - 5} more"]
        return " | ".join([*names, *(["null"] if "null" in words else [])]) or "nothing"

    def describe_leaf(self, each: Leaf) -> str:
        """Describe one alternative in a few words: the name of its component, or its type."""
        if each.name:
            return each.name
        if each.type == "array":
            items = self.describe(each.get("items") or ANYTHING)
            return f"list of ({items})" if " | " in items else f"list of {items}"
        if each.values is not None and len(each.values) == 1:
            return json.dumps(next(iter(each.values)))
        if each.type == "string" and each.get("format") in PYTHON_FORMATS:
            return f"string ({each.get('format')})"
        return each.type

    def _split(self, schema: Schema, origin: str, *, keep: bool, within: tuple[str, ...]) -> list[Alternative]:
        """Return the alternatives of a schema; with `keep`, a component that represents a value stays a reference."""
        nullable: list[Alternative] = [Leaf("null", ())] if schema.get("nullable") is True else []
        rest = {key: value for key, value in schema.items() if key in _STRUCTURE}
        if "$ref" in rest:
            return nullable + self._split_reference(rest, origin, keep=keep, within=within)
        if "allOf" in rest:
            parts = [as_schema(part) for part in rest.pop("allOf")]
            if any(part.get("nullable") is True for part in parts):
                nullable = [Leaf("null", ())]
            parts = [part for part in (*parts, rest) if _STRUCTURE & part.keys()]
            return nullable + self._join(parts, origin, keep=keep, within=within)
        for keyword in ("anyOf", "oneOf"):
            if keyword not in rest:
                continue
            members = [as_schema(member) for member in rest.pop(keyword)]
            # Members that only require fields ("this one or that one") are a rule about the object, not a union.
            if all(member.keys() & _STRUCTURE <= {"required", "not"} for member in members):
                continue
            if rest.keys() - {"type"}:
                return nullable + self._join([rest, {keyword: members}], origin, keep=keep, within=within)
            split = [self._split(member, origin, keep=keep, within=within) for member in members]
            return nullable + [each for alternatives in split for each in alternatives]
        return nullable + [Leaf(kind, ((rest, origin),), values) for kind, values in _types(rest)]

    def _split_reference(
        self, rest: dict[str, Any], origin: str, *, keep: bool, within: tuple[str, ...]
    ) -> list[Alternative]:
        reference = rest.pop("$ref")
        name = reference[len(COMPONENTS) :] if reference.startswith(COMPONENTS) else ""
        if name in self.components:
            if rest:
                return self._join([{"$ref": reference}, rest], origin, keep=keep, within=within)
            if keep:
                return [Ref(name)]
            if name in within:
                raise GeneratorError(
                    f"the component {name!r} is made of itself",
                    pointer=reference,
                    cure="break the circle of $ref",
                )
            self.bases.add(name)
            origin, within = name, (*within, name)
        target = as_schema(self.resolve(reference))
        return self._join([target, rest] if rest else [target], origin, keep=keep, within=within)

    def _join(self, parts: list[Schema], origin: str, *, keep: bool, within: tuple[str, ...]) -> list[Alternative]:
        """Return the alternatives of schemas that all apply; unions among them are expanded."""
        if not parts:
            return [Leaf("any", ())]
        if len(parts) == 1:
            return self._split(parts[0], origin, keep=keep, within=within)
        split = [self._split(part, origin, keep=False, within=within) for part in parts]
        joined = [_merge([each for each in combination if isinstance(each, Leaf)]) for combination in product(*split)]
        return [each for each in joined if each]


def canonical(schema: Any, *, names: bool = False) -> Any:
    """Return a schema without prose, so that equal ones compare equal; `names` marks a mapping of field names."""
    if isinstance(schema, Mapping):
        return {
            key: canonical(value, names=key in ("properties", "patternProperties") and not names)
            for key, value in schema.items()
            if names or key in _STRUCTURE or key in ("default", "nullable", "deprecated", "readOnly", "writeOnly")
        }
    if isinstance(schema, list):
        return [canonical(each) for each in schema]
    return schema


def one_notation(value: Any) -> Any:
    """Return a copy of a document in which whole numbers are integers, so that `1e3` equals `1000`."""
    if isinstance(value, dict):
        return {key: one_notation(each) for key, each in value.items()}
    if isinstance(value, list):
        return [one_notation(each) for each in value]
    # The shortest digits of a float are also those of the integer.
    return int(Decimal(repr(value))) if isinstance(value, float) and value.is_integer() else value


def as_schema(schema: Any) -> Schema:
    """Return True, False or a schema as a schema."""
    if isinstance(schema, Mapping):
        return schema
    return ANYTHING if schema is not False else NOTHING


def _is_recursive(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("$recursiveAnchor") is True


def _resolve_recursion(value: Any, name: str) -> Any:
    """Return `$recursiveRef: "#"` as a plain reference to the enclosing component."""
    if isinstance(value, Mapping):
        if value.get("$recursiveRef") == "#":
            return {"$ref": COMPONENTS + name}
        return {key: _resolve_recursion(each, name) for key, each in value.items()}
    if isinstance(value, list):
        return [_resolve_recursion(each, name) for each in value]
    return value


def _types(schema: Schema) -> Iterator[tuple[str, frozenset[Any] | None]]:
    """Return the JSON types of a schema without unions, each with its list of values."""
    if "const" in schema or "enum" in schema:
        by_type: dict[str, list[Any]] = {}
        for value in schema.get("enum", ()) if "const" not in schema else [schema["const"]]:
            by_type.setdefault(_type_of(value), []).append(
                value if isinstance(value, str | int | float | bool | None) else json.dumps(value, sort_keys=True)
            )
        yield from ((kind, None if kind == "null" else frozenset(values)) for kind, values in by_type.items())
        return
    declared = schema.get("type")
    if isinstance(declared, str):
        yield declared, None
    elif declared:
        yield from ((kind, None) for kind in declared)
    else:
        yield next((kind for kind, keys in _IMPLIED if any(key in schema for key in keys)), "any"), None


def _type_of(value: Any) -> str:
    if value is None:
        return "null"
    for python, name in (
        (bool, "boolean"),
        (int, "integer"),
        (float, "number"),
        (str, "string"),
        (list, "array"),
    ):
        if isinstance(value, python):
            return name
    return "object"


def _merge(leaves: list[Leaf]) -> Leaf | None:
    """Return one leaf that combines all of them, or None if no value matches all."""
    kinds = {leaf.type for leaf in leaves} - {"any"}
    if kinds == {"integer", "number"}:
        kinds = {"integer"}
    if len(kinds) > 1:
        return None
    values: frozenset[Any] | None = None
    for leaf in leaves:
        if leaf.values is not None:
            values = leaf.values if values is None else values & leaf.values
    return Leaf(kinds.pop() if kinds else "any", tuple(part for leaf in leaves for part in leaf.parts), values)
