"""All transforms together: each is needed, none changes its input, and the pinned document is fully normalised."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from openapi_python_client.parser.properties import AnyProperty, DateProperty, ModelProperty

from generator.naming import class_name, module_name
from generator.pin import load_pinned
from generator.pipeline import ROOT
from generator.transforms import TRANSFORMS, normalise
from generator.walk import iterate_nodes
from tests.generator.samples import (
    Spec,
    answer,
    document,
    objects,
    operation,
    parse,
    ref,
    schemas,
    warnings,
    warnings_of,
)

STRING = {"type": "string"}
NULL = {"type": "null"}


def without(name: str, given: Spec) -> Spec:
    """Normalise with all transforms but one."""
    for transform in TRANSFORMS:
        if transform.name != name:
            given, _ = transform.function(given)
    return given


def inline_objects(found: Spec) -> list[Spec]:
    """Return the objects with fields that are not components."""
    components = [id(schema) for schema in schemas(found).values()]
    return [node for node, _ in iterate_nodes(found) if node.get("properties") and id(node) not in components]


def fields(found: Spec, key: str) -> dict[str, Any]:
    """Return the fields of a model as openapi-python-client sees them."""
    models = {model.class_info.name: model for model in parse(found).models if isinstance(model, ModelProperty)}
    return {each.name: each for each in (*models[key].required_properties, *models[key].optional_properties)}


class Ablation(NamedTuple):
    """A document with a defect, and a predicate that is true when the defect is fixed."""

    given: Spec
    is_cured: Callable[[Spec], bool]


def complete(found: Spec) -> bool:
    """Return whether openapi-python-client accepts the whole document."""
    return warnings(found) == []


def shared(given: Spec, parameter: Spec) -> Spec:
    """Return the document with a parameter that belongs to the path."""
    given["paths"]["/things"]["parameters"] = [parameter]
    return given


UNION = {"anyOf": [objects(type={**STRING, "enum": ["a"]}), objects(type={**STRING, "enum": ["b"]})]}
PAID = {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Paid")}}}}}
ABLATIONS = {
    "webhooks": Ablation(
        {**document({"Thing": objects(), "Paid": objects(a=STRING)}), "webhooks": {"paid": PAID}},
        lambda found: any(model.class_info.name == "Paid" for model in parse(found).models),
    ),
    "references": Ablation(
        shared(document(), {"name": "a", "in": "header", "schema": {"type": "array", "items": STRING}}),
        complete,
    ),
    "answers": Ablation(
        document(responses={**answer(ref("Thing")), "404": {"description": ""}}),
        lambda found: list(operation(found)["responses"]) == ["200"],
    ),
    "streams": Ablation(
        document(
            {"Thing": objects(), "Event": objects(a=STRING)},
            responses={
                "200": {
                    "description": "",
                    "content": {
                        "application/json": {"schema": ref("Thing")},
                        "text/event-stream": {"schema": ref("Event")},
                    },
                }
            },
        ),
        lambda found: any(model.class_info.name == "Event" for model in parse(found).models),
    ),
    "media_types": Ablation(document(responses=answer({**STRING, "format": "binary"}, "video/mp4")), complete),
    "bodies": Ablation(
        document(
            requestBody={
                "content": {
                    "multipart/form-data": {"schema": ref("Thing")},
                    "application/json": {"schema": ref("Thing")},
                }
            }
        ),
        lambda found: first_body(found) == "json",
    ),
    "tags": Ablation(document(tags=[]), lambda found: list(parse(found).endpoint_collections_by_tag) == ["things"]),
    "queries": Ablation(
        {**document(), "paths": {"/things?beta=true": document()["paths"]["/things"]}},
        lambda found: operation(found, "/things?beta=true").get("x-aikit-query") == {"beta": "true"},
    ),
    "styles": Ablation(
        document(parameters=[{"name": "a", "in": "query", "style": "pipeDelimited", "schema": {"type": "string"}}]),
        lambda found: operation(found)["parameters"][0].get("x-aikit-style") == "|",
    ),
    "recursion": Ablation(
        document({"Thing": {"$recursiveAnchor": True, **objects(a={"$recursiveRef": "#"})}}),
        lambda found: isinstance(fields(found, "Thing")["a"], ModelProperty),
    ),
    "discriminators": Ablation(
        document(
            {
                "Thing": {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "t"}},
                "A": objects(t=STRING),
                "B": objects(t=STRING),
            }
        ),
        lambda found: schemas(found)["A"]["properties"]["t"].get("const") == "A",
    ),
    "names": Ablation(
        document({"Response": objects(a=STRING)}),
        lambda found: [model.class_info.name for model in parse(found).models] == ["ResponseObject"],
    ),
    "titles": Ablation(
        document({"One": {"title": "Same", **objects(a=ref("Two"))}, "Two": {"title": "Same", **objects(b=STRING)}}),
        complete,
    ),
    "defaults": Ablation(
        document({"Thing": objects(a={**STRING, "default": "sent"})}),
        lambda found: fields(found, "Thing")["a"].default is None,
    ),
    "dates": Ablation(
        document({"Thing": objects(a={**STRING, "format": "date"})}),
        lambda found: not isinstance(fields(found, "Thing")["a"], DateProperty),
    ),
    "alternatives": Ablation(
        document({"Thing": {"oneOf": [objects(a=STRING), objects(b=STRING)]}}),
        lambda found: inline_objects(found) == [],
    ),
    "types": Ablation(document({"Thing": objects(a={"type": "array"})}), complete),
    "nulls": Ablation(
        document(
            {
                "Thing": objects(a={"allOf": [ref("Union"), {"nullable": True}]}),
                "Union": {"anyOf": [STRING, objects(b=STRING)]},
            }
        ),
        lambda found: NULL in schemas(found)["Thing"]["properties"]["a"].get("anyOf", ()),
    ),
    "constants": Ablation(
        document({"Thing": objects(a=UNION)}),
        lambda found: set(schemas(found)) == {"Thing", "ThingAA", "ThingAB"},
    ),
    "enums": Ablation(
        document({"Thing": objects(a={**STRING, "enum": ["x", "y"]})}), lambda found: list(parse(found).enums) == []
    ),
    "requirements": Ablation(
        document({"Thing": {**objects(a=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}}),
        lambda found: set(fields(found, "Thing")) == {"a"} if "properties" in schemas(found)["Thing"] else False,
    ),
    "intersections": Ablation(
        document(
            {
                "Thing": {"allOf": [ref("Base"), objects(a={"anyOf": [{"type": "integer"}, NULL]})]},
                "Base": objects(a={"type": "integer"}),
            }
        ),
        complete,
    ),
    "nullable_components": Ablation(
        document({"Thing": objects(a=ref("Prompt")), "Prompt": {"anyOf": [objects(b=STRING), NULL]}}),
        lambda found: set(schemas(found)) == {"Thing", "Prompt"},
    ),
    "unions": Ablation(
        document(
            {"Thing": objects(a={"anyOf": [{"anyOf": [STRING, NULL]}, {"anyOf": [STRING, {"type": "integer"}]}]})}
        ),
        lambda found: schemas(found)["Thing"]["properties"]["a"] == {"anyOf": [STRING, NULL, {"type": "integer"}]},
    ),
    "circles": Ablation(document({"Thing": {"anyOf": [STRING, {"type": "array", "items": ref("Thing")}]}}), complete),
    "headers": Ablation(
        document(parameters=[{"name": "a", "in": "header", "schema": {"type": "array", "items": STRING}}]), complete
    ),
    "pruning": Ablation(
        document({"Thing": objects(a=STRING), "Spare": objects(b=STRING)}),
        lambda found: [model.class_info.name for model in parse(found).models] == ["Thing"],
    ),
    "hoisting": Ablation(document({"Thing": objects(a=objects(b=STRING))}), lambda found: inline_objects(found) == []),
}


def first_body(found: Spec) -> str:
    """Return the name of the operation's first kind of body."""
    (collection,) = parse(found).endpoint_collections_by_tag.values()
    return str(collection.endpoints[0].bodies[0].body_type.value)


