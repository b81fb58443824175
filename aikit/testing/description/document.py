"""The pinned API description: read once, and normalized to JSON Schema 2020-12 piece by piece on first use."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aikit.testing.description import amendments

Schema = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")

# Keywords that say nothing about the shape of a value, or that are translated below.
_DROPPED = frozenset(
    {"title", "description", "example", "examples", "nullable", "oneOf", "discriminator", "$recursiveAnchor"}
)
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs")
_SCHEMA_LISTS = ("anyOf", "allOf", "prefixItems")
_SCHEMA_PLACES = ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains")


@dataclass(frozen=True)
class Parameter:
    """One query, path or header parameter of an operation."""

    name: str
    place: str
    required: bool
    schema: Schema


@dataclass(frozen=True)
class Operation:
    """One operation of the API, with everything needed to validate its requests and responses.

    `part_types` are the media types of form fields that are sent as a single part. Other fields are spelled with
    brackets.
    """

    id: str
    method: str
    template: str
    segments: tuple[str, ...]
    fixed_query: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: Mapping[str, Schema]
    part_types: Mapping[str, str]
    status: int
    answers: Mapping[str, Schema]

    def parameters_in(self, place: str) -> tuple[Parameter, ...]:
        """Return the parameters in one place: `query`, `path` or `header`."""
        return tuple(parameter for parameter in self.parameters if parameter.place == place)

    @property
    def streams(self) -> bool:
        """Whether the operation can respond with an event stream."""
        return "text/event-stream" in self.answers


class Document:
    """An OpenAPI document whose operations and schemas are processed on first use.

    Schemas are converted to JSON Schema 2020-12: `nullable` and boolean `exclusiveMinimum` are translated, `oneOf`
    becomes `anyOf` (the variants of the API overlap), `allOf` of plain objects is merged with later entries taking
    precedence, and references to components become `#/$defs/<name>`.
    """

    def __init__(self, content: Mapping[str, Any]) -> None:
        """Wrap the decoded document."""
        self._components: Mapping[str, Any] = content.get("components", {})
        self._raw_operations = {
            item["operationId"]: (method, path, item, shared)
            for path, entry in content["paths"].items()
            for shared in (entry.get("parameters", ()),)
            for method, item in entry.items()
            if method in METHODS
        }
        self._operations: dict[str, Operation] = {}
        self._schemas: dict[str, Schema] = {}

    @property
    def operation_ids(self) -> tuple[str, ...]:
        """The ids of all operations, in the order of the document."""
        return tuple(self._raw_operations)

    def routes(self) -> Iterator[tuple[str, str, str]]:
        """Yield the upper-case method, path template and id of each operation, without processing its schemas."""
        for operation_id, (method, path, _, _) in self._raw_operations.items():
            yield method.upper(), path, operation_id

    def operation(self, operation_id: str) -> Operation:
        """Return one operation by id. Raises `KeyError` if the document has none with this id."""
        if operation_id not in self._operations:
            self._operations[operation_id] = self._build(operation_id)
        return self._operations[operation_id]

    def component(self, name: str) -> Schema:
        """Return one component schema, normalized."""
        if name not in self._schemas:
            self._schemas[name] = {}  # a cycle of aliases finds this, which allows anything
            schema = self._normalise(self._components["schemas"][name], name)
            if name in amendments.OPTIONAL and "required" in schema:
                schema["required"] = [each for each in schema["required"] if each not in amendments.OPTIONAL[name]]
            self._schemas[name] = schema
        return self._schemas[name]

    def resolve(self, schema: Schema) -> Schema:
        """Follow references until a schema has content."""
        while "$ref" in schema:
            schema = self.component(schema["$ref"].rpartition("/")[2])
        return schema

    def bundle(self, schema: Schema) -> Schema:
        """Return a self-contained schema, with all the components that it refers to in `$defs`."""
        reached: dict[str, Schema] = {}
        open_schemas: list[Any] = [schema]
        while open_schemas:
            for name in _references(open_schemas.pop()):
                if name not in reached:
                    reached[name] = self.component(name)
                    open_schemas.append(reached[name])
        return {**schema, "$defs": reached} if reached else schema

    def _build(self, operation_id: str) -> Operation:
        method, path, item, shared = self._raw_operations[operation_id]
        bare_path, _, query = path.partition("?")
        status, answer = next(
            (int(status), self._dereferenced(answer))
            for status, answer in sorted(item["responses"].items())
            if status.startswith("2")
        )
        body = self._dereferenced(item.get("requestBody", {}))
        return Operation(
            id=operation_id,
            method=method.upper(),
            template=bare_path,
            segments=tuple(bare_path.strip("/").split("/")),
            fixed_query=dict(pair.split("=", 1) for pair in query.split("&") if pair),
            parameters=tuple(self._parameters([*shared, *item.get("parameters", ())])),
            body_required=bool(body.get("required", False)),
            bodies=self._contents(body),
            part_types={
                name: encoding["contentType"]
                for content in body.get("content", {}).values()
                for name, encoding in content.get("encoding", {}).items()
                # A list or a pattern tells the possible types, as in the schema of a file.
                if not set(encoding.get("contentType", "*")) & set(",*")
            },
            status=status,
            answers=self._answers(operation_id, answer),
        )

    def _parameters(self, entries: list[Mapping[str, Any]]) -> Iterator[Parameter]:
        for entry in map(self._dereferenced, entries):
            schema = self._normalise(entry.get("schema", {}), None)
            yield Parameter(entry["name"], entry["in"], bool(entry.get("required", False)), schema)

    def _answers(self, operation_id: str, answer: Mapping[str, Any]) -> dict[str, Schema]:
        described = self._contents(answer)
        if operation_id in amendments.REPLACED:
            described = {}
        extra = {**amendments.REPLACED.get(operation_id, {}), **amendments.ADDED.get(operation_id, {})}
        return {**described, **{media: self._normalise(schema, None) for media, schema in extra.items()}}

    def _contents(self, owner: Mapping[str, Any]) -> dict[str, Schema]:
        contents = owner.get("content", {})
        return {media: self._normalise(entry.get("schema", {}), None) for media, entry in contents.items()}

    def _dereferenced(self, entry: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in entry:
            _, _, kind, name = entry["$ref"].split("/")
            entry = self._components[kind][name]
        return entry

    def _normalise(self, raw: Any, owner: str | None) -> Any:
        """Normalize one schema. `owner` is the component that `$recursiveRef: #` refers to."""
        if not isinstance(raw, dict):
            return raw
        if "$recursiveRef" in raw and owner is not None:
            return {"$ref": f"#/$defs/{owner}"}
        if "$ref" in raw:
            schema: Schema = {"$ref": f"#/$defs/{raw['$ref'].rpartition('/')[2]}"}
        else:
            schema = {
                key: self._normalise_place(key, value, owner)
                for key, value in raw.items()
                if key not in _DROPPED and not key.startswith("x-")
            }
            if "oneOf" in raw:
                schema["anyOf"] = [self._normalise(variant, owner) for variant in raw["oneOf"]]
            _translate_bounds(schema)
        nullable = raw.get("nullable") is True or {"nullable": True} in raw.get("allOf", ())
        schema = self._merged(schema)
        return {"anyOf": [schema, {"type": "null"}]} if nullable else schema

    def _normalise_place(self, key: str, value: Any, owner: str | None) -> Any:
        if key in _SCHEMA_MAPS:
            return {name: self._normalise(child, owner) for name, child in value.items()}
        if key in _SCHEMA_LISTS:
            return [self._normalise(child, owner) for child in value if child != {"nullable": True}]
        if key in _SCHEMA_PLACES:
            return self._normalise(value, owner)
        if key == "required":
            return list(dict.fromkeys(value))  # the description repeats some names, which JSON Schema forbids
        return value

    def _merged(self, schema: Schema) -> Schema:
        """Merge an `allOf` of plain objects into one object. Leave any other schema unchanged."""
        if "allOf" not in schema:
            return schema
        members = [self.resolve(member) for member in schema["allOf"]]
        if len(members) == 1 and set(schema) <= {"allOf", "default", "deprecated"}:
            return dict(schema["allOf"][0])
        members.append({key: value for key, value in schema.items() if key != "allOf"})
        if not all(_is_plain_object(member) for member in members):
            return schema
        merged: Schema = {"type": "object", "properties": {}, "required": []}
        for member in members:
            merged["properties"].update(member.get("properties", {}))
            merged["required"] += [name for name in member.get("required", ()) if name not in merged["required"]]
            if "additionalProperties" in member:
                merged["additionalProperties"] = member["additionalProperties"]
        return merged


def _translate_bounds(schema: Schema) -> None:
    """Replace the boolean `exclusiveMinimum` and `exclusiveMaximum` of OpenAPI 3.0 by numbers."""
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)


def _is_plain_object(schema: Schema) -> bool:
    return schema.keys() <= {"type", "properties", "required", "additionalProperties", "default", "deprecated"} and (
        schema.get("type", "object") == "object"
    )


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield reference.rpartition("/")[2]
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


def document_path() -> Path:
    """Return the path of the pinned document: next to this module if installed, in `openapi/` in a checkout."""
    here = Path(__file__).resolve()
    places = (here.parent / "openapi.json", here.parents[3] / "openapi" / "openapi.json")
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(
        f"the pinned API description is missing: neither {places[0]} nor {places[1]} exists; "
        "reinstall aikit, or pass spec= with the path of an OpenAPI document"
    )


@functools.cache
def load(path: str | None = None) -> Document:
    """Load an OpenAPI document in JSON, by default the pinned one. The same path returns the same object."""
    return Document(json.loads((Path(path) if path else document_path()).read_bytes()))
