"""Checks before a document is processed: each fault is reported with its place and how to fix it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.checks import check_document
from generator.errors import GeneratorError
from tests.generator.samples import Spec, document, objects, ref


def test_a_valid_document_passes() -> None:
    """A document without faults raises nothing and is not changed."""
    sound = document(
        {"Thing": objects(other=ref("Thing"), name={"type": "string", "default": {"$ref": "no reference"}})}
    )
    before = copy.deepcopy(sound)
    check_document(sound)
    assert sound == before


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1", "3.1.1"])
def test_both_versions_of_openapi_pass(version: str) -> None:
    """Documents of OpenAPI 3.0 and 3.1 are accepted."""
    check_document({**document(), "openapi": version})


@pytest.mark.parametrize("version", ["2.0", "3.2.0", "3.10.0", "", None, 3.1])
def test_another_version_is_refused(version: Any) -> None:
    """Any other version of OpenAPI is an error."""
    with pytest.raises(GeneratorError, match=r"not 3\.0 or 3\.1") as caught:
        check_document({**document(), "openapi": version})
    assert caught.value.pointer == "#/openapi"


@pytest.mark.parametrize(
    "path",
    [
        "/a/{id.__class__}",
        "/a/{id!r}",
        "/a/{id:>99}",
        "/a/{}",
        "/a/{0}",
        "/a/{id",
        "/a/id}",
        "/a/{{id}}",
        "/a/{a{b}}",
        "/a/}{",
        "a/{id}",
        "",
    ],
)
def test_a_path_with_odd_braces_is_refused(path: str) -> None:
    """A path template with anything but names in single braces is an error at that path."""
    broken = document()
    broken["paths"] = {path: broken["paths"]["/things"]}
    with pytest.raises(GeneratorError, match="not plain") as caught:
        check_document(broken)
    assert caught.value.pointer == "#/paths/" + path.replace("~", "~0").replace("/", "~1")
    assert "{name}" in caught.value.cure


@pytest.mark.parametrize("path", ["/a/{id}/b/{other_id}", "/a?beta=true", "/a/{id}.{kind}", "/{x-y}"])
def test_a_plain_path_passes(path: str) -> None:
    """Names in braces are valid anywhere in a path."""
    sound = document()
    sound["paths"] = {path: sound["paths"]["/things"]}
    check_document(sound)


def test_a_duplicate_operation_id_is_refused() -> None:
    """Two operations with the same name are an error that names both places."""
    broken = document()
    broken["paths"]["/more"] = {"post": broken["paths"]["/things"]["get"]}
    with pytest.raises(GeneratorError, match="taken by #/paths/~1things/get") as caught:
        check_document(broken)
    assert caught.value.pointer == "#/paths/~1more/post/operationId"


@pytest.mark.parametrize("name", [None, "", 7])
def test_an_operation_without_an_id_is_refused(name: Any) -> None:
    """An operation needs a name."""
    with pytest.raises(GeneratorError, match="no operationId") as caught:
        check_document(document(operationId=name))
    assert caught.value.pointer == "#/paths/~1things/get"


@pytest.mark.parametrize("name", ["", "A\n", "A\x00", "A\u2028B", "A\u202eB", "\ud800"])
def test_a_name_with_control_characters_is_refused(name: str) -> None:
    """A component name must be printable."""
    with pytest.raises(GeneratorError, match="control characters"):
        check_document(document({"Thing": objects(), name: objects()}))


def dangling(place: str, target: str) -> Spec:
    """Return a document with a reference to the target in the given place."""
    found = {"$ref": target}
    if place == "parameter":
        return document(parameters=[found])
    if place == "parameter schema":
        return document(parameters=[{"name": "a", "in": "query", "schema": found}])
    if place == "answer":
        return document(responses={"200": found})
    if place == "body":
        return document(requestBody=found)
    if place == "path":
        broken = document()
        broken["paths"]["/more"] = found
        return broken
    return document({"Thing": objects(a={"type": "array", "items": {"anyOf": [found]}})})


PLACES = {
    "parameter": "#/paths/~1things/get/parameters/0/$ref",
    "parameter schema": "#/paths/~1things/get/parameters/0/schema/$ref",
    "answer": "#/paths/~1things/get/responses/200/$ref",
    "body": "#/paths/~1things/get/requestBody/$ref",
    "path": "#/paths/~1more/$ref",
    "schema": "#/components/schemas/Thing/properties/a/items/anyOf/0/$ref",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "target",
    ["#/components/schemas/Missing", "#/nowhere", "other.json#/A", "https://127.0.0.1/x", "Thing", "#/openapi/3/1"],
)
def test_a_dangling_reference_is_refused(place: str, target: str) -> None:
    """A reference to a missing target, or to another document, is an error in every place."""
    with pytest.raises(GeneratorError, match="leads nowhere") as caught:
        check_document(dangling(place, target))
    assert caught.value.pointer == PLACES[place]
    assert "add what it names" in caught.value.cure


@pytest.mark.parametrize("place", PLACES)
def test_a_circular_reference_is_refused(place: str) -> None:
    """References that only lead to each other are an error in every place."""
    broken = dangling(place, "#/components/parameters/A")
    broken["components"]["parameters"] = {
        "A": {"$ref": "#/components/parameters/B"},
        "B": {"$ref": "#/components/parameters/A"},
    }
    with pytest.raises(
        GeneratorError, match=r"circle: #/components/parameters/A -> #/components/parameters/B"
    ) as caught:
        check_document(broken)
    assert caught.value.pointer == PLACES[place]


def test_a_reference_that_is_not_a_string_is_refused() -> None:
    """A `$ref` of another type raises an error and does not crash."""
    with pytest.raises(GeneratorError, match=r"circle: .*7"):
        check_document(document({"Thing": {"$ref": 7}}))
