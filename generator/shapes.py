"""Derives annotations and decoders from normalised schemas.

A component is a *model* if it is an object with properties, and becomes a class. Every other component is an *alias*:
a named union, list, map or enumeration. Values that need no decoding have no decoder (None).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from generator.errors import GeneratorError
from generator.inputs import inputs
from generator.labels import given_components
from generator.naming import class_name

Schema = dict[str, Any]

_PREFIX = "#/components/schemas/"
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_TAGS = ("type", "object", "role", "event")
_TWINS = ("Input", "Argument", "InputArgument")
_DICTS = ("Dict", "TypedDict")


class Shapes:
    """Annotations and decoders for the schemas of one normalised document."""

    def __init__(self, document: Schema) -> None:
        self.schemas: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self.inputs = inputs(document, given_components(document))
        self._names = {class_name(key) for key in self.schemas}
        self._needs = cache(self._alias_needs_decoding)
        self._given_differs = cache(self._alias_given_differs)

    def key(self, schema: Schema) -> str | None:
        """Return the key of the component that the schema refers to, or None."""
        ref = schema.get("$ref")
        if ref is None:
            return None
        key = ref.removeprefix(_PREFIX)
        if key not in self.schemas:
            raise GeneratorError(f"{ref} names no component", pointer=ref, cure="add the component or fix the $ref")
        return str(key)

    def models(self) -> Iterator[tuple[str, Schema]]:
        """Yield component keys and schemas of the models, in the document's order."""
        return ((key, schema) for key, schema in self.schemas.items() if is_model(schema))

    def aliases(self) -> Iterator[tuple[str, Schema]]:
        """Yield component keys and schemas of the aliases, in the document's order."""
        return ((key, schema) for key, schema in self.schemas.items() if not is_model(schema))

    # Annotations

    def annotation(self, schema: Schema, *, given: bool = False, strict: bool = False) -> str:
        """Return the type of a decoded value or, with `given`, of the values that callers may pass.

        With `strict`, it is the type for annotations: mappings with only the keys that the API has.
        """
        parts: list[str] = []
        literals: list[str] = []
        for part in self._annotation_parts(schema, given or strict, strict):
            target = literals if part.startswith("Literal[") else parts
            if part not in target:
                target.append(part)
        if "Any" in parts:
            return "Any"
        if literals:
            parts.insert(0, f"Literal[{', '.join(part[8:-1] for part in literals)}]")
        for last in ("Mapping[str, Any]", "None"):
            if last in parts:
                parts.remove(last)
                parts.append(last)
        return " | ".join(parts) or "Any"

    def field_annotation(self, schema: Schema) -> str:
        """Return the type of a model's field: like `annotation`, but a date-time is parsed on access."""
        if not is_moment(schema):
            return self.annotation(schema)
        return "datetime | None" if "anyOf" in schema else "datetime"

    def _annotation_parts(self, schema: Schema, given: bool, strict: bool) -> Iterator[str]:
        key = self.key(schema)
        if key is not None:
            yield from self._reference_parts(key, given, strict)
        elif "const" in schema:
            yield f"Literal[{schema['const']!r}]"
        elif "anyOf" in schema:
            for part in schema["anyOf"]:
                yield from self._annotation_parts(part, given, strict)
        elif schema.get("type") == "array":
            item = self.annotation(schema.get("items", {}), given=given, strict=strict)
            yield f"{'Sequence' if given else 'list'}[{item}]"
        elif is_map(schema):
            item = self.annotation(value_schema(schema), given=given, strict=strict)
            yield f"{'Mapping' if given else 'dict'}[str, {item}]"
        elif schema.get("format") == "binary":
            yield "FileTypes"
        elif schema.get("format") == "date-time":
            if given:
                yield "datetime"
            yield "str"  # only fields of models are parsed
        else:
            yield _SCALARS.get(schema.get("type", ""), "Any")

    def _reference_parts(self, key: str, given: bool, strict: bool) -> Iterator[str]:
        if strict:
            yield self.dict_name(key)
        elif not is_model(self.schemas[key]):
            yield (self.given_name(key) if given else None) or class_name(key)
        else:
            yield class_name(key)
            if given:
                if key in self.inputs:
                    yield self.dict_name(key)
                yield "Mapping[str, Any]"

    def dict_name(self, key: str) -> str:
        """Return the name of a model's TypedDict, or of the strict variant of an alias.

        An alias whose decoded type is also the type to pass keeps its name.
        """
        if not is_model(self.schemas[key]) and not self._given_differs(key):
            return class_name(key)
        return next(name for suffix in _DICTS if (name := class_name(key) + suffix) not in self._names)

    def given_name(self, key: str) -> str | None:
        """Return the name of an alias's twin if callers may pass more types than decoding returns, or None."""
        if not self._given_differs(key):
            return None
        return next(name for suffix in _TWINS if (name := class_name(key) + suffix) not in self._names)

    def _alias_given_differs(self, key: str, trail: frozenset[str] = frozenset()) -> bool:
        if key in trail:
            return False

        def differs(schema: Schema) -> bool:
            ref = self.key(schema)
            if ref is not None:
                return is_model(self.schemas[ref]) or self._alias_given_differs(ref, trail | {key})
            return (
                schema.get("type") == "array"
                or is_map(schema)
                or schema.get("format") == "date-time"
                or any(differs(part) for part in schema.get("anyOf", ()))
            )

        return differs(self.schemas[key])

    # Decoders

    def decoder(self, schema: Schema) -> str | None:
        """Return the source of a value's decoder, or None if the decoded JSON is used unchanged."""
        key = self.key(schema)
        if key is not None:
            if is_model(self.schemas[key]):
                return f"one({class_name(key)!r})"
            return f"named({class_name(key)!r})" if self._needs(key) else None
        if "anyOf" in schema:
            return self._union(schema["anyOf"])
        if schema.get("type") == "array":
            item = self.decoder(schema.get("items", {}))
            return item and f"many({item})"
        if is_map(schema):
            item = self.decoder(value_schema(schema))
            return item and f"mapping({item})"
        if is_model(schema):
            raise GeneratorError(
                "an object with properties is left inline",
                pointer=str(schema)[:80],
                cure="hoist it (transforms)",
            )
        return None

    def alias_decoder(self, key: str) -> str | None:
        """Return the complete source of an alias's decoder."""
        return self.decoder(self.schemas[key]) if self._needs(key) else None

    def _alias_needs_decoding(self, key: str, trail: frozenset[str] = frozenset()) -> bool:
        if key in trail:
            return False

        def needs(schema: Schema) -> bool:
            ref = self.key(schema)
            if ref is not None:
                return is_model(self.schemas[ref]) or self._alias_needs_decoding(ref, trail | {key})
            return (
                any(needs(part) for part in schema.get("anyOf", ()))
                or (schema.get("type") == "array" and needs(schema.get("items", {})))
                or (is_map(schema) and needs(value_schema(schema)))
            )

        return needs(self.schemas[key])

    def variants(self, parts: Iterable[Schema], trail: frozenset[str] = frozenset()) -> Iterator[Schema]:
        """Yield the flattened members of a union. References to aliases are followed, references to models stay."""
        for part in parts:
            key = self.key(part)
            if key is not None and not is_model(self.schemas[key]):
                if key not in trail:
                    yield from self.variants([self.schemas[key]], trail | {key})
            elif "anyOf" in part:
                yield from self.variants(part["anyOf"], trail)
            else:
                yield part

    def _union(self, parts: list[Schema]) -> str | None:
        if len(holding := [part for part in parts if self._holds(part)]) == 1 and "$ref" in holding[0]:
            rest = list(self.variants(part for part in parts if part is not holding[0]))
            if not any(part.get("type") == "array" or is_map(part) or is_any(part) for part in rest):
                return self.decoder(holding[0])
        models: list[str] = []
        items: list[Schema] = []
        values: list[Schema] = []
        loose = False
        for part in self.variants(parts):
            key = self.key(part)
            if key is not None:
                models += [key] if key not in models else []
            elif part.get("type") == "array":
                items.append(part.get("items", {}))
            elif is_map(part):
                values.append(value_schema(part))
            loose = loose or is_any(part)
        item = self.decoder(items[0] if len(items) == 1 else {"anyOf": items}) if items else None
        otherwise = None
        if values or loose:
            value = self.decoder(values[0] if len(values) == 1 else {"anyOf": values}) if values else None
            otherwise = f"mapping({value})" if value else "keep"
        if not models:
            return _call("union", otherwise=otherwise, items=item) if item or otherwise not in (None, "keep") else None
        if len(models) == 1 and otherwise is None:
            build = f"one({class_name(models[0])!r})"
            return build if item is None else _call("union", otherwise=build, items=item)
        return self._dispatch(models, (), otherwise, item)

    def _holds(self, part: Schema) -> bool:
        return self.decoder(part) is not None

    def _dispatch(self, keys: list[str], used: tuple[str, ...], otherwise: str | None, items: str | None) -> str:
        """Distinguish models by the constant of the best tag, then by further tags, then by required keys."""
        tag = self._best_tag(keys, used)
        if tag is None:
            candidates = sorted(keys, key=lambda key: -len(self.schemas[key].get("required", ())))
            pairs = [f"({class_name(k)!r}, {_tuple(sorted(self.schemas[k].get('required', ())))})" for k in candidates]
            found = _call("pick", *pairs, otherwise=otherwise)
            return found if items is None else _call("union", otherwise=found, items=items)
        cases: dict[Any, list[str]] = {}
        for key in keys:
            for value in self.constants(key).get(tag, ()):
                cases.setdefault(value, []).append(key)
        rest = [key for key in keys if tag not in self.constants(key)]
        optional = [key for key in keys if tag not in self.schemas[key].get("required", ())]
        used = (*used, tag)
        table = ", ".join(
            f"{value!r}: "
            + (repr(class_name(owners[0])) if len(owners) == 1 else self._dispatch(owners, used, None, None))
            for value, owners in cases.items()
        )
        beyond = self._pick(rest, used, otherwise)
        absent = self._pick(optional, used, otherwise)
        return _call(
            "union",
            repr(tag),
            f"{{{table}}}",
            otherwise=beyond,
            absent=absent if absent != beyond else None,
            items=items,
        )

    def _pick(self, keys: list[str], used: tuple[str, ...], otherwise: str | None) -> str | None:
        if not keys:
            return otherwise
        if len(keys) == 1:
            required = _tuple(sorted(self.schemas[keys[0]].get("required", ())))
            return _call("pick", f"({class_name(keys[0])!r}, {required})", otherwise=otherwise)
        return self._dispatch(keys, used, otherwise, None)

    def _best_tag(self, keys: list[str], used: tuple[str, ...]) -> str | None:
        """Return the field whose constants identify the most models, or None if no field identifies any."""
        best: tuple[int, int, int] = (0, 0, 0)
        chosen = None
        # An enumeration distinguishes kinds only in a field meant for it: a `status` is a state, not a kind.
        names = {
            name
            for key in keys
            for name, values in self.constants(key).items()
            if name not in used and (name in _TAGS or len(values) == 1 or self._is_tag(key, name))
        }
        for name in sorted(names):
            owners: dict[Any, int] = {}
            for key in keys:
                for value in self.constants(key).get(name, ()):
                    owners[value] = owners.get(value, 0) + 1
            alone = sum(
                all(owners[value] == 1 for value in self.constants(key)[name])
                for key in keys
                if name in self.constants(key)
            )
            carriers = sum(name in self.constants(key) for key in keys)
            score = (alone, carriers, -_TAGS.index(name) if name in _TAGS else -len(_TAGS))
            if alone and score > best:
                best, chosen = score, name
        return chosen

    def _is_tag(self, key: str, name: str) -> bool:
        return "x-aikit-tag" in self.schemas[key]["properties"][name]

    def is_named_event(self, schema: Schema) -> bool:
        """Return whether an event of this schema has the name and the data of a server-sent event."""
        keys = [self.key(part) for part in self.variants([schema])]
        return all(key is not None and {"event", "data"} <= set(self.schemas[key].get("required", ())) for key in keys)

    def constants(self, key: str) -> dict[str, list[Any]]:
        """Return the fields of a model that allow only certain constants, with those constants."""
        found: dict[str, list[Any]] = {}
        for name, schema in self.schemas[key].get("properties", {}).items():
            values = [part.get("const") for part in self.variants([schema]) if part.get("type") != "null"]
            if values and None not in values:
                found[name] = values
        return found


def is_model(schema: Schema) -> bool:
    """Return whether the schema is an object with declared fields."""
    return bool(schema.get("properties"))


def is_map(schema: Schema) -> bool:
    """Return whether the schema is an object without declared fields: a map from strings to values."""
    return schema.get("type") == "object" and not schema.get("properties")


def is_any(schema: Schema) -> bool:
    """Return whether the schema allows any value."""
    return not {"$ref", "anyOf", "const", "type"} & schema.keys()


def value_schema(schema: Schema) -> Schema:
    """Return the schema of a map's values."""
    extra = schema.get("additionalProperties")
    return extra if isinstance(extra, dict) else {}


def _tuple(names: list[str]) -> str:
    return repr(tuple(names))


def _call(function: str, *arguments: str, **options: str | None) -> str:
    shown = [*arguments, *(f"{name}={value}" for name, value in options.items() if value is not None)]
    return f"{function}({', '.join(shown)})"


def is_moment(schema: Schema) -> bool:
    """Return whether the value is a date-time or a nullable date-time."""
    parts = [part for part in schema.get("anyOf", [schema]) if part.get("type") != "null"]
    return len(parts) == 1 and parts[0].get("format") == "date-time"
