"""Sample values: one deterministic instance of a JSON Schema."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, NamedTuple

from aikit.testing.description.document import Schema

SAMPLE_TIME = 1_750_000_000
SAMPLE_FILE_CONTENT = b"sample file\n"

_TEXT = "sample"
_FORMATS = {
    "date": "2025-06-15",
    "date-time": "2025-06-15T15:06:40Z",
    "time": "15:06:40Z",
    "duration": "PT1S",
    "email": "sample@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/sample",
    "url": "https://example.com/sample",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
# Names of texts whose format the schema doesn't give.
_NAMED = {"arguments": "{}", "image_url": _FORMATS["uri"], "url": _FORMATS["uri"]}
# Types to use for schemas without a type, depending on their other keywords.
_IMPLIED_TYPES = {"properties": "object", "required": "object", "additionalProperties": "object", "items": "array"}
_TRUE_NAMES = frozenset({"deleted", "success"})


class SampleFile(NamedTuple):
    """The file of a multipart field, in the form that HTTP clients take: name, content, media type."""

    name: str
    content: bytes
    content_type: str


class _CycleError(Exception):
    """A schema contains itself at this place. The caller leaves the value out or takes another variant."""


def sample(schema: Schema, *, optional_depth: int = 4, files: bool = False) -> Any:
    """Create one instance of a self-contained JSON Schema. The same schema always has the same instance.

    Args:
        schema: JSON Schema 2020-12. References point into the schema itself, such as `#/$defs/Name` or `#`.
        optional_depth: down to which nesting depth to fill in optional properties; 0 leaves all of them out.
        files: whether to use a `SampleFile` for `format: binary`.

    Raises:
        ValueError: the schema has no finite instance, or refers to something outside of it.
    """
    try:
        return _Sampler(schema, optional_depth, files).value(schema, "", 0, ())
    except _CycleError as cycle:
        raise ValueError(f"the schema has no finite instance: {cycle} requires itself") from None


class _Sampler:
    def __init__(self, root: Schema, optional_depth: int, files: bool) -> None:
        self.root = root
        self.optional_depth = optional_depth
        self.files = files

    def value(self, schema: Any, name: str, depth: int, trail: tuple[str, ...]) -> Any:
        """Return an instance. `name` is the property that holds it, `trail` the references being followed."""
        if not isinstance(schema, dict):
            return _TEXT
        if "$ref" in schema:
            reference = schema["$ref"]
            if reference in trail:
                raise _CycleError(reference)
            return self.value(self.resolve(reference), name, depth, (*trail, reference))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return next((choice for choice in schema["enum"] if choice is not None), None)
        variants = schema.get("anyOf") or schema.get("oneOf")
        if variants:
            return self.union(schema, variants, name, depth, trail)
        if "allOf" in schema:
            rest = {key: value for key, value in schema.items() if key != "allOf"}
            return _joined([self.value(member, name, depth, trail) for member in (*schema["allOf"], rest) if member])
        return self.typed(schema, name, depth, trail)

    def union(self, schema: Schema, variants: list[Any], name: str, depth: int, trail: tuple[str, ...]) -> Any:
        """Return an instance of the first variant that has one. Prefers listed values to free text; null comes last."""
        rest = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "default", "$defs")}
        cycle = _CycleError(name)
        for variant in sorted(variants, key=lambda variant: _rank(variant, name)):
            try:
                if _only_requires(variant):
                    return self.value(_narrowed(rest, variant, variants), name, depth, trail)
                value = self.value(variant, name, depth, trail)
                if isinstance(value, dict) and "properties" in rest:
                    return _joined([self.value(rest, name, depth, trail), value])
                return value
            except _CycleError as error:
                cycle = error
        raise cycle

    def typed(self, schema: Schema, name: str, depth: int, trail: tuple[str, ...]) -> Any:
        kind = schema.get("type") or next((kind for key, kind in _IMPLIED_TYPES.items() if key in schema), None)
        if isinstance(kind, list):
            kind = next((choice for choice in kind if choice != "null"), "null")
        match kind:
            case "object":
                return self.object(schema, depth, trail)
            case "array":
                return self.array(schema, name, depth, trail)
            case "integer" | "number":
                return _number(schema, whole=kind == "integer")
            case "boolean":
                return name in _TRUE_NAMES
            case "null":
                return None
            case _:
                return self.text(schema, name)

    def object(self, schema: Schema, depth: int, trail: tuple[str, ...]) -> dict[str, Any]:
        required = schema.get("required", ())
        result: dict[str, Any] = {}
        for name, child in schema.get("properties", {}).items():
            if name not in required and depth >= self.optional_depth:
                continue
            try:
                result[name] = self.value(child, name, depth + 1, trail)
            except _CycleError:
                if name in required:
                    raise
        for name in required:
            if name not in result:  # required, but without a schema
                result[name] = self.value(schema.get("additionalProperties"), name, depth + 1, trail)
        forbidden = schema.get("not", {}).get("required")
        if forbidden and set(forbidden) <= result.keys():
            del result[next(name for name in reversed(forbidden) if name not in required)]
        if not result and isinstance(schema.get("additionalProperties"), dict) and depth < self.optional_depth:
            result[_TEXT] = self.value(schema["additionalProperties"], _TEXT, depth + 1, trail)
        return result

    def array(self, schema: Schema, name: str, depth: int, trail: tuple[str, ...]) -> list[Any]:
        if "prefixItems" in schema:
            return [self.value(child, name, depth, trail) for child in schema["prefixItems"]]
        if schema.get("maxItems") == 0:
            return []
        try:
            item = self.value(schema.get("items"), name.removesuffix("s"), depth, trail)
        except _CycleError:
            if schema.get("minItems", 0):
                raise
            return []
        items = [item] * max(1, schema.get("minItems", 1))
        return [_distinct(item, i) for i, item in enumerate(items)] if schema.get("uniqueItems") else items

    def text(self, schema: Schema, name: str) -> Any:
        if schema.get("format") == "binary" and self.files:
            return SampleFile("sample.txt", SAMPLE_FILE_CONTENT, "text/plain")
        if "pattern" in schema:
            import rstr  # lazy: few schemas have patterns

            return rstr.Rstr(random.Random(0)).xeger(schema["pattern"])
        text = _FORMATS.get(schema.get("format", ""), _NAMED.get(name, _TEXT))
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength", len(text) + schema.get("minLength", 0))
        return (text * (1 + shortest // len(text)) if len(text) < shortest else text)[: max(shortest, longest)]

    def resolve(self, reference: str) -> Any:
        """Follow a JSON pointer into the root schema."""
        node: Any = self.root
        for part in _pointer_parts(reference):
            try:
                node = node[int(part)] if isinstance(node, list) else node[part]
            except (KeyError, IndexError, ValueError, TypeError):
                raise ValueError(f"the schema refers to {reference}, which it does not contain") from None
        return node


def _pointer_parts(reference: str) -> Iterator[str]:
    if not reference.startswith("#"):
        raise ValueError(f"the schema refers to {reference}: only references into the schema itself can be followed")
    for part in reference[1:].split("/")[1:]:
        yield part.replace("~1", "/").replace("~0", "~")


def _rank(variant: Any, name: str) -> int:
    if isinstance(variant, dict):
        if variant.get("type") == "null":
            return -1 if name.startswith("next") else 3  # a list that announces a next page must have one
        if "enum" in variant or "const" in variant:
            return 0
        if variant.keys() <= {"type", "default"} and variant.get("type") == "string":
            return 2
    return 1


def _only_requires(variant: Any) -> bool:
    return isinstance(variant, dict) and variant.keys() == {"required"}


def _narrowed(schema: Schema, chosen: Schema, variants: list[Any]) -> Schema:
    """Return an object with the chosen variant's required properties, without those that only others require."""
    required = [*schema.get("required", ()), *chosen["required"]]
    left_out = {name for variant in variants if _only_requires(variant) for name in variant["required"]} - {*required}
    properties = {name: child for name, child in schema.get("properties", {}).items() if name not in left_out}
    return {**schema, "properties": properties, "required": required}


def _joined(values: list[Any]) -> Any:
    if all(isinstance(value, dict) for value in values):
        return {key: item for value in values for key, item in value.items()}
    return next((value for value in values if not isinstance(value, dict)), None)


def _number(schema: Schema, *, whole: bool) -> float:
    if schema.get("format") == "unixtime":
        return SAMPLE_TIME
    value: float = 1 if whole else 0.5
    step = schema.get("multipleOf", 1 if whole else 0)
    low, high = schema.get("minimum"), schema.get("maximum")
    if (above := schema.get("exclusiveMinimum")) is not None:
        low = above + (step or 0.5)
    if (below := schema.get("exclusiveMaximum")) is not None:
        high = below - (step or 0.5)
    if high is not None and value > high:
        value = high
    if low is not None and value < low:
        value = low
    if step and value % step:
        value = step * (value // step + (value >= 0))
    return int(value) if whole else value


def _distinct(item: Any, index: int) -> Any:
    return f"{item}{index}" if index and isinstance(item, str) else item + index if index else item
