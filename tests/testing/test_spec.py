"""Reading the API description: conversion to JSON Schema, and our additions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from aikit.testing.description import amendments
from aikit.testing.description.document import Document, load

OVERLAY = Path(__file__).parents[2] / "openapi" / "overlay.yaml"


def component(schema: Any, **others: Any) -> Any:
    """Return one component of the normalised document."""
    return Document({"paths": {}, "components": {"schemas": {"It": schema, **others}}}).component("It")


@pytest.mark.parametrize(
    ("described", "normal"),
    [
        ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"$ref": "#/components/schemas/A", "nullable": True}, {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}),
        ({"oneOf": [{"type": "string"}]}, {"anyOf": [{"type": "string"}]}),
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"minimum": 0, "exclusiveMinimum": False}, {"minimum": 0}),
        ({"maximum": 9, "exclusiveMaximum": True}, {"exclusiveMaximum": 9}),
        ({"required": ["a", "b", "a"]}, {"required": ["a", "b"]}),
        ({"title": "T", "description": "D", "x-more": 1, "type": "null"}, {"type": "null"}),
        ({"properties": {"title": {"type": "null"}}}, {"properties": {"title": {"type": "null"}}}),
        ({"items": {"$recursiveRef": "#"}}, {"items": {"$ref": "#/$defs/It"}}),
        ({"allOf": [{"$ref": "#/components/schemas/A"}]}, {"$ref": "#/$defs/A"}),
        (
            {"allOf": [{"$ref": "#/components/schemas/A"}, {"nullable": True}]},
            {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]},
        ),
    ],
)
def test_schemas_become_json_schema(described: Any, normal: Any) -> None:
    """OpenAPI's own keywords are translated to JSON Schema 2020-12."""
    assert component(described, A={"type": "string"}) == normal


def test_objects_of_an_all_of_are_merged() -> None:
    """The last definition of a property wins, and the required lists are combined."""
    merged = component(
        {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"a": {"type": "null"}}, "required": ["a"]}]},
        Base={"type": "object", "properties": {"a": {"type": "string"}, "b": {}}, "required": ["b"]},
    )
    assert merged == {"type": "object", "properties": {"a": {"type": "null"}, "b": {}}, "required": ["b", "a"]}


def test_a_bundle_has_all_referenced_components() -> None:
    """A bundled schema includes the components that it reaches, cycles included, and no others."""
    content = {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"items": {"$ref": "#/components/schemas/A"}},
        "C": {},
    }
    document = Document({"paths": {}, "components": {"schemas": content}})
    assert document.bundle({"$ref": "#/$defs/A"}).keys() == {"$ref", "$defs"}
    assert document.bundle({"$ref": "#/$defs/A"})["$defs"].keys() == {"A", "B"}


def test_the_amendments_are_those_of_the_overlay() -> None:
    """The corrected responses and optional fields are those of the overlay, plus the download of a file."""
    document = load()
    routes = {(method.lower(), path): operation_id for method, path, operation_id in document.routes()}
    corrected = set()
    freed: dict[str, set[str]] = {}
    for action in yaml.safe_load(OVERLAY.read_text())["actions"]:
        target = action["target"]
        if ".responses['200']" in target:
            paths, _, method = target.removeprefix("$.paths[").partition("].")
            corrected |= {routes[method.split(".")[0], path.strip().strip("'")] for path in paths.split(",")}
        elif match := re.fullmatch(r"\$\.components\.schemas\[(.*)\]\.required\[\?@ == '(\w+)'\]", target):
            for name in re.findall(r"'(\w+)'", match[1]):
                freed.setdefault(name, set()).add(match[2])
    assert corrected | {"downloadFile"} == {*amendments.REPLACED, *amendments.ADDED}
    assert freed == amendments.OPTIONAL
    for name, fields in freed.items():
        assert not fields & set(document.component(name)["required"])


def test_a_missing_document_is_named() -> None:
    """A missing path is an error that names it."""
    with pytest.raises(FileNotFoundError, match=r"none\.json"):
        load("none.json")
