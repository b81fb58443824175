"""Sample values and sample requests."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from aikit.testing import SampleFile, sample, sample_request
from aikit.testing.description.document import load

DOCUMENT = load()

SCHEMAS: dict[str, Any] = {
    "constant": {"const": 7},
    "listed": {"enum": [None, "a", "b"]},
    "null": {"type": "null"},
    "either type": {"type": ["null", "integer"]},
    "anything": {},
    "short": {"type": "string", "maxLength": 3},
    "long": {"type": "string", "minLength": 40},
    "between": {"type": "string", "minLength": 7, "maxLength": 8},
    "pattern": {"type": "string", "pattern": "^[A-Z]{3}[0-9]+$"},
    "low": {"type": "integer", "maximum": -3},
    "high": {"type": "number", "minimum": 10.5},
    "above": {"type": "integer", "exclusiveMinimum": 4},
    "below": {"type": "number", "exclusiveMaximum": 0},
    "step": {"type": "integer", "minimum": 10, "multipleOf": 7},
    "many": {"type": "array", "items": {"type": "string"}, "minItems": 3, "uniqueItems": True},
    "none": {"type": "array", "items": {"type": "string"}, "maxItems": 0},
    "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "undescribed": {"type": "object", "required": ["a"]},
    "choice": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    "all": {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"required": ["b"]}]},
    "one of two": {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
        "not": {"required": ["a", "b"]},
    },
    "either, not both": {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"}},
        "required": ["c"],
        "oneOf": [{"required": ["a", "c"]}, {"required": ["b", "c"]}],
    },
    "shared": {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "required": ["a"],
        "oneOf": [{"type": "object", "properties": {"b": {"const": 1}}, "required": ["b"]}],
    },
    "tree": {
        "$ref": "#/$defs/node",
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "parent": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
                    "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
                    "twin": {"$ref": "#/$defs/node"},
                },
                "required": ["parent", "children"],
            }
        },
    },
}  # fmt: skip


@pytest.mark.parametrize("depth", [0, 1, 4])
@pytest.mark.parametrize("name", SCHEMAS)
def test_a_sample_is_an_instance(name: str, depth: int) -> None:
    """The sample is valid for every schema, with or without optional properties."""
    jsonschema_rs.validate(SCHEMAS[name], sample(SCHEMAS[name], optional_depth=depth))


def test_the_same_schema_gives_the_same_sample() -> None:
    """Samples are deterministic."""
    assert all(sample(schema) == sample(schema) for schema in SCHEMAS.values())


def test_optional_properties_are_filled_to_the_given_depth() -> None:
    """At depth one the inner object has only its required properties."""
    inner = {"type": "object", "properties": {"must": {"type": "null"}, "may": {"type": "null"}}, "required": ["must"]}
    schema = {"type": "object", "properties": {"inner": inner, "may": {"type": "null"}}, "required": ["inner"]}
    assert sample(schema, optional_depth=0) == {"inner": {"must": None}}
    assert sample(schema, optional_depth=1) == {"inner": {"must": None}, "may": None}
    assert sample(schema, optional_depth=2) == {"inner": {"must": None, "may": None}, "may": None}


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}, "no finite instance"),
        ({"type": "array", "items": {"$ref": "#"}, "minItems": 1}, "no finite instance"),
        ({"anyOf": [{"$ref": "#"}]}, "no finite instance"),
        ({"$ref": "#/$defs/none"}, "does not contain"),
        ({"$ref": "https://example.com/schema"}, "into the schema itself"),
    ],
)
def test_a_schema_without_a_sample_is_an_error(schema: Any, problem: str) -> None:
    """Schemas that require themselves and references to missing targets are named."""
    with pytest.raises(ValueError, match=problem):
        sample(schema)


@pytest.mark.parametrize("operation_id", DOCUMENT.operation_ids)
def test_every_response_has_a_sample(operation_id: str) -> None:
    """The sample of each response matches its schema, with or without optional fields."""
    for schema in DOCUMENT.operation(operation_id).answers.values():
        bundle = DOCUMENT.bundle(schema)
        validator = jsonschema_rs.Draft202012Validator(bundle)
        for depth in (0, 4):
            validator.validate(sample(bundle, optional_depth=depth))


def test_a_sample_request_is_complete() -> None:
    """It has path, query and body."""
    request = sample_request("updateChatCompletion")
    assert (request.method, request.path) == ("POST", "/chat/completions/chatcmpl-sample")
    assert request.path_values == {"completion_id": "chatcmpl-sample"}
    assert request.content_type == "application/json"
    assert request.body == {"metadata": {"sample": "sample"}}
    assert sample_request("listModels").body is None
    assert sample_request("listFiles", optional=False).url == "/files"
    assert sample_request("listFiles").query == {"purpose": "sample", "limit": 1, "order": "asc", "after": "sample"}


def test_a_sample_form_has_files_and_brackets() -> None:
    """The fields of a form are written one by one."""
    form = dict(sample_request("createFile").form)
    assert isinstance(form["file"], SampleFile)
    assert form["expires_after[anchor]"] == "created_at"


def test_a_fixed_query_belongs_to_the_request() -> None:
    """A query that is part of the path is sent."""
    request = sample_request("beta_deleteResponse")
    assert request.url == "/responses/resp_sample?beta=true"
    assert request.headers == {"openai-beta": "responses_multi_agent=v1"}


def test_the_body_has_the_requested_type() -> None:
    """You can choose among an operation's body types; a type that it does not have is an error."""
    assert sample_request("createImageEdit", content_type="multipart/form-data").body["image"].content
    assert "images" in sample_request("createImageEdit", content_type="application/json").body
    with pytest.raises(KeyError):
        sample_request("createImageEdit", content_type="text/plain")
    with pytest.raises(KeyError):
        sample_request("noSuchOperation")