def test_each_transform_has_an_ablation() -> None:
    """Every transform has a document that needs it."""
    assert list(ABLATIONS) == [transform.name for transform in TRANSFORMS if transform.name in ABLATIONS]
    assert ABLATIONS.keys() == {transform.name for transform in TRANSFORMS}


@pytest.mark.parametrize("name", ABLATIONS)
def test_each_transform_is_needed(name: str) -> None:
    """With all transforms the defect is fixed; without this one it is back."""
    given, is_cured = ABLATIONS[name]
    assert is_cured(normalise(given)[0])
    assert not is_cured(without(name, given))


@pytest.mark.parametrize("name", ABLATIONS)
def test_the_input_is_not_changed(name: str) -> None:
    """Normalising does not change the given document, and counts what the transform did."""
    given = ABLATIONS[name].given
    before = copy.deepcopy(given)
    _, counts = normalise(given)
    assert given == before
    assert counts[name] > 0
    assert list(counts) == [transform.name for transform in TRANSFORMS]


@pytest.fixture(scope="module")
def pinned() -> Spec:
    """Return the pinned document, normalised."""
    return normalise(load_pinned())[0]


def test_the_pinned_document_normalises_completely(pinned: Spec) -> None:
    """openapi-python-client accepts all 288 operations with its own templates, without warnings or untyped results."""
    data = parse(pinned)
    assert warnings_of(data) == []
    endpoints = [each for group in data.endpoint_collections_by_tag.values() for each in group.endpoints]
    assert len(endpoints) == 288
    untyped = {
        endpoint.name for endpoint in endpoints for each in endpoint.responses if isinstance(each.prop, AnyProperty)
    }
    # The responses of these four really have no content.
    assert untyped == {f"{verb}_realtime_call" for verb in ("accept", "hangup", "refer", "reject")}


