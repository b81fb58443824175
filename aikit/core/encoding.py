"""Encodes what a caller passes as a JSON body. Nothing is dropped or guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from json import dumps
from math import isfinite
from typing import Any
from uuid import UUID

import orjson

from aikit_openapi.types import is_unset

from .surrogates import join_halves, replace_halves

__all__ = ["convert", "encode_json", "refuse_surrogates", "to_plain"]

_ATOMS = (str, int, bool, type(None))


def encode_json(body: Any, place: str = "") -> bytes:
    """Encode a body as JSON text in UTF-8.

    Accepts mappings, sequences and anything with `to_dict()` or `model_dump()`; leaves out what is `UNSET`.

    Args:
        body: the value to encode.
        place: its place if it is only part of the body, for error messages.

    Raises:
        TypeError: for a value that JSON can't represent; the error names its place.
        ValueError: for NaN, an infinity, a lone surrogate, or a body that contains itself or nests too deeply; the
            error names its place.
    """
    try:
        encoded = orjson.dumps(body, default=convert)
    except TypeError:
        # Integers beyond 64 bits, keys that are not text, `UNSET` inside, or something that can't be sent at all.
        try:
            plain = to_plain(body, place)
            return dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        except RecursionError:
            raise ValueError(f"{place or 'the body'} nests too deeply to be sent as JSON") from None
    if b"null" in encoded:
        # orjson silently writes null for NaN and infinities, so check for them.
        _find_non_finite(body, place)
    return encoded


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


def to_plain(value: Any, place: str = "", above: tuple[int, ...] = ()) -> Any:
    """Convert the value to plain JSON data; slower than `encode_json`, but names the place of a mistake."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        if not value.isascii():
            value = join_halves(value)
            refuse_surrogates(value, place)
        return value
    if isinstance(value, _ATOMS):
        return value
    if isinstance(value, float):
        _refuse_non_finite(value, place)
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if id(value) in above:
        raise ValueError(f"{place or 'the body'} holds itself")
    above = (*above, id(value))
    if is_dataclass(value) and not isinstance(value, type) and not hasattr(value, "to_dict"):
        value = {each.name: getattr(value, each.name) for each in fields(value)}
    elif not isinstance(value, dict | list | tuple):
        is_message = hasattr(value, "to_dict")
        try:
            value = convert(value)
            if is_message:  # a model's own text is sent back even if it ends with half a character
                value = replace_halves(value)
        except TypeError:
            raise TypeError(
                f"{place or 'the body'} can't be sent as JSON: it is of type {type(value).__name__}"
            ) from None
    if isinstance(value, dict):
        if value.get("role") == "assistant":
            value = replace_halves(value)
        return {
            _key(name, place): to_plain(item, f"{place}.{name}" if place else str(name), above)
            for name, item in value.items()
            if not is_unset(item)
        }
    if isinstance(value, list | tuple):
        return [to_plain(item, f"{place}[{index}]", above) for index, item in enumerate(value) if not is_unset(item)]
    return to_plain(value, place, above)


def _key(name: Any, place: str) -> str:
    if isinstance(name, Enum):
        name = name.value
    if isinstance(name, str):
        if not name.isascii():
            refuse_surrogates(name, f"a name in {place or 'the body'}")
        return name
    if isinstance(name, int) and not isinstance(name, bool):
        return str(name)
    raise TypeError(f"{place or 'the body'} has a name of type {type(name).__name__}: JSON has text only")


def _find_non_finite(value: Any, place: str) -> None:
    if isinstance(value, float):
        _refuse_non_finite(value, place)
    elif isinstance(value, str | int) or value is None:
        return
    elif isinstance(value, dict):
        for name, item in value.items():
            _find_non_finite(item, f"{place}.{name}" if place else str(name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            _find_non_finite(item, f"{place}[{index}]")
    elif hasattr(value, "to_dict"):
        _find_non_finite(value.to_dict(), place)
    else:
        to_plain(value, place)


def _refuse_non_finite(value: float, place: str) -> None:
    if not isfinite(value):
        raise ValueError(f"{place or 'the body'} is {value}, and JSON has no such number")


def refuse_surrogates(value: str, place: str) -> None:
    """Raise ValueError for text that UTF-8 can't encode, naming its place."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"{place or 'the body'} holds half a character (a lone surrogate) at {error.start}") from None
