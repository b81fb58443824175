"""Converts the return values of tools to data that JSON can represent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence, Set
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Any
from uuid import UUID

from .json_values import convert

__all__ = ["express"]


def express(value: Any) -> Any:
    """Convert decimals, paths, durations and bytes in a value to data that `encode_json` accepts.

    Raises:
        TypeError: for a value without a JSON form.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str | int | float | date | time | UUID | None):
        return value
    if isinstance(value, Decimal | PurePath):
        return str(value)
    if isinstance(value, timedelta):
        return _duration(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return b64encode(value).decode()
    if is_dataclass(value) and not isinstance(value, type) and not hasattr(value, "to_dict"):
        return {each.name: express(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {_expressed_key(name): express(item) for name, item in value.items()}
    if isinstance(value, Set | Sequence):
        return [express(item) for item in value]
    dump = getattr(value, "model_dump", None)
    if dump is not None and not hasattr(value, "to_dict"):  # pydantic
        return express(dump(exclude_unset=True))
    try:
        return express(convert(value))
    except TypeError:
        raise TypeError(f"a value of type {type(value).__name__} has no form in JSON") from None


def _expressed_key(name: Any) -> Any:
    expressed = express(name)
    if isinstance(expressed, date | time | UUID | float):
        return expressed.isoformat() if isinstance(expressed, date | time) else str(expressed)
    return expressed


def _duration(value: timedelta) -> str:
    """Return a duration in ISO 8601 form, as msgspec and pydantic write it."""
    sign, value = ("-", -value) if value < timedelta() else ("", value)
    days, seconds, micro = value.days, value.seconds, value.microseconds
    fraction = f".{micro:06d}".rstrip("0") if micro else ""
    clock = f"T{seconds}{fraction}S" if seconds or micro or not days else ""
    return f"{sign}P{f'{days}D' if days else ''}{clock}"