def test_one_pass_is_enough(pinned: Spec) -> None:
    """A second pass changes nothing except the events, which would then look like a second success and be removed."""
    again, counts = normalise(pinned)
    assert {name: count for name, count in counts.items() if count} == {"answers": 13, "pruning": 211}
    assert schemas(again).items() <= schemas(pinned).items()


def test_only_the_normalised_spelling_is_left(pinned: Spec) -> None:
    """The spellings that the transforms replace no longer occur."""
    cured = {"oneOf", "allOf", "enum", "nullable", "title", "default", "discriminator", "not", "prefixItems"}
    for node, _ in iterate_nodes(pinned["paths"]):
        assert not cured & node.keys(), node
    for schema in schemas(pinned).values():
        for node, _ in iterate_nodes(schema):
            assert not cured & node.keys(), node
    assert inline_objects(pinned) == []


def unions(found: Spec) -> Iterator[list[Spec]]:
    """Yield all unions of a document."""
    return (node["anyOf"] for node, _ in iterate_nodes(found) if "anyOf" in node)


def test_unions_are_flat_and_have_distinct_members(pinned: Spec) -> None:
    """A union has at least two members, no inline union among them, and no duplicates."""
    for members in unions(pinned):
        assert len(members) > 1
        assert not any("anyOf" in member for member in members)
        texts = [json.dumps(member, sort_keys=True) for member in members]
        assert len(set(texts)) == len(texts)


def test_constants_have_the_type_of_their_value(pinned: Spec) -> None:
    """Each constant states its type."""
    types = {str: "string", int: "integer", bool: "boolean", float: "number"}
    for node, _ in iterate_nodes(pinned):
        if "const" in node:
            assert node["type"] == types[type(node["const"])], node


def test_components_are_named_like_their_classes(pinned: Spec) -> None:
    """A component's key is the name of its class, and no two modules differ only in case."""
    keys = list(schemas(pinned))
    assert [class_name(key) for key in keys] == keys
    assert len({module_name(key).lower() for key in keys}) == len(keys)


def test_no_class_name_is_numbered_by_us(pinned: Spec) -> None:
    """Every object without a name is named after its place."""
    upstream = {class_name(key) for key in load_pinned()["components"]["schemas"]}
    assert [key for key in schemas(pinned) if key not in upstream and key[-1].isdigit()] == []


def test_operations_have_the_normalised_form(pinned: Spec) -> None:
    """One tag, inline parameters, one success with at most one media type, and events as status 299."""
    streaming = 0
    for path, item in pinned["paths"].items():
        for each in item.values():
            assert len(each["tags"]) == 1
            assert all({"name", "in", "schema"} <= parameter.keys() for parameter in each.get("parameters", ()))
            statuses = [status for status in each["responses"] if status != "299"]
            assert len(statuses) == 1
            content = each["responses"][statuses[0]].get("content", {})
            assert list(content) in ([], ["application/json"], ["application/octet-stream"])
            assert ("x-aikit-accept" in each) == ("application/octet-stream" in content)
            assert ("x-aikit-query" in each) == ("?" in path)
            streaming += "299" in each["responses"]
    assert streaming == 13


