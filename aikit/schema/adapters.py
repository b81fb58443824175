"""What msgspec and pydantic know of Python types, in one form: a JSON schema, and values from JSON.

msgspec knows attrs classes, dataclasses, TypedDicts, its own Structs and all that they are made of. pydantic is asked
for its own classes, and for what msgspec refuses, such as a union of dataclasses, where it is installed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from json import dumps, loads
from math import isfinite
from types import UnionType
from typing import Any, Final, Protocol, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING
from attrs import fields as attrs_fields

from .docstrings import read_class

__all__ = ["NEEDED", "Adapter", "Fields", "MisfitError", "adapter_of", "name_of", "with_object_root"]

NEEDED: Final = object()
"""Stands for the default of a field that has none."""


class MisfitError(ValueError):
    """Something that is no value of the type that was asked for.

    Attributes:
        place: where, such as `items[0].price`; empty for the whole.
        reason: what is wrong there.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"`{place}`: {reason}" if place else reason)
        self.place = place
        self.reason = reason


class Adapter(Protocol):
    """What a library knows of a type."""

    def schema(self) -> dict[str, Any]: ...
    def decode(self, text: str) -> Any: ...
    def build(self, plain: Any) -> Any: ...


class _Msgspec:
    def __init__(self, kind: Any) -> None:
        import msgspec  # lazy: only who asks for a type has it

        self._library = msgspec
        self._kind = kind
        # Both look at the whole type, and refuse what can't be.
        self._schema: dict[str, Any] = msgspec.json.schema(kind)
        definitions = self._schema.get("$defs", {})
        for cls in _classes(msgspec.inspect.type_info(kind), set()):
            _describe(definitions.get(cls.__name__, {}), cls)
        self._decoder = msgspec.json.Decoder(kind)

    def schema(self) -> dict[str, Any]:
        return self._schema

    def decode(self, text: str) -> Any:
        try:
            return self._decoder.decode(text.encode("utf-8", "surrogatepass"))
        except (self._library.DecodeError, UnicodeDecodeError) as error:  # a ValidationError is a DecodeError
            raise _misfit(str(error)) from error

    def build(self, plain: Any) -> Any:
        try:
            return self._library.convert(plain, self._kind, str_keys=True)
        except self._library.ValidationError as error:
            raise _misfit(str(error)) from error


def _classes(info: Any, seen: set[int]) -> Iterator[type[Any]]:
    """The classes with fields in what msgspec knows of a type."""
    if isinstance(info, tuple):
        for each in info:
            yield from _classes(each, seen)
    elif hasattr(info, "__struct_fields__") and id(info) not in seen:
        seen.add(id(info))
        if hasattr(info, "fields"):
            yield info.cls
        for name in info.__struct_fields__:
            yield from _classes(getattr(info, name), seen)


def _describe(schema: dict[str, Any], cls: type[Any]) -> None:
    """Say in the schema of a class what the class says of its fields, where msgspec does not."""
    description, described = read_class(cls)
    if "description" in schema and description:  # without what the docstring says of the fields
        schema["description"] = description
    properties = schema.get("properties", {})
    for name, said in described.items():
        if name in properties:
            properties[name].setdefault("description", said)


def _misfit(message: str) -> MisfitError:
    """msgspec's message, which ends with a JSON path, such as: Expected `int`, got `str` - at `$.items[0].price`."""
    reason, _, path = message.partition(" - at `")
    return MisfitError(path.rstrip("`").removeprefix("$").removeprefix("."), reason)


class _Pydantic:
    def __init__(self, kind: Any) -> None:
        import pydantic  # lazy: only for the classes of those who have it

        self._library = pydantic
        self._adapter: Any = pydantic.TypeAdapter(kind)
        self._schema: dict[str, Any] = self._adapter.json_schema()

    def schema(self) -> dict[str, Any]:
        return self._schema

    def decode(self, text: str) -> Any:
        try:
            return self._adapter.validate_json(text.encode("utf-8", "surrogatepass"))
        except self._library.ValidationError as error:
            raise _first_misfit(error) from error

    def build(self, plain: Any) -> Any:
        # By way of JSON, whose rules are others than those of Python's own types: a text may be a date there.
        return self.decode(dumps(plain))


