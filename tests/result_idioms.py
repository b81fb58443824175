"""What programs do with results and models of the official package, as checks that work for any of them."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

from aikit_openapi.codec import Model

Check = Callable[[Any, dict[str, Any]], bool]


def _without_nulls(value: Any) -> Any:
    """Return plain data without the entries of objects that are null."""
    if isinstance(value, dict):
        return {key: _without_nulls(each) for key, each in value.items() if each is not None}
    return [_without_nulls(each) for each in value] if isinstance(value, list) else value


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(each is None or _has_null(each) for each in value.values())
    return isinstance(value, list) and any(map(_has_null, value))


def _fields(model: Any) -> set[str]:
    return set(type(_model_of(model)).model_fields)


def _model_of(value: Any) -> Any:
    """Return the model that a result reads through to, or the model itself."""
    return getattr(value, "_model", value)


def _set(value: Any, name: str, content: Any) -> Any:
    setattr(value, name, content)
    return value


def _changed(value: Any) -> bool:
    """Set a new attribute on a deep copy, which shows it in dumps and leaves the original alone."""
    own = _set(copy.deepcopy(value), "zzz_cost", 0.5)
    kept = own.model_dump()["zzz_cost"] == own.to_dict()["zzz_cost"] == own.model_extra["zzz_cost"] == own.zzz_cost
    return kept and own != value and "zzz_cost" not in value.model_dump()


def _updated(value: Any) -> bool:
    own = value.model_copy(update={"zzz_note": "x"})
    return type(own) is type(value) and own.zzz_note == "x" and "zzz_note" not in value.model_fields_set


def _partly(value: Any) -> bool:
    """Include and exclude each name."""
    whole = value.model_dump()
    return all(
        value.model_dump(include={name}) == {name: each}
        and value.model_dump(exclude={name}) == {other: it for other, it in whole.items() if other != name}
        for name, each in whole.items()
    )


def _rebuilt(value: Any, sent: dict[str, Any]) -> bool:
    """Make the model again of its data, in every way."""
    model = _model_of(value)
    cls = type(model)
    makers = (cls.model_validate, cls.parse_obj, cls.from_dict, lambda data: cls.construct(**data))
    texts = (cls.model_validate_json, cls.parse_raw)
    made = [make(sent) for make in makers] + [make(json.dumps(sent)) for make in texts]
    return all(each == model and isinstance(value, cls) for each in made)


CHECKS: dict[str, Check] = {
    "to_dict": lambda value, sent: value.to_dict() == sent,
    "to_dict as JSON": lambda value, sent: json.loads(json.dumps(value.to_dict())) == sent,
    "to_dict without nulls": lambda value, sent: value.to_dict(exclude_none=True) == _without_nulls(sent),
    "to_json": lambda value, sent: json.loads(value.to_json()) == json.loads(value.to_json(indent=None)) == sent,
    "model_dump has all fields": lambda value, sent: _fields(value) <= value.model_dump().keys(),
    "model_dump of the rest is null": lambda value, sent: all(
        each is None or name in value.model_fields_set for name, each in value.model_dump().items()
    ),
    "model_dump without nulls": lambda value, sent: (
        not _has_null(value.model_dump(exclude_none=True))
        and value.model_dump(exclude_none=True, by_alias=True) == _without_nulls(sent)
    ),
    "model_dump of what was sent": lambda value, sent: value.model_dump(exclude_unset=True, by_alias=True) == sent,
    "model_dump without defaults": lambda value, sent: (
        value.model_dump(exclude_defaults=True, by_alias=True) == _without_nulls(sent)
    ),
    "model_dump in part": lambda value, sent: _partly(value),
    "model_dump as JSON": lambda value, sent: (
        value.model_dump(mode="json", warnings=False, round_trip=True) == value.model_dump()
    ),
    "model_dump_json": lambda value, sent: (
        json.loads(value.model_dump_json()) == json.loads(value.model_dump_json(indent=2)) == value.model_dump()
    ),
    "dict() and json()": lambda value, sent: (
        value.dict(exclude_none=True) == value.model_dump(exclude_none=True)
        and json.loads(value.json()) == value.model_dump()
    ),
    # Not `dict(value)`, which a field named `keys` breaks, as in the official package.
    "iteration": lambda value, sent: (
        dict([*_model_of(value)]).keys() == value.model_dump().keys()  # a page iterates over its items
    ),
    "model_fields_set": lambda value, sent: value.model_fields_set == value.model_dump(exclude_unset=True).keys(),
    "model_extra": lambda value, sent: {*value.model_extra} <= {*sent},
    "equality": lambda value, sent: value == value and value != 1 and value != sent,
    "model_copy": lambda value, sent: (
        value.model_copy() == value.copy() == value.model_copy(deep=True) == value and _updated(value)
    ),
    "copy and deepcopy": lambda value, sent: copy.copy(value) == copy.deepcopy(value) == value,
    "pickle": lambda value, sent: pickle.loads(pickle.dumps(value)) == value,
    "attributes": lambda value, sent: _changed(value),
    "made again": _rebuilt,
    "repr": lambda value, sent: bool(repr(value)) and bool(list(value.__rich_repr__())) == bool(sent),
}


def failures(value: Any, sent: dict[str, Any]) -> Iterator[str]:
    """Yield the names of the checks that a result or a model fails.

    Args:
        value: the result or the model.
        sent: the data that it was made of.
    """
    for name, check in CHECKS.items():
        try:
            if not check(value, sent):
                yield name
        except Exception as error:
            yield f"{name}: {type(error).__name__}: {error}"


def models_in(value: Any) -> Iterator[Model]:
    """Yield the models in a value, and the models in them."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from models_in(each)
    elif issubclass(type(value), Model):
        yield value
        yield from models_in([each for _, each in value])
