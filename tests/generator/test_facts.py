"""Reducing a document to its facts: prose is removed by its place, and fields that only share a name with it stay."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.facts import extract_facts
from generator.pin import load_facts

PROSE = "Some prose that must not stay."


def prosaic() -> dict[str, Any]:
    """Return a document with prose in every place that allows it."""
    said = {"description": PROSE, "x-note": PROSE, "x-oaiMeta": {"name": PROSE}}
    schema = {**said, "type": "string", "example": PROSE, "examples": [PROSE], "$comment": PROSE, "externalDocs": said}
    media = {"schema": schema, "example": PROSE, "examples": {"one": {"summary": PROSE, "value": PROSE}}}
    answer = {
        **said,
        "headers": {"X": {**said, "schema": schema, "example": PROSE}},
        "content": {"application/json": media},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1", "summary": PROSE, "contact": {"name": PROSE}, **said},
        "servers": [{"url": "https://127.0.0.1/{v}", "variables": {"v": {"default": "1", **said}}, **said}],
        "tags": [{"name": "Things", "externalDocs": said, **said}],
        "externalDocs": said,
        "x-anything": PROSE,
        "paths": {
            "x-paths": PROSE,
            "/things": {
                "summary": PROSE,
                **said,
                "post": {
                    "operationId": "makeThing",
                    "summary": PROSE,
                    **said,
                    "parameters": [{"name": "a", "in": "query", "schema": schema, "example": PROSE, **said}],
                    "requestBody": {"content": {"application/json": media}, **said},
                    "responses": {"200": answer, "x-answers": PROSE},
                    "callbacks": {"done": {"{$url}": {"post": {"operationId": "done", "responses": {}, **said}}}},
                },
            },
        },
        "components": {
            "schemas": {
                "Thing": {"properties": {"a": schema}, "title": f"{PROSE} And more of it.", "enum": ["a"], **said}
            },
            "examples": {"one": {"value": PROSE}},
            "links": {"one": {"description": PROSE}},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", **said}},
        },
    }


def test_all_prose_is_removed() -> None:
    """No prose is left in any place."""
    document = prosaic()
    assert PROSE in json.dumps(document)
    assert PROSE.rstrip(".") not in json.dumps(extract_facts(document))


def test_facts_are_kept() -> None:
    """Everything around the prose is still there."""
    facts = extract_facts(prosaic())
    post = facts["paths"]["/things"]["post"]
    assert post["operationId"] == "makeThing"
    assert post["parameters"] == [{"name": "a", "in": "query", "schema": {"type": "string"}}]
    assert post["responses"]["200"]["content"] == {"application/json": {"schema": {"type": "string"}}}
    assert post["responses"]["200"]["headers"] == {"X": {"schema": {"type": "string"}}}
    assert post["callbacks"] == {"done": {"{$url}": {"post": {"operationId": "done", "responses": {}}}}}
    assert facts["components"]["schemas"] == {"Thing": {"enum": ["a"], "properties": {"a": {"type": "string"}}}}
    assert facts["servers"] == [{"url": "https://127.0.0.1/{v}", "variables": {"v": {"default": "1"}}}]


@pytest.mark.parametrize(
    "name", ["description", "summary", "example", "examples", "title", "x-note", "default", "$ref"]
)
def test_a_field_may_have_the_name_of_a_prose_keyword(name: str) -> None:
    """A property, component or value with such a name is a fact."""
    schema = {"type": "object", "required": [name], "properties": {name: {"type": "string", "description": PROSE}}}
    document = {"openapi": "3.1.0", "info": {}, "components": {"schemas": {name: schema}}}
    assert extract_facts(document)["components"]["schemas"] == {
        name: {"type": "object", "required": [name], "properties": {name: {"type": "string"}}}
    }


def test_data_is_unchanged() -> None:
    """Defaults, enum values and constants are facts, whatever the names of their keys."""
    data = {"description": "kept", "example": ["kept"]}
    schema = {"default": data, "enum": [data, None], "const": data}
    facts = extract_facts({"openapi": "3.1.0", "components": {"schemas": {"A": schema}}})
    assert facts["components"]["schemas"]["A"] == {"const": data, "enum": [data, None], "default": data}


@pytest.mark.parametrize(
    ("title", "stays"),
    [
        ("Token Usage", True),
        ("A thing. Use it well.", False),
        ("One, two, and three", False),
        ("x" * 65, False),
        (7, False),
    ],
)
def test_a_title_is_kept_when_it_is_a_name(title: Any, stays: bool) -> None:
    """A title that reads like a sentence is prose and is removed."""
    facts = extract_facts({"openapi": "3.1.0", "components": {"schemas": {"A": {"title": title}}}})
    assert ("title" in facts["components"]["schemas"]["A"]) == stays


@pytest.mark.parametrize(
    ("meta", "reference"),
    [
        ({"group": "chat", "path": "create"}, "chat/create"),
        ({"group": "files"}, "files"),
        ({"group": "videos", "path": "list for the organization."}, "videos/list"),
        ({"group": "../../evil", "path": "x"}, None),
        ({"group": None, "path": "create"}, None),
        ("chat", None),
    ],
)
def test_the_place_in_the_reference_is_kept(meta: Any, reference: str | None) -> None:
    """Only the end of an operation's reference link is kept, under our own key, and a second pass changes nothing."""
    operation = {"operationId": "a", "responses": {}, "x-oaiMeta": meta}
    facts = extract_facts({"openapi": "3.1.0", "paths": {"/a": {"get": operation}}})
    assert facts["paths"]["/a"]["get"].get("x-aikit-reference") == reference
    assert extract_facts(facts) == facts