def _first_misfit(error: Any) -> MisfitError:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in first["loc"])
    return MisfitError(place.removeprefix("."), first["msg"])


def _is_pydantic(kind: Any) -> bool:
    """Whether a type is pydantic's; asked without importing it."""
    return "pydantic" in sys.modules and hasattr(kind, "__pydantic_core_schema__")


def adapter_of(kind: Any) -> Adapter:
    """What looks after a type.

    Raises:
        TypeError: when no library that is there can make a schema of it.
        ImportError: when none is there.
    """
    if _is_pydantic(kind):
        return _Pydantic(kind)
    try:
        return _Msgspec(kind)
    except ImportError:
        refusal: Exception = ImportError("classes as schemas need msgspec: pip install 'aikit-client[schema]'")
    except TypeError as error:
        refusal = TypeError(
            f"{name_of(kind)} can't be a schema: {str(error).rpartition(chr(10))[2]}; pydantic, where it is installed,"
            " takes more of what is made of dataclasses"
        )
    except NameError as error:
        refusal = TypeError(f"{name_of(kind)} can't be a schema: {error}; its types must be known in its module")
    try:
        return _Pydantic(kind)
    except Exception as error:  # it is not there, or refuses in one of many ways
        parts = _taken_apart(kind) if isinstance(refusal, TypeError) else None
        if parts is None:
            raise refusal from error
        return parts


def _taken_apart(kind: Any) -> Adapter | None:
    """A type that no library takes as a whole, for there is a union of attrs classes in it, part by part."""
    origin, parts = get_origin(kind), get_args(kind)
    try:
        if origin in (Union, UnionType):
            return _AnyOf([adapter_of(each) for each in parts])
        if origin is list:
            return _ListOf(adapter_of(parts[0]))
        if hasattr(kind, "__attrs_attrs__"):
            return _AttrsClass(kind)
    except RecursionError:  # a class that holds itself: only a library as a whole could take it
        return None
    return None


class _ListOf:
    """A list of what no library takes as a whole."""

    def __init__(self, items: Adapter) -> None:
        self._items = items

    def schema(self) -> dict[str, Any]:
        return _merged({"type": "array", "items": self._items.schema()})

    def decode(self, text: str) -> Any:
        return self.build(_loaded(text))

    def build(self, plain: Any) -> Any:
        if not isinstance(plain, list):
            raise MisfitError("", f"Expected `array`, got `{type(plain).__name__}`")
        return [_built(self._items, each, f"[{index}]") for index, each in enumerate(plain)]


