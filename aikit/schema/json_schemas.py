"""JSON schemas of Python types for the API, and values of these types from the model's JSON."""

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

# The field that holds a value where the API requires an object, such as a list.
_WRAPPED: Final = "value"


class Schema(Generic[ValueT_co]):
    """A type with its JSON schema, which also builds values of the type.

    Attributes:
        name: name of the type, in the characters that the API allows.
        json: the schema, always of an object. Any other type is wrapped in an object with the single field `value`.
    """

    def __init__(self, kind: Any, name: str | None = None) -> None:
        """Inspect a type.

        Raises:
            TypeError: no installed library can make a schema of it.
            ImportError: no library is installed.
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
        """The schema in the form that strict mode requires.

        Raises:
            TypeError: strict mode doesn't support a part of the type; the message says which.
        """
        if self._strict is None:
            try:
                self._strict = strict_schema(self.json)
            except TypeError as error:
                raise TypeError(f"{self.name} can't be a strict schema: {error}") from None
        return self._strict

    def decode(self, text: str) -> ValueT_co:
        """Decode a value from JSON text.

        Raises:
            MisfitError: the text doesn't match the type.
        """
        return self._value(self._adapter.decode(text))

    def build(self, plain: Any) -> ValueT_co:
        """Build a value from plain data, as decoded from JSON.

        Raises:
            MisfitError: the data don't match the type.
        """
        return self._value(self._adapter.build(plain))

    def partial(self, text: str) -> Any:
        """Return the plain data in the beginning of a JSON text. Nothing is validated until the text is complete."""
        plain = partial_json(text)
        return plain.get(_WRAPPED) if self._is_wrapped and isinstance(plain, dict) else plain

    def _value(self, value: Any) -> ValueT_co:
        return cast("ValueT_co", value[_WRAPPED] if self._is_wrapped else value)


def schema_of(kind: type[ValueT], name: str | None = None) -> Schema[ValueT]:
    """Return the schema of a type, cached by type.

    Args:
        kind: an attrs class, a dataclass, a TypedDict, a msgspec Struct, a pydantic model, or a combination of them.
        name: the name to send to the API; defaults to the name of the type.

    Raises:
        TypeError, ImportError: as for `Schema`.
    """
    try:
        hash(kind)
    except TypeError:
        return Schema(kind, name)
    return _cached(kind, name)  # type: ignore[arg-type]  # hashable


@lru_cache(maxsize=256)
def _cached(kind: Any, name: str | None) -> Schema[Any]:
    return Schema(kind, name)


def fields_schema(name: str, fields: Mapping[str, tuple[Any, Any]]) -> Schema[dict[str, Any]]:
    """Return the schema of an object without a class, such as a function's arguments. Its values are mappings.

    Args:
        name: the name of the schema.
        fields: the type and the default of each field; `NEEDED` marks a required field.

    Raises:
        TypeError: a type can't be in a schema; the message names the field.
        ImportError: as for `Schema`.
    """
    return Schema(Fields(fields), name)


def partial_json(text: str) -> Any:
    """Decode the beginning of a JSON text.

    Raises:
        ImportError: jiter isn't installed.
        MisfitError: the text is invalid JSON, or holds nothing yet.
    """
    try:
        import jiter  # lazy: only needed to read incomplete answers
    except ImportError:
        raise ImportError("reading incomplete JSON needs jiter: pip install 'aikit-client[schema]'") from None
    try:
        return jiter.from_json(text.encode("utf-8", "surrogatepass"), partial_mode="trailing-strings")
    except ValueError as error:
        raise MisfitError("", f"invalid JSON: {error}") from None