def test_order_without_meaning_is_normalised() -> None:
    """Documents that differ only in the order of paths, components and required fields give the same text."""
    one = {"A": {"type": "object", "required": ["b", "a"], "properties": {"b": {}, "a": {}}}, "B": {"enum": ["y", "x"]}}
    other = {"B": one["B"], "A": {"properties": {"b": {}, "a": {}}, "required": ["a", "b"], "type": "object"}}
    texts = [
        json.dumps(extract_facts({"components": {"schemas": each}, "openapi": "3.1.0", "paths": paths}))
        for each, paths in ((one, {"/b": {}, "/a": {}}), (other, {"/a": {}, "/b": {}}))
    ]
    assert texts[0] == texts[1]
    assert texts[0].index('"/a"') < texts[0].index('"/b"')


def test_order_with_meaning_is_kept() -> None:
    """Fields, union members, values and media types keep upstream's order."""
    schema = {"properties": {"b": {}, "a": {}}, "anyOf": [{"type": "string"}, {"type": "array"}], "enum": ["b", "a"]}
    facts = extract_facts({"openapi": "3.1.0", "components": {"schemas": {"A": schema}}})["components"]["schemas"]["A"]
    assert list(facts["properties"]) == ["b", "a"]
    assert facts["enum"] == ["b", "a"]
    assert facts["anyOf"] == schema["anyOf"]


def test_the_input_document_is_not_changed() -> None:
    """Extracting facts does not modify the given document."""
    document = prosaic()
    extract_facts(document)
    assert document == prosaic()


@pytest.mark.parametrize(
    ("document", "pointer"),
    [
        ({"paths": {}}, "#"),
        ({"openapi": "3.1.0", "paths": []}, "#/paths"),
        ({"openapi": "3.1.0", "paths": {"/a": {"get": None}}}, "#/paths/~1a/get"),
        ({"openapi": "3.1.0", "components": {"schemas": {"a/b~c": "x"}}}, "#/components/schemas/a~1b~0c"),
        ({"openapi": "3.1.0", "components": {"schemas": {"A": {"anyOf": {}}}}}, "#/components/schemas/A/anyOf"),
        (
            {"openapi": "3.1.0", "components": {"schemas": {"A": {"anyOf": [{}, 7]}}}},
            "#/components/schemas/A/anyOf/1",
        ),
    ],
)
def test_a_malformed_document_is_refused(document: Any, pointer: str) -> None:
    """A list where a mapping belongs, or a similar fault, is an error with its place and a remedy."""
    with pytest.raises(GeneratorError) as caught:
        extract_facts(document)
    assert caught.value.pointer == pointer
    assert caught.value.cure


def test_the_pinned_document_contains_only_facts() -> None:
    """Extraction leaves the pinned document unchanged, and it contains no sentence."""
    facts = load_facts()
    assert json.dumps(extract_facts(facts)) == json.dumps(facts)
    assert _most_words(facts) <= 7  # the longest title


def _most_words(value: Any) -> int:
    if isinstance(value, dict):
        return max((_most_words(each) for each in value.values()), default=0)
    if isinstance(value, list):
        return max((_most_words(each) for each in value), default=0)
    return len(value.split()) if isinstance(value, str) else 0


def test_a_component_may_be_named_like_an_extension() -> None:
    """Components, headers and form fields may have any name; among paths and responses `x-` marks an extension."""
    named = {"x-a": {"type": "string"}}
    form = {"schema": {"properties": named}, "encoding": {"x-a": {"contentType": "text/plain"}}}
    answer = {"description": "", "headers": {"x-a": {"schema": {"type": "string"}}}}
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/a": {"post": {"requestBody": {"content": {"multipart/form-data": form}}, "responses": {"200": answer}}}
        },
        "components": {
            "schemas": named,
            "parameters": {"x-a": {"name": "x-a", "in": "query"}},
            "responses": {"x-a": answer},
            "requestBodies": {"x-a": {"content": {"multipart/form-data": form}}},
            "securitySchemes": {"x-a": {"type": "http", "scheme": "bearer"}},
        },
    }
    assert extract_facts(document) == document


def test_a_callback_may_be_a_reference() -> None:
    """The target of the reference is a component."""
    callbacks = {"done": {"$ref": "#/components/callbacks/Done"}}
    document = {
        "openapi": "3.1.0",
        "paths": {"/a": {"post": {"operationId": "a", "callbacks": callbacks}}},
        "components": {"callbacks": {"Done": {"{$url}": {"post": {"operationId": "done"}}}}},
    }
    assert extract_facts(document) == document