class _AttrsClass:
    """An attrs class with a field that no library takes."""

    def __init__(self, kind: type[Any]) -> None:
        hints = get_type_hints(kind, include_extras=True)
        self._kind = kind
        self._fields = {each.alias: each.default is NOTHING for each in attrs_fields(kind) if each.init}
        names = {each.alias: each.name for each in attrs_fields(kind)}
        self._adapters = {alias: adapter_of(hints[names[alias]]) for alias in self._fields}

    def schema(self) -> dict[str, Any]:
        properties = {name: adapter.schema() for name, adapter in self._adapters.items()}
        required = [name for name, is_required in self._fields.items() if is_required]
        made = _merged({"title": self._kind.__name__, "type": "object", "properties": properties, "required": required})
        if self._kind.__doc__:
            made["description"] = self._kind.__doc__
        _describe(made, self._kind)
        return made

    def decode(self, text: str) -> Any:
        return self.build(_loaded(text))

    def build(self, plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise MisfitError("", f"Expected `object`, got `{type(plain).__name__}`")
        for name, is_required in self._fields.items():
            if is_required and name not in plain:
                raise MisfitError(name, "is missing")
        values = {name: _built(self._adapters[name], plain[name], name) for name in self._fields if name in plain}
        return self._kind(**values)


def _built(adapter: Adapter, plain: Any, place: str) -> Any:
    """A part of something, its place in the error."""
    try:
        return adapter.build(plain)
    except MisfitError as misfit:
        dot = "." if misfit.place and not misfit.place.startswith("[") else ""
        raise MisfitError(f"{place}{dot}{misfit.place}", misfit.reason) from misfit


class _AnyOf:
    """A union that no library takes as a whole, such as one of attrs classes: the first type that fits."""

    def __init__(self, adapters: list[Adapter]) -> None:
        self._adapters = adapters

    def schema(self) -> dict[str, Any]:
        return _merged({"anyOf": [adapter.schema() for adapter in self._adapters]})

    def decode(self, text: str) -> Any:
        return self.build(_loaded(text))

    def build(self, plain: Any) -> Any:
        misfits = []
        for adapter in sorted(self._adapters, key=lambda each: _strange_keys(each, plain)):
            try:
                return adapter.build(plain)
            except MisfitError as misfit:
                misfits.append(str(misfit))
        raise MisfitError("", f"none of its types fits: {'; '.join(misfits)}")


def _strange_keys(adapter: Adapter, plain: Any) -> int:
    """How many keys of a mapping an object of this type does not have: they would be lost."""
    properties = with_object_root(adapter.schema()).get("properties", {})
    return len(plain.keys() - properties) if isinstance(plain, dict) else 0


def _merged(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with the definitions of its parts in one place."""
    definitions: dict[str, Any] = {}

    def taken(part: Mapping[str, Any]) -> dict[str, Any]:
        for name, definition in part.get("$defs", {}).items():
            if definitions.setdefault(name, definition) != definition:
                raise TypeError(f"two different classes are called {name!r}")
        return {name: value for name, value in part.items() if name != "$defs"}

    if "anyOf" in schema:
        schema["anyOf"] = [taken(part) for part in schema["anyOf"]]
    elif "items" in schema:
        schema["items"] = taken(schema["items"])
    else:
        schema["properties"] = {name: taken(part) for name, part in schema["properties"].items()}
    return {**schema, "$defs": definitions} if definitions else schema


def _loaded(text: str) -> Any:
    try:
        return loads(text)
    except ValueError as error:
        raise MisfitError("", f"no JSON: {error}") from None


class Fields:
    """An object that no class describes: each field is looked after by a library of its own."""

    def __init__(self, fields: Mapping[str, tuple[Any, Any]]) -> None:
        self._defaults = {name: default for name, (_, default) in fields.items()}
        self._adapters: dict[str, Adapter] = {}
        for name, (kind, _) in fields.items():
            try:
                self._adapters[name] = adapter_of(kind)
            except TypeError as error:
                raise TypeError(f"`{name}`: {error}") from error

    def schema(self) -> dict[str, Any]:
        properties = {name: dict(adapter.schema()) for name, adapter in self._adapters.items()}
        for name, default in self._defaults.items():
            is_infinite = isinstance(default, float) and not isfinite(default)
            if isinstance(default, str | int | float | bool | None) and not is_infinite:
                properties[name]["default"] = default
        required = [name for name, default in self._defaults.items() if default is NEEDED]
        return _merged({"type": "object", "properties": properties, "required": required})

    def decode(self, text: str) -> Any:
        plain = _loaded(text)
        if not isinstance(plain, dict):
            raise MisfitError("", "no object")
        return self.build(plain)

    def build(self, plain: Any) -> dict[str, Any]:
        return {name: self._value(name, plain) for name in self._adapters}

    def _value(self, name: str, plain: Mapping[str, Any]) -> Any:
        if name not in plain:
            if self._defaults[name] is NEEDED:
                raise MisfitError(name, "is missing")
            return self._defaults[name]
        return _built(self._adapters[name], plain[name], name)


def name_of(kind: Any) -> str:
    """How a type is called."""
    return getattr(kind, "__name__", None) or str(kind)


def with_object_root(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with what it refers to as a whole in its place: the API wants an object at the root."""
    definitions = dict(schema.get("$defs", {}))
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    if name not in definitions:
        return schema
    root = dict(definitions[name])
    if f'"#/$defs/{name}"' not in str(definitions).replace("'", '"'):  # it does not hold itself
        del definitions[name]
    return {**root, "$defs": definitions} if definitions else root
