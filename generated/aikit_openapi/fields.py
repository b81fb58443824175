# Copied from generator/runtime/fields.py by `make regen`. Do not edit: change it there.
"""The facts about the fields of a model that pydantic's classes offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from .aliases import evaluate

if TYPE_CHECKING:
    from .codec import Model

__all__ = ["FieldInfo", "fields_of", "json_schema"]

_PLAIN: Mapping[Any, Mapping[str, str]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime: {"type": "string", "format": "date-time"},
    NoneType: {"type": "null"},
    None: {"type": "null"},
}


@dataclass(frozen=True)
class FieldInfo:
    """The facts about one field.

    Attributes:
        annotation: its type.
        alias: its name in the API if Python does not allow that name, otherwise None.
        default: what the field reads as when the API leaves it out.
        required: whether the constructor needs it.
    """

    annotation: Any
    alias: str | None
    required: bool
    default: None = None

    def is_required(self) -> bool:
        """Whether the constructor needs the field."""
        return self.required


def is_nullable(cls: type[Model], name: str) -> bool:
    """Whether the field may be null, by its annotation."""
    return str(cls.__annotations__.get(name, "")).endswith("None")


def fields_of(cls: type[Model]) -> dict[str, FieldInfo]:
    """Return the fields by their Python names."""
    required = {name for name in cls._required if not is_nullable(cls, name)} | cls._constants.keys()
    return {
        name: FieldInfo(_type_of(cls, name), cls._renamed.get(name), name in required) for name in cls._fields
    }


def json_schema(cls: type[Model], by_alias: bool = True) -> dict[str, Any]:
    """Return the JSON schema of the fields, with the models in them under `$defs`.

    Args:
        cls: the class.
        by_alias: whether to use the names of the API, which may not be Python names.
    """
    definitions: dict[str, Any] = {}
    schema = _object(cls, by_alias, definitions)
    return {"$defs": definitions, **schema} if definitions else schema


def _type_of(cls: type[Model], name: str) -> Any:
    from . import models  # lazy: a model's module is imported when it is first needed

    return evaluate(cls.__annotations__[name], partial(getattr, models))


def _object(cls: type[Model], by_alias: bool, definitions: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    for name, field in fields_of(cls).items():
        key = field.alias if by_alias and field.alias else name
        properties[key] = _schema(field.annotation, by_alias, definitions)
        if field.required:
            required.append(key)
        else:
            properties[key].setdefault("default", None)
    schema = {"type": "object", "title": cls.__name__, "properties": properties, "additionalProperties": True}
    return {**schema, "required": required} if required else schema


def _schema(kind: Any, by_alias: bool, definitions: dict[str, Any]) -> dict[str, Any]:
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"const": parts[0]} if len(parts) == 1 else {"enum": list(parts)}
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(part, by_alias, definitions) for part in parts]}
    if origin is list:
        return {"type": "array", "items": _schema(parts[0], by_alias, definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(parts[1], by_alias, definitions)}
    if hasattr(kind, "_known"):  # a model
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}  # so that a model that contains itself ends here
            definitions[kind.__name__] = _object(kind, by_alias, definitions)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return {}
