"""One interface to msgspec and pydantic: the JSON schema of a Python type, and values of that type from JSON.

msgspec handles attrs classes, dataclasses, TypedDicts, its own Structs, and combinations of them. pydantic, if
installed, handles its own classes and whatever msgspec refuses, such as a union of dataclasses.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from json import dumps, loads
from math import isfinite
from typing import Any, Final, Protocol

from .docstrings import read_class

__all__ = ["NEEDED", "Adapter", "Fields", "MisfitError", "adapter_of", "name_of", "with_object_root"]

NEEDED: Final = object()
"""The default of a required field."""


class MisfitError(ValueError):
    """A value that doesn't match the requested type.

    Attributes:
        place: where in the value, such as `items[0].price`; empty for the value as a whole.
        reason: what is wrong there.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"`{place}`: {reason}" if place else reason)
        self.place = place
        self.reason = reason


class Adapter(Protocol):
    """Reads and describes values of one type."""

    def schema(self) -> dict[str, Any]: ...
    def decode(self, text: str) -> Any: ...
    def build(self, plain: Any) -> Any: ...


class _Msgspec:
    def __init__(self, kind: Any) -> None:
        import msgspec  # lazy: only needed to parse into a type

        self._library = msgspec
        self._kind = kind
        # Both constructors inspect the whole type and reject what they don't support.
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
    """Yield the classes with fields in msgspec's description of a type."""
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
    """Add the descriptions of a class and its fields to its schema, where msgspec doesn't."""
    description, described = read_class(cls)
    if "description" in schema and description:  # without the docstring's section on fields
        schema["description"] = description
    properties = schema.get("properties", {})
    for name, said in described.items():
        if name in properties:
            properties[name].setdefault("description", said)


def _misfit(message: str) -> MisfitError:
    """Convert msgspec's message, which ends with a JSON path: Expected `int`, got `str` - at `$.items[0].price`."""
    reason, _, path = message.partition(" - at `")
    return MisfitError(path.rstrip("`").removeprefix("$").removeprefix("."), reason)


class _Pydantic:
    def __init__(self, kind: Any) -> None:
        import pydantic  # lazy: optional

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
        # Go through JSON, whose rules differ from those for Python values: a text may be a date there.
        return self.decode(dumps(plain))


def _first_misfit(error: Any) -> MisfitError:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in first["loc"])
    return MisfitError(place.removeprefix("."), first["msg"])


def _is_pydantic(kind: Any) -> bool:
    """Whether a type belongs to pydantic; checked without importing it."""
    return "pydantic" in sys.modules and hasattr(kind, "__pydantic_core_schema__")


def adapter_of(kind: Any) -> Adapter:
    """Return the adapter for a type.

    Raises:
        TypeError: no installed library can make a schema of it.
        ImportError: no library is installed.
    """
    if _is_pydantic(kind):
        return _Pydantic(kind)
    try:
        return _Msgspec(kind)
    except ImportError:
        refusal: Exception = ImportError("classes as schemas need msgspec: pip install 'aikit-client[schema]'")
    except TypeError as error:
        refusal = TypeError(
            f"{name_of(kind)} can't be a schema: {str(error).rpartition(chr(10))[2]}; for a union of classes, use"
            " msgspec Structs with tags, or pydantic models"
        )
    except NameError as error:
        refusal = TypeError(f"{name_of(kind)} can't be a schema: {error}; its types must be known in its module")
    try:
        return _Pydantic(kind)
    except Exception as error:  # not installed, or rejects the type in one of many ways
        raise refusal from error


def _built(adapter: Adapter, plain: Any, place: str) -> Any:
    """Build a part of a value, and add its place to the error if that fails."""
    try:
        return adapter.build(plain)
    except MisfitError as misfit:
        dot = "." if misfit.place and not misfit.place.startswith("[") else ""
        raise MisfitError(f"{place}{dot}{misfit.place}", misfit.reason) from misfit


def _merged(schema: dict[str, Any]) -> dict[str, Any]:
    """Move the definitions of an object's properties to its top level."""
    definitions: dict[str, Any] = {}
    properties = {}
    for field, part in schema["properties"].items():
        for name, definition in part.get("$defs", {}).items():
            if definitions.setdefault(name, definition) != definition:
                raise TypeError(f"two different classes are called {name!r}")
        properties[field] = {name: value for name, value in part.items() if name != "$defs"}
    schema["properties"] = properties
    return {**schema, "$defs": definitions} if definitions else schema


def _loaded(text: str) -> Any:
    try:
        return loads(text)
    except ValueError as error:
        raise MisfitError("", f"invalid JSON: {error}") from None


class Fields:
    """An object without a class. A separate adapter handles each field."""

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
            raise MisfitError("", "Expected `object`")
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
    """Return the name of a type for messages."""
    return getattr(kind, "__name__", None) or str(kind)


def with_object_root(schema: dict[str, Any]) -> dict[str, Any]:
    """Inline a reference at the root of a schema, because the API requires an object there."""
    definitions = dict(schema.get("$defs", {}))
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    if name not in definitions:
        return schema
    root = dict(definitions[name])
    if f'"#/$defs/{name}"' not in str(definitions).replace("'", '"'):  # not recursive
        del definitions[name]
    return {**root, "$defs": definitions} if definitions else root
