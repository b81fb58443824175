"""Names with brackets, as queries and forms spell nested values, and conversion of texts to the schema's types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from aikit.testing.description.document import Document, Schema

Nested: TypeAlias = Any  # a text, an upload, a list or a mapping of these

_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)\Z")
_PART = re.compile(r"\[([^\[\]]*)\]")
_INTEGER = re.compile(r"[+-]?\d+\Z")


def flatten(values: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Flatten a nested mapping into pairs: `a[b]` for a nested mapping, `a[]` for each item of a list."""
    pairs: list[tuple[str, Any]] = []
    for name, value in values.items():
        _flatten_into(pairs, name, value)
    return pairs


def _flatten_into(pairs: list[tuple[str, Any]], name: str, value: Any) -> None:
    if isinstance(value, Mapping):
        for key, child in value.items():
            _flatten_into(pairs, f"{name}[{key}]", child)
    elif isinstance(value, list):
        for child in value:
            _flatten_into(pairs, name if name.endswith("[]") else f"{name}[]", child)
    elif value is not None:
        pairs.append((name, str(value).lower() if isinstance(value, bool) else value))


def nest(pairs: Iterable[tuple[str, Any]]) -> dict[str, Nested]:
    """Restore nested values from pairs: `a[b]` and `a[]` as `flatten` writes them, a repeated name as a list.

    Raises:
        ValueError: a name has two conflicting meanings, such as `a` and `a[b]`.
    """
    result: dict[str, Nested] = {}
    for name, value in pairs:
        match = _NAME.match(name)
        if match is None:
            result[name] = value
            continue
        _insert(result, [match[1], *_PART.findall(match[2])], value, name)
    return result


def _insert(node: dict[str, Nested], steps: list[str], value: Any, name: str) -> None:
    step, rest = steps[0], steps[1:]
    if not rest:
        if step in node:
            earlier = node[step]
            if isinstance(earlier, dict):
                raise ValueError(f"{name} is given as a value and with keys in brackets")
            node[step] = [*earlier, value] if isinstance(earlier, list) else [earlier, value]
        else:
            node[step] = value
    elif rest[0] == "":
        items = node.setdefault(step, [])
        if not isinstance(items, list):
            raise ValueError(f"{name} is given as a list and as something else")
        _append(items, rest[1:], value, name)
    else:
        child = node.setdefault(step, {})
        if not isinstance(child, dict):
            raise ValueError(f"{name} is given with keys in brackets and as something else")
        _insert(child, rest, value, name)


def _append(items: list[Nested], steps: list[str], value: Any, name: str) -> None:
    """Append a value to a list. With further steps, extend its last mapping, or start a new one if the key exists."""
    if not steps:
        items.append(value)
        return
    last = items[-1] if items else None
    if not isinstance(last, dict) or (len(steps) == 1 and steps[0] in last):
        items.append(last := {})
    _insert(last, steps, value, name)


def coerce(document: Document, schema: Schema, value: Nested) -> Any:
    """Convert texts to the types of the schema. Others stay unchanged, so that validation reports them."""
    variants = list(_variants(document, schema))
    if isinstance(value, dict):
        return _coerce_object(document, variants, value)
    items = next((variant["items"] for variant in variants if "items" in variant), None)
    if isinstance(value, list):
        return [coerce(document, items or {}, item) for item in value]
    if not isinstance(value, str):
        return value
    fitting = [choice for variant in variants for choice in _readings(variant, value)]
    if fitting:
        return fitting[0]
    return [coerce(document, items, value)] if items is not None else value


def _variants(document: Document, schema: Schema) -> Iterable[Schema]:
    schema = document.resolve(schema)
    yield schema
    for key in ("anyOf", "allOf"):
        for variant in schema.get(key, ()):
            yield from _variants(document, variant)


def _coerce_object(document: Document, variants: list[Schema], value: dict[str, Nested]) -> dict[str, Any]:
    known: dict[str, Schema] = {}
    for variant in reversed(variants):
        known.update(variant.get("properties", {}))
    other: Schema = next(
        (v["additionalProperties"] for v in variants if isinstance(v.get("additionalProperties"), dict)), {}
    )
    return {name: coerce(document, known.get(name, other), child) for name, child in value.items()}


def _readings(schema: Schema, text: str) -> Iterable[Any]:
    """Yield the values of a text under one schema without its variants; none if it doesn't match."""
    if "enum" in schema or "const" in schema:
        choices = schema.get("enum", [schema.get("const")])
        yield from (choice for choice in choices if str(choice) == text)
        return
    match schema.get("type"):
        case "string":
            yield text
        case "integer" if _INTEGER.match(text):
            yield int(text)
        case "number":
            try:
                yield float(text)
            except ValueError:
                return
        case "boolean" if text in ("true", "false"):
            yield text == "true"
