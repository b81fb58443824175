"""JSON schemas of Python types, and values of these types from what a model wrote.

msgspec knows attrs classes, dataclasses, TypedDicts, its own Structs and all that they are made of. pydantic is asked
for its own classes, and for what msgspec refuses, such as a union of dataclasses, where it is installed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from json import dumps, loads
from typing import Any, Final, Generic, Protocol, TypeVar, cast

from aikit.core.strict import strict_schema

__all__ = ["NEEDED", "MisfitError", "Schema", "fields_schema", "partial_json", "schema_of"]

ValueT = TypeVar("ValueT")
ValueT_co = TypeVar("ValueT_co", covariant=True)

# How a value is called that stands where the API wants an object, such as a list.
_WRAPPED: Final = "value"


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


class _Adapter(Protocol):
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


def _adapter(kind: Any) -> _Adapter:
    if _is_pydantic(kind):
        return _Pydantic(kind)
    try:
        return _Msgspec(kind)
    except ImportError:
        refusal: Exception = ImportError("classes as schemas need msgspec: pip install 'aikit[schema]'")
    except TypeError as error:
        refusal = TypeError(
            f"{_name(kind)} can't be a schema: {str(error).rpartition(chr(10))[2]}; pydantic, where it is installed,"
            " takes more of what is made of dataclasses"
        )
    except NameError as error:
        refusal = TypeError(f"{_name(kind)} can't be a schema: {error}; its types must be known in its module")
    try:
        return _Pydantic(kind)
    except ImportError:
        raise refusal from None
    except Exception as error:  # pydantic refuses in many ways
        raise refusal from error


class _Fields:
    """An object that no class describes: each field is looked after by a library of its own."""

    def __init__(self, fields: Mapping[str, tuple[Any, Any]]) -> None:
        self._defaults = {name: default for name, (_, default) in fields.items()}
        self._adapters: dict[str, _Adapter] = {}
        for name, (kind, _) in fields.items():
            try:
                self._adapters[name] = _adapter(kind)
            except TypeError as error:
                raise TypeError(f"`{name}`: {error}") from error

    def schema(self) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        definitions: dict[str, Any] = {}
        for name, adapter in self._adapters.items():
            part = dict(adapter.schema())
            for each, definition in part.pop("$defs", {}).items():
                if definitions.setdefault(each, definition) != definition:
                    raise TypeError(f"`{name}`: another class is called {each!r}, too")
            default = self._defaults[name]
            if isinstance(default, str | int | float | bool | None):
                part["default"] = default
            properties[name] = part
        required = [name for name, default in self._defaults.items() if default is NEEDED]
        schema = {"type": "object", "properties": properties, "required": required}
        return {**schema, "$defs": definitions} if definitions else schema

    def decode(self, text: str) -> Any:
        try:
            plain = loads(text)
        except ValueError as error:
            raise MisfitError("", f"no JSON: {error}") from None
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
        try:
            return self._adapters[name].build(plain[name])
        except MisfitError as misfit:
            dot = "." if misfit.place and not misfit.place.startswith("[") else ""
            raise MisfitError(f"{name}{dot}{misfit.place}", misfit.reason) from misfit


NEEDED: Final = object()
"""Stands for the default of a field that has none."""


class Schema(Generic[ValueT_co]):
    """A type with its JSON schema, and what makes values of it.

    Attributes:
        name: name of the type, as the API takes names.
        json: the schema of an object. A type that is none is wrapped into an object with the one field `value`.
    """

    def __init__(self, kind: Any, name: str | None = None) -> None:
        """Take a type.

        Raises:
            TypeError: when no library that is there can make a schema of it.
            ImportError: when none is there.
        """
        self.name = re.sub(r"[^a-zA-Z0-9_-]+", "_", name or _name(kind)).strip("_")[:64] or "value"
        self._adapter: _Adapter = kind if isinstance(kind, _Fields) else _adapter(kind)
        self.json = _with_object_root(self._adapter.schema())
        self._is_wrapped = "properties" not in self.json
        if self._is_wrapped:
            self._adapter = _Fields({_WRAPPED: (kind, NEEDED)})
            self.json = self._adapter.schema()
        self._strict: dict[str, Any] | None = None

    @property
    def strict(self) -> dict[str, Any]:
        """The schema as strict mode wants it.

        Raises:
            TypeError: for a type that strict mode can't have, naming the place.
        """
        if self._strict is None:
            try:
                self._strict = strict_schema(self.json)
            except TypeError as error:
                raise TypeError(f"{self.name} can't be a strict schema: {error}") from None
        return self._strict

    def decode(self, text: str) -> ValueT_co:
        """The value that a JSON text holds.

        Raises:
            MisfitError: when it holds none.
        """
        return self._value(self._adapter.decode(text))

    def build(self, plain: Any) -> ValueT_co:
        """The value that plain data, decoded from JSON, hold.

        Raises:
            MisfitError: when they hold none.
        """
        return self._value(self._adapter.build(plain))

    def partial(self, text: str) -> Any:
        """What the beginning of a JSON text holds, as plain data: nothing is checked before it is whole."""
        plain = partial_json(text)
        return plain.get(_WRAPPED) if self._is_wrapped and isinstance(plain, dict) else plain

    def _value(self, value: Any) -> ValueT_co:
        return cast("ValueT_co", value[_WRAPPED] if self._is_wrapped else value)


def schema_of(kind: type[ValueT], name: str | None = None) -> Schema[ValueT]:
    """The schema of a type, made once for each.

    Args:
        kind: an attrs class, a dataclass, a TypedDict, a msgspec Struct, a pydantic model, or what is made of them.
        name: what the API is told as its name; None for the type's own.

    Raises:
        TypeError, ImportError: as `Schema`.
    """
    try:
        hash(kind)
    except TypeError:
        return Schema(kind, name)
    return _cached(kind, name)  # type: ignore[arg-type]  # it has a hash


@lru_cache(maxsize=256)
def _cached(kind: Any, name: str | None) -> Schema[Any]:
    return Schema(kind, name)


def fields_schema(name: str, fields: Mapping[str, tuple[Any, Any]]) -> Schema[dict[str, Any]]:
    """The schema of an object that no class describes, such as the arguments of a function; values are mappings.

    Args:
        name: what it is called.
        fields: the type and the default of each field; `NEEDED` for none.

    Raises:
        TypeError: for a type that can't be in a schema, naming the field.
        ImportError: as `Schema`.
    """
    return Schema(_Fields(fields), name)


def partial_json(text: str) -> Any:
    """What the beginning of a JSON text holds so far.

    Raises:
        ImportError: without jiter.
        MisfitError: when it is the beginning of no JSON text, or holds nothing yet.
    """
    try:
        import jiter  # lazy: only who looks at half an answer needs it
    except ImportError:
        raise ImportError("values that grow need jiter: pip install 'aikit[schema]'") from None
    try:
        return jiter.from_json(text.encode("utf-8", "surrogatepass"), partial_mode="trailing-strings")
    except ValueError as error:
        raise MisfitError("", f"no JSON: {error}") from None


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", None) or str(kind)


def _with_object_root(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with what it refers to as a whole in its place: the API wants an object at the root."""
    definitions = dict(schema.get("$defs", {}))
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    if name not in definitions:
        return schema
    root = dict(definitions[name])
    if f'"#/$defs/{name}"' not in str(definitions).replace("'", '"'):  # it does not hold itself
        del definitions[name]
    return {**root, "$defs": definitions} if definitions else root
