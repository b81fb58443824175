"""JSON schemas of Python types for the API, and values of these types from what a model wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, Generic, TypeVar, cast

from aikit.schema.strict import strict_schema

from .adapters import NEEDED, Adapter, Fields, MisfitError, adapter_of, name_of, with_object_root

__all__ = ["Schema", "fields_schema", "partial_json", "schema_of"]

ValueT = TypeVar("ValueT")
ValueT_co = TypeVar("ValueT_co", covariant=True)

# How a value is called that stands where the API wants an object, such as a list.
_WRAPPED: Final = "value"


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
        self.name = re.sub(r"[^a-zA-Z0-9_-]+", "_", name or name_of(kind)).strip("_")[:64] or "value"
        self._adapter: Adapter = kind if isinstance(kind, Fields) else adapter_of(kind)
        self.json = with_object_root(self._adapter.schema())
        self._is_wrapped = "properties" not in self.json
        if self._is_wrapped:
            self._adapter = Fields({_WRAPPED: (kind, NEEDED)})
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
    return Schema(Fields(fields), name)


def partial_json(text: str) -> Any:
    """What the beginning of a JSON text holds so far.

    Raises:
        ImportError: without jiter.
        MisfitError: when it is the beginning of no JSON text, or holds nothing yet.
    """
    try:
        import jiter  # lazy: only who looks at half an answer needs it
    except ImportError:
        raise ImportError("values that grow need jiter: pip install 'aikit-client[schema]'") from None
    try:
        return jiter.from_json(text.encode("utf-8", "surrogatepass"), partial_mode="trailing-strings")
    except ValueError as error:
        raise MisfitError("", f"no JSON: {error}") from None
