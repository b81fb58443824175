"""Converts what orjson refuses to plain JSON data. Few bodies load this module."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any
from uuid import UUID

from aikit_openapi.types import is_unset

from .json_values import convert, refuse_non_finite, refuse_surrogates
from .surrogates import join_halves, replace_halves

__all__ = ["to_plain"]

_ATOMS = (str, int, bool, type(None))


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
        refuse_non_finite(value, place)
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
