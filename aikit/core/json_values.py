"""Which values JSON can hold: converts what has a JSON form, and refuses what has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from math import isfinite
from typing import Any

from aikit_openapi.types import is_unset

__all__ = ["convert", "refuse_non_finite", "refuse_surrogates"]


def convert(value: Any) -> Any:
    """Convert one level of a value that orjson does not know to plain data.

    Raises:
        TypeError: for a value without a JSON form.
    """
    if is_unset(value):
        raise TypeError
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "model_dump"):  # pydantic
        return value.model_dump(mode="json", exclude_unset=True)
    if (attributes := getattr(type(value), "__attrs_attrs__", None)) is not None:
        return {each.name: getattr(value, each.name) for each in attributes}
    if (names := getattr(type(value), "__struct_fields__", None)) is not None:  # msgspec
        encoded = zip(type(value).__struct_encode_fields__, names, strict=True)
        return {name: getattr(value, field) for name, field in encoded}
    if isinstance(value, bytes | bytearray | memoryview):
        raise TypeError
    if isinstance(value, Set | Sequence):
        return list(value)
    if hasattr(value, "tolist"):  # numpy, array
        return value.tolist()
    raise TypeError


def refuse_non_finite(value: float, place: str) -> None:
    """Raise ValueError for NaN and infinities, naming the place."""
    if not isfinite(value):
        raise ValueError(f"{place or 'the body'} is {value}, and JSON has no such number")


def refuse_surrogates(value: str, place: str) -> None:
    """Raise ValueError for text that UTF-8 can't encode, naming its place."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"{place or 'the body'} holds half a character (a lone surrogate) at {error.start}") from None