def test_the_event_types_are_the_unions_of_the_document(pinned: Spec) -> None:
    """Each streaming operation names the type of its events."""
    events = {
        each["operationId"]: each["responses"]["299"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[
            2
        ]
        for item in pinned["paths"].values()
        for each in item.values()
        if "299" in each["responses"]
    }
    assert events == {
        "createSpeech": "CreateSpeechResponseStreamEvent",
        "createTranscription": "CreateTranscriptionResponseStreamEvent",
        "createChatCompletion": "CreateChatCompletionStreamResponse",
        "createCompletion": "CreateCompletionResponse",
        "createImageEdit": "ImageEditStreamEvent",
        "createImage": "ImageGenStreamEvent",
        "createResponse": "ResponseStreamEvent",
        "getResponse": "ResponseStreamEvent",
        "beta_createResponse": "BetaResponseStreamEvent",
        "beta_getResponse": "BetaResponseStreamEvent",
        "createThreadAndRun": "AssistantStreamEvent",
        "createRun": "AssistantStreamEvent",
        "submitToolOuputsToRun": "AssistantStreamEvent",
    }


def test_the_hash_seed_changes_nothing(pinned: Spec) -> None:
    """The normalised document is the same, in the same order, with any hash seed."""
    code = (
        "import hashlib, json; from generator.pin import load_pinned; from generator.transforms import normalise; "
        "print(hashlib.sha256(json.dumps(normalise(load_pinned())[0]).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == hashlib.sha256(json.dumps(pinned).encode()).hexdigest()


def test_an_openapi_3_0_document_normalises_completely() -> None:
    """Older spellings, and corner cases that the pinned document lacks, pass without a warning."""
    old = {
        "openapi": "3.0.3",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {
            "/a/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {
                    "operationId": "getA",
                    "parameters": [
                        {
                            "name": "at",
                            "in": "query",
                            "schema": {"oneOf": [{**STRING, "format": "date-time"}, {"type": "integer"}]},
                        },
                        {
                            "name": "filter",
                            "in": "query",
                            "style": "deepObject",
                            "schema": objects(gt={"type": "integer"}),
                        },
                    ],
                    "responses": {"2XX": {"$ref": "#/components/responses/Zoo"}, "default": {"description": ""}},
                },
                "put": {
                    "operationId": "put-a",
                    "requestBody": {"$ref": "#/components/requestBodies/Zoo"},
                    "responses": {"204": {"description": ""}},
                },
            }
        },
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": STRING}},
            "requestBodies": {"Zoo": {"content": {"multipart/form-data": {"schema": ref("Zoo")}}}},
            "responses": {"Zoo": {"description": "", "content": {"application/json": {"schema": ref("Zoo")}}}},
            "schemas": {
                "Node": {
                    "oneOf": [ref("Leaf"), ref("Branch")],
                    "discriminator": {"propertyName": "kind", "mapping": {"leaf": "#/components/schemas/Leaf"}},
                },
                "Leaf": {"title": "Node", **objects(kind={**STRING, "enum": ["leaf"]})},
                "Branch": {
                    "title": "Node",
                    "required": ["kind"],
                    **objects(kind={**STRING, "enum": ["branch"]}, parts={"type": "array", "items": ref("Node")}),
                },
                "Base": {"required": ["id"], **objects(id=STRING, kind=STRING)},
                "Derived": {
                    "nullable": True,
                    "allOf": [
                        ref("Base"),
                        {"properties": {"kind": {**STRING, "enum": ["d"]}, "more": {"type": "integer"}}},
                    ],
                },
                "Deep": {"allOf": [ref("Derived"), ref("Node")]},
                "Map": {"type": "object", "additionalProperties": ref("Map")},
                "Zoo": {
                    "type": "object",
                    "required": ["only"],
                    "properties": {
                        "only": {**STRING, "enum": ["x"]},
                        "many": {"type": "array"},
                        "free": {},
                        "anything": True,
                        "nothing": {"nullable": True},
                        "mixed": {"enum": ["a", 1, 1.5, True, None]},
                        "list": {"type": ["string", "integer", "null"], "enum": ["a", 1, None], "default": "a"},
                        "both": {"type": ["object", "string"], "properties": {"x": STRING}, "minLength": 3},
                        "mapped": {"type": "object", "additionalProperties": objects(v=STRING)},
                        "closed": {"type": "object", "additionalProperties": False},
                        "nodes": {
                            "type": "array",
                            "items": {"oneOf": [ref("Node"), objects(kind={**STRING, "enum": ["i"]})]},
                        },
                        "derived": ref("Derived"),
                        "deep": ref("Deep"),
                        "map": ref("Map"),
                        "part": {"$ref": "#/components/schemas/Base/properties/id"},
                        "day": {**STRING, "format": "date"},
                        "id": {**STRING, "format": "uuid", "default": "not-one"},
                        "moment": {**STRING, "format": "date-time", "nullable": True},
                        "self": ref("Zoo"),
                        "file": {**STRING, "format": "binary"},
                    },
                },
            },
        },
    }
    found, _ = normalise(old)
    assert warnings(found) == []
    assert inline_objects(found) == []
    assert [len(group.endpoints) for group in parse(found).endpoint_collections_by_tag.values()] == [2]
