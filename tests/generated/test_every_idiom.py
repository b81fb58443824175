"""What programs do with models of the official package works with every model, and gives what it gives there."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pydantic
import pytest
from openai import BaseModel

from aikit_openapi import models
from generator.shapes import Shapes
from generator.views import Views
from tests.generated.samples import sample
from tests.result_idioms import failures, models_in

FACTS = json.loads((Path(__file__).parents[2] / "openapi" / "types.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def samples(shapes: Shapes, views: Views) -> dict[str, dict[str, Any]]:
    """A complete value of each model, by the name of its class."""
    return {each.name: sample(shapes, shapes.schemas[each.key], full=True) for each in views.models()}


def test_every_model_does_what_models_of_pydantic_do(samples: dict[str, dict[str, Any]]) -> None:
    """So do the models in it."""
    failed: dict[str, set[str]] = {}
    seen: set[type] = set()
    for name, value in samples.items():
        for model in models_in(getattr(models, name).from_dict(value)):
            if type(model) not in seen:
                seen.add(type(model))
                for each in failures(model, model.to_dict()):
                    failed.setdefault(each, set()).add(type(model).__name__)
    assert {what: sorted(names) for what, names in failed.items()} == {}
    assert len(seen) >= len(samples)


def test_every_model_is_the_type_of_a_field_of_pydantic(samples: dict[str, dict[str, Any]]) -> None:
    """It is read from data and JSON, written again, and has a schema."""
    failed = []
    for name, value in samples.items():
        kind: Any = list.__class_getitem__(getattr(models, name))
        adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(kind)
        made = adapter.validate_python([value])
        again = adapter.validate_json(adapter.dump_json(made))
        if not (made == again and adapter.dump_python(made) == [value] and adapter.json_schema()):
            failed.append(name)
    assert failed == []


def test_the_class_of_every_model_knows_its_fields(samples: dict[str, dict[str, Any]]) -> None:
    """`model_fields` has them with types, and the JSON schema of the class with all models in it."""
    failed = []
    for name, value in samples.items():
        cls = getattr(models, name)
        fields, schema = cls.model_fields, cls.model_json_schema()
        known = {field.alias or field_name for field_name, field in fields.items()}
        needed = {field.alias or field_name for field_name, field in fields.items() if field.is_required()}
        if schema["properties"].keys() != known or {*schema.get("required", ())} != needed or not needed <= {*value}:
            failed.append(name)
    assert failed == []
    assert json.dumps([getattr(models, name).model_json_schema() for name in samples])


def pairs() -> Iterator[tuple[str, type[BaseModel], Any]]:
    """Yield each class of answers in the packages of the official package, with ours of the same name."""
    for module, names in FACTS["packages"].items():
        place = f".{module}" if module else ""
        theirs, ours = import_module(f"openai.types{place}"), import_module(f"aikit.types{place}")
        for entry in names:
            name = entry.rpartition(".")[2]
            one, other = getattr(theirs, name, None), getattr(ours, name, None)
            if inspect.isclass(one) and issubclass(one, BaseModel) and inspect.isclass(other):
                yield f"{module}.{name}", one, other


def is_shared(official: Any, ours: Any) -> bool:
    """Whether two dumps have the same values; fields that only one of them knows must be null."""
    if isinstance(official, dict) and isinstance(ours, dict):
        return all(
            is_shared(official[key], ours[key])
            if key in official and key in ours
            else {**official, **ours}[key] is None
            for key in official.keys() | ours.keys()
        )
    if isinstance(official, list) and isinstance(ours, list):
        return len(official) == len(ours) and all(map(is_shared, official, ours))
    return bool(official == ours)


def test_dumps_are_those_of_the_official_classes(samples: dict[str, dict[str, Any]]) -> None:
    """By the names of the API; with nulls, each may know fields that the other's version of the API lacks."""
    different: dict[str, Any] = {}
    compared = 0
    for name, theirs, ours in pairs():
        value = samples.get(ours.__name__)
        if value is None:
            continue
        official, own = theirs.construct(**value), ours.construct(**value)
        compared += 1
        choices: list[dict[str, Any]] = [
            {"exclude_none": True},
            {"exclude_unset": True},
            {"exclude_defaults": True},
            {},
        ]
        for options in choices:
            one = official.model_dump(by_alias=True, warnings=False, **options)
            other = own.model_dump(by_alias=True, **options)
            if not (one == other if "exclude_none" in options else is_shared(one, other)):
                different[f"{name} {options}"] = (one, other)
    assert different == {}
    assert compared > 700
