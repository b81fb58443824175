"""Models encode what they decoded unchanged, whatever the answer contained."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aikit_openapi import models
from aikit_openapi.codec import Model
from generator.shapes import Schema, Shapes
from generator.views import ModelView, Views
from tests.generated.samples import sample

FOREIGN = ({"type": "a_kind_of_tomorrow", "held": [1]}, ["a", {"b": 1}], "zzz", 3, 0.5, True, None)


@pytest.fixture(scope="session")
def views_by_name(views: Views) -> dict[str, ModelView]:
    """All models by the names of their classes."""
    return {view.name: view for view in views.models()}


def drifts(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The value as another version of the service might send it: each field missing, null, or of another type."""
    yield value | {"zzz_extra": {"of": ["tomorrow"]}, "to_dict": 1, "__class__": "x", "_decoders": None}
    for key in value:
        yield {name: each for name, each in value.items() if name != key}
        for foreign in FOREIGN:
            yield value | {key: foreign}


def test_every_model_encodes_what_it_decoded(shapes: Shapes, views_by_name: dict[str, ModelView]) -> None:
    """Decoding then encoding is the identity for every model, minimal and complete."""
    for name, view in views_by_name.items():
        for full in (False, True):
            value = sample(shapes, shapes.schemas[view.key], full=full)
            assert getattr(models, name).from_dict(value).to_dict() == value, name


def test_every_model_encodes_unexpected_data_unchanged(shapes: Shapes, views_by_name: dict[str, ModelView]) -> None:
    """No change raises or is lost: extra, missing and null fields, unknown values, and other types, in every field."""
    cases = 0
    for name, view in views_by_name.items():
        build = getattr(models, name).from_dict
        for value in drifts(sample(shapes, shapes.schemas[view.key], full=True)):
            decoded = build(value)
            assert decoded.to_dict() == value, name
            repr(decoded)
            cases += 1
    assert cases > 10_000


def test_fields_are_read_as_attributes(shapes: Shapes, views_by_name: dict[str, ModelView]) -> None:
    """Each field of a complete answer has its Python name as an attribute; a missing field reads as None."""
    for name, view in views_by_name.items():
        cls = getattr(models, name)
        full = cls.from_dict(sample(shapes, shapes.schemas[view.key], full=True))
        empty = cls.from_dict({})
        for field in view.fields:
            getattr(full, field.name)
            assert field.key in full
            assert getattr(empty, field.name) is None


def test_a_model_is_constructed_from_keywords(shapes: Shapes, views_by_name: dict[str, ModelView]) -> None:
    """The constructor takes the fields by their Python names and fills in required constants."""
    for name, view in views_by_name.items():
        value = sample(shapes, shapes.schemas[view.key], full=False)
        keywords = {field.name: value[field.key] for field in view.fields if field.name in view.required}
        built = getattr(models, name)(**keywords)
        assert isinstance(built, Model)
        assert built.to_dict() == value, name


def test_a_wrong_keyword_is_named(document: Schema) -> None:
    """An unknown keyword raises a TypeError with the nearest field; a missing one is named."""
    build: Any = models.ChatCompletionRequestUserMessage
    with pytest.raises(TypeError, match="no field 'contnet'; did you mean 'content'"):
        build(contnet="hi")
    with pytest.raises(TypeError, match="misses required 'content'"):
        build()
