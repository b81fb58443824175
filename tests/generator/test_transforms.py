"""Each transform on a small schema or operation: input, output, and the number of places it counts."""

from __future__ import annotations

import copy
from typing import Any, NamedTuple

import pytest

from generator.errors import GeneratorError
from generator.transforms import TRANSFORMS, normalise
from tests.generator.samples import Spec, answer, document, objects, operation, ref, schemas

NULL = {"type": "null"}
STRING = {"type": "string"}
BY_NAME = {transform.name: transform.function for transform in TRANSFORMS}


class Case(NamedTuple):
    """Components before and after a transform, and its count."""

    transform: str
    given: Spec
    expected: Spec
    count: int


def constant(value: Any, kind: str = "string") -> Spec:
    """Return a schema with one value."""
    return {"type": kind, "const": value}


def union(**mapping: str) -> Spec:
    """Return a union of B and C with the discriminator `t`."""
    discriminator: Spec = {"propertyName": "t", **({"mapping": mapping} if mapping else {})}
    return {"oneOf": [ref("B"), ref("C")], "discriminator": discriminator}


SCHEMAS = {
    "a $recursiveRef is a reference to its component": Case(
        "recursion",
        {"A": {"$recursiveAnchor": True, **objects(a={"type": "array", "items": {"$recursiveRef": "#"}})}},
        {"A": objects(a={"type": "array", "items": ref("A")})},
        1,
    ),
    "a component is named like its class": Case(
        "names",
        {"Error-2": objects(a=ref("Response")), "Response": objects(a=ref("Error-2")), "Sound": objects()},
        {"Error2": objects(a=ref("ResponseObject")), "ResponseObject": objects(a=ref("Error2")), "Sound": objects()},
        2,
    ),
    "a mapping turns the tags of a union into constants": Case(
        "discriminators",
        {"A": union(x="#/components/schemas/B", y="B"), "B": objects(t=STRING, a=STRING), "C": objects(t=STRING)},
        {
            "A": union(x="#/components/schemas/B", y="B"),
            "B": objects(t={"enum": ["x", "y"], "x-aikit-tag": True}, a=STRING),
            "C": objects(t={"enum": ["C"], "x-aikit-tag": True}),
        },
        2,
    ),
    "a subclass of a member keeps the tag of its base": Case(
        "discriminators",
        {"A": union(), "B": objects(t=STRING), "C": objects(t=constant("c")), "D": {"allOf": [ref("B"), objects()]}},
        {
            "A": union(),
            "B": objects(t={"enum": ["B"], "x-aikit-tag": True}),
            "C": objects(t=constant("c")),
            "D": {"allOf": [ref("B"), objects(t=STRING), objects()]},
        },
        1,
    ),
    "a title is stored separately": Case(
        "titles",
        {"A": {"title": "One", **objects(title={"title": "Two", **STRING})}},
        {"A": {**objects(title={**STRING, "x-aikit-title": "Two"}), "x-aikit-title": "One"}},
        2,
    ),
    "a default is stored separately": Case(
        "defaults",
        {"A": objects(default={**STRING, "default": {"default": 1}}, b={**STRING, "default": None})},
        {"A": objects(default={**STRING, "x-aikit-default": {"default": 1}}, b={**STRING, "x-aikit-default": None})},
        2,
    ),
    "a date becomes a string and a date-time stays": Case(
        "dates",
        {"A": objects(a={**STRING, "format": "date"}, b={**STRING, "format": "date-time"})},
        {"A": objects(a=STRING, b={**STRING, "format": "date-time"})},
        1,
    ),
    "oneOf is anyOf": Case("alternatives", {"A": {"oneOf": [STRING, NULL]}}, {"A": {"anyOf": [STRING, NULL]}}, 1),
    "oneOf next to anyOf is both": Case(
        "alternatives",
        {"A": {"oneOf": [STRING], "anyOf": [NULL]}},
        {"A": {"anyOf": [NULL], "allOf": [{"anyOf": [STRING]}]}},
        1,
    ),
    "a list of types becomes a union, each type with its keywords": Case(
        "alternatives",
        {"A": {"type": ["string", "array", "null"], "minLength": 1, "items": STRING, "description": "Ours."}},
        {
            "A": {
                "description": "Ours.",
                "anyOf": [{**STRING, "minLength": 1}, {"type": "array", "items": STRING}, NULL],
            }
        },
        1,
    ),
    "a list of types distributes its values": Case(
        "alternatives",
        {"A": {"type": ["string", "integer", "boolean"], "enum": ["a", 1, 2]}},
        {"A": {"anyOf": [{**STRING, "enum": ["a"]}, {"type": "integer", "enum": [1, 2]}]}},
        1,
    ),
    "a list of one type becomes that type": Case("alternatives", {"A": {"type": ["string"]}}, {"A": STRING}, 1),
    "fields imply an object, items imply a list": Case(
        "types",
        {"A": {"properties": {"a": {"items": STRING}, "b": {"type": "array"}}}},
        {"A": objects(a={"type": "array", "items": STRING}, b={"type": "array", "items": {}})},
        3,
    ),
    "a tuple becomes a list of any of its types": Case(
        "types",
        {"A": {"type": "array", "prefixItems": [STRING, NULL]}},
        {"A": {"type": "array", "items": {"anyOf": [STRING, NULL]}}},
        1,
    ),
    "nullable becomes a union with null": Case(
        "nulls",
        {"A": {**STRING, "nullable": True, "description": "Ours."}, "B": {**STRING, "nullable": False}},
        {"A": {"description": "Ours.", "anyOf": [STRING, NULL]}, "B": STRING},
        2,
    ),
    "a nullable union gets one more member": Case(
        "nulls", {"A": {"anyOf": [STRING, ref("A")], "nullable": True}}, {"A": {"anyOf": [STRING, ref("A"), NULL]}}, 1
    ),
    "null among values becomes a union with null": Case(
        "nulls", {"A": {**STRING, "enum": ["a", None]}}, {"A": {"anyOf": [{**STRING, "enum": ["a"]}, NULL]}}, 1
    ),
    "an enum of only null becomes the type null": Case(
        "nulls", {"A": {"enum": [None]}, "B": {"const": None}}, {"A": NULL, "B": NULL}, 2
    ),
    "a nullable member of allOf makes the whole nullable": Case(
        "nulls",
        {"A": {"allOf": [ref("A"), {"nullable": True, "description": "x"}]}},
        {"A": {"anyOf": [{"allOf": [ref("A")]}, NULL]}},
        1,
    ),
    "an enum of one value becomes a constant": Case(
        "constants",
        {
            "A": objects(
                a={**STRING, "enum": ["x"]}, b={"enum": [1]}, c={"enum": [True]}, d={**STRING, "enum": ["x", "y"]}
            )
        },
        {
            "A": objects(
                a=constant("x"), b=constant(1, "integer"), c=constant(True, "boolean"), d={**STRING, "enum": ["x", "y"]}
            )
        },
        3,
    ),
    "an empty enum is dropped": Case("constants", {"A": {**STRING, "enum": []}}, {"A": STRING}, 1),
    "a constant that is not a plain value becomes its type": Case(
        "constants", {"A": {"type": "object", "const": {"a": 1}}}, {"A": {"type": "object"}}, 0
    ),
    "an enum becomes a union of constants": Case(
        "enums",
        {"A": {"enum": ["a", 1, 1.5, True], "description": "Ours."}},
        {
            "A": {
                "description": "Ours.",
                "anyOf": [constant("a"), constant(1, "integer"), constant(1.5, "number"), constant(True, "boolean")],
            }
        },
        1,
    ),
    "an enum with other than plain values becomes its type": Case(
        "enums", {"A": {"type": "array", "enum": [["a"], ["b"]]}}, {"A": {"type": "array"}}, 1
    ),
    "conditions on which fields are present are dropped": Case(
        "requirements",
        {"A": {**objects(a=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}], "not": {"required": ["c"]}}},
        {"A": objects(a=STRING)},
        2,
    ),
    "allOf merges fields, and the last one wins": Case(
        "intersections",
        {
            "Base": {
                "description": "The base.",
                "required": ["a"],
                **objects(a=STRING, b={**STRING, "description": "B."}),
            },
            "A": {"allOf": [ref("Base"), {"required": ["b"], **objects(b={"type": "integer"}, c=STRING)}]},
        },
        {
            "Base": {
                "description": "The base.",
                "required": ["a"],
                **objects(a=STRING, b={**STRING, "description": "B."}),
            },
            "A": {"required": ["a", "b"], **objects(a=STRING, b={"type": "integer", "description": "B."}, c=STRING)},
        },
        1,
    ),
    "allOf of one reference becomes that reference": Case(
        "intersections",
        {"A": {"allOf": [ref("B")], "description": "Ours.", "type": "object"}, "B": objects()},
        {"A": {**ref("B"), "description": "Ours."}, "B": objects()},
        1,
    ),
    "allOf with a union becomes a union": Case(
        "intersections",
        {
            "U": {"anyOf": [ref("B"), objects(c=STRING), NULL]},
            "B": objects(b=STRING),
            "A": {"allOf": [ref("U"), objects(d=STRING)]},
        },
        {
            "U": {"anyOf": [ref("B"), objects(c=STRING), NULL]},
            "B": objects(b=STRING),
            "A": {"anyOf": [{**objects(b=STRING, d=STRING), "x-aikit-title": "B"}, objects(c=STRING, d=STRING)]},
        },
        1,
    ),
    "a union next to a type keeps its members": Case(
        "intersections",
        {"A": {"type": "object", "anyOf": [ref("B"), constant("auto"), {"minProperties": 1}]}, "B": objects()},
        {"A": {"anyOf": [ref("B"), constant("auto"), {"minProperties": 1, "type": "object"}]}, "B": objects()},
        1,
    ),
    "fields next to a union are added to each member": Case(
        "intersections",
        {"A": {**objects(a=STRING), "anyOf": [objects(b=STRING), objects(c=STRING)]}},
        {"A": {"anyOf": [objects(b=STRING, a=STRING), objects(c=STRING, a=STRING)]}},
        1,
    ),
    "null moves from a component to its uses": Case(
        "nullable_components",
        {
            "A": objects(a={**ref("P"), "description": "Ours."}),
            "P": {"description": "A prompt.", "anyOf": [objects(p=STRING), NULL]},
        },
        {
            "A": objects(a={"description": "Ours.", "anyOf": [ref("P"), NULL]}),
            "P": {"description": "A prompt.", **objects(p=STRING)},
        },
        1,
    ),
    "null moves through unions of components": Case(
        "nullable_components",
        {"A": objects(a=ref("U")), "U": {"anyOf": [ref("S"), {"type": "integer"}]}, "S": {"anyOf": [STRING, NULL]}},
        {"A": objects(a={"anyOf": [ref("U"), NULL]}), "U": {"anyOf": [ref("S"), {"type": "integer"}]}, "S": STRING},
        2,
    ),
    "null moves out of a union in a union": Case(
        "nullable_components",
        {
            "A": objects(a=ref("U")),
            "U": {"anyOf": [{"anyOf": [STRING, NULL]}, {"type": "integer"}], "description": "Ours."},
        },
        {
            "A": objects(a={"anyOf": [ref("U"), NULL]}),
            "U": {"anyOf": [STRING, {"type": "integer"}], "description": "Ours."},
        },
        1,
    ),
    "unions become flat and free of duplicates": Case(
        "unions",
        {
            "A": {
                "anyOf": [STRING, {"anyOf": [NULL, {**STRING, "description": "x"}]}],
                "discriminator": {"propertyName": "a"},
            }
        },
        {"A": {"anyOf": [STRING, NULL]}},
        1,
    ),
    "a union of one becomes that member": Case(
        "unions",
        {"A": {"anyOf": [{**STRING, "description": "Theirs.", "maxLength": 1}], "description": "Ours."}},
        {"A": {**STRING, "description": "Ours.", "maxLength": 1}},
        1,
    ),
    "a list that contains itself accepts anything there": Case(
        "circles",
        {"Tree": {"anyOf": [STRING, {"type": "array", "items": ref("Tree")}]}, "Node": objects(a=ref("Node"))},
        {"Tree": {"anyOf": [STRING, {"type": "array", "items": {}}]}, "Node": objects(a=ref("Node"))},
        1,
    ),
    "lists that contain each other are expanded once": Case(
        "circles",
        {"A": {"type": "array", "items": ref("B")}, "B": {"type": "array", "items": ref("A")}},
        {"A": {"type": "array", "items": ref("B")}, "B": {"type": "array", "items": {}}},
        1,
    ),
    "a component that no operation uses is removed": Case(
        "pruning",
        {"A": objects(a=ref("B")), "B": objects(b=ref("A")), "C": objects(c=ref("D")), "D": objects()},
        {"A": objects(a=ref("B")), "B": objects(b=ref("A"))},
        2,
    ),
    "a component that a webhook uses stays": Case(
        "pruning",
        {"A": objects(), "WebhookEvent": {"anyOf": [ref("B")]}, "B": objects(b=ref("C")), "C": objects()},
        {"A": objects(), "WebhookEvent": {"anyOf": [ref("B")]}, "B": objects(b=ref("C")), "C": objects()},
        0,
    ),
    "an inline object is named after its place": Case(
        "hoisting",
        {
            "A": objects(
                a_b={**objects(c=objects(d=STRING)), "description": "Ours."},
                e={"type": "array", "items": objects(f=STRING)},
            )
        },
        {
            "A": objects(a_b={**ref("AAB"), "description": "Ours."}, e={"type": "array", "items": ref("AEItem")}),
            "AAB": objects(c=ref("AABC")),
            "AABC": objects(d=STRING),
            "AEItem": objects(f=STRING),
        },
        3,
    ),
    "a map of inline objects is named after its place": Case(
        "hoisting",
        {"A": objects(a={"type": "object", "additionalProperties": objects(b=STRING)})},
        {"A": objects(a={"type": "object", "additionalProperties": ref("AAValue")}), "AAValue": objects(b=STRING)},
        1,
    ),
    "the only object of a union needs no separate name": Case(
        "hoisting",
        {"A": objects(a={"anyOf": [objects(b=STRING), NULL]})},
        {"A": objects(a={"anyOf": [ref("AA"), NULL]}), "AA": objects(b=STRING)},
        1,
    ),
    "objects of a union are distinguished by constant, title or field": Case(
        "hoisting",
        {
            "A": {
                "anyOf": [
                    objects(type=constant("text_part"), a=STRING),
                    {**objects(b=STRING), "x-aikit-title": "By Title"},
                    {**objects(a=STRING, own_field=STRING), "required": ["a", "own_field"]},
                    objects(c=STRING),
                ]
            }
        },
        {
            "A": {
                "anyOf": [
                    ref("ATextPart"),
                    {**ref("AByTitle"), "x-aikit-title": "By Title"},
                    ref("AOwnField"),
                    ref("AObject"),
                ]
            },
            "ATextPart": objects(type=constant("text_part"), a=STRING),
            "AByTitle": objects(b=STRING),
            "AOwnField": {**objects(a=STRING, own_field=STRING), "required": ["a", "own_field"]},
            "AObject": objects(c=STRING),
        },
        4,
    ),
    "a name in use is not used again": Case(
        "hoisting",
        {"A": objects(b=objects(x=STRING)), "AB": objects(y=STRING), "Ab": objects()},
        {"A": objects(b=ref("ABObject")), "AB": objects(y=STRING), "Ab": objects(), "ABObject": objects(x=STRING)},
        1,
    ),
}


@pytest.mark.parametrize("case", SCHEMAS.values(), ids=SCHEMAS)
def test_a_transform_of_schemas(case: Case) -> None:
    """A transform fixes its defect everywhere, counts the places, does not change its input, and needs one pass."""
    given = document(case.given)
    before = copy.deepcopy(given)
    found, count = BY_NAME[case.transform](given)
    assert schemas(found) == case.expected
    assert list(schemas(found)) == list(case.expected)
    assert count == case.count
    assert given == before
    again, more = BY_NAME[case.transform](found)
    assert schemas(again) == case.expected
    assert more == 0


# These concern components themselves.
ONLY_COMPONENTS = ("recursion", "discriminators", "names", "nullable_components", "circles", "pruning", "hoisting")
ANYWHERE = {name: case for name, case in SCHEMAS.items() if case.transform not in ONLY_COMPONENTS}


@pytest.mark.parametrize("case", ANYWHERE.values(), ids=ANYWHERE)
def test_a_transform_of_schemas_in_operations(case: Case) -> None:
    """A schema in a parameter, a body or a response is fixed like a component."""
    key, schema = next(iter(case.given.items()))
    place = {"content": {"application/json": {"schema": schema}}}
    given = document(
        case.given,
        parameters=[{"name": "a", "in": "query", "schema": schema}],
        requestBody=place,
        responses={"200": place},
    )
    found, count = BY_NAME[case.transform](given)
    get = operation(found)
    assert get["parameters"][0]["schema"] == case.expected[key]
    assert get["requestBody"]["content"]["application/json"]["schema"] == case.expected[key]
    assert get["responses"]["200"]["content"]["application/json"]["schema"] == case.expected[key]
    assert count >= case.count


class OperationCase(NamedTuple):
    """An operation before and after a transform, and its count."""

    transform: str
    given: Spec
    expected: Spec
    count: int


BINARY = {"schema": {"type": "string", "format": "binary"}}
JSON = {"schema": ref("Thing")}
OPERATIONS = {
    "errors and further successes are removed": OperationCase(
        "answers",
        {
            "responses": {
                "202": {"description": ""},
                "201": {"content": {"application/json": JSON}},
                "404": {},
                "default": {},
            }
        },
        {"responses": {"201": {"content": {"application/json": JSON}}}},
        3,
    ),
    "a range of successes becomes its first status": OperationCase(
        "answers", {"responses": {"2XX": {"description": ""}}}, {"responses": {"200": {"description": ""}}}, 0
    ),
    "the default is the success when none is listed": OperationCase(
        "answers", {"responses": {"404": {}, "default": JSON}}, {"responses": {"200": JSON}}, 1
    ),
    "an operation without a success gets one without content": OperationCase(
        "answers", {"responses": {"404": {}}}, {"responses": {"200": {"description": ""}}}, 1
    ),
    "events move to a separate status": OperationCase(
        "streams",
        {"responses": {"200": {"content": {"application/json": JSON, "text/event-stream": {"schema": STRING}}}}},
        {
            "responses": {
                "200": {"content": {"application/json": JSON}},
                "299": {"description": "", "content": {"application/json": {"schema": STRING}}},
            }
        },
        1,
    ),
    "a response that is binary or JSON is binary": OperationCase(
        "media_types",
        {
            "responses": {
                "200": {"content": {"video/mp4": BINARY, "image/webp": BINARY, "application/json": {"schema": STRING}}}
            }
        },
        {
            "x-aikit-accept": "video/mp4, image/webp",
            "responses": {"200": {"content": {"application/octet-stream": BINARY}}},
        },
        1,
    ),
    "a response of an unknown type is binary": OperationCase(
        "media_types",
        {"responses": {"201": {"content": {"application/sdp": {"schema": STRING}}}}},
        {"x-aikit-accept": "application/sdp", "responses": {"201": {"content": {"application/octet-stream": BINARY}}}},
        1,
    ),
    "a text is text": OperationCase(
        "media_types",
        {"responses": {"200": {"content": {"text/vtt": {"schema": STRING}}}}},
        {"x-aikit-accept": "text/vtt", "responses": {"200": {"content": {"text/plain": {"schema": STRING}}}}},
        1,
    ),
    "JSON with media type parameters stays JSON": OperationCase(
        "media_types",
        {"responses": {"200": {"content": {"application/json; charset=utf-8": JSON}}, "299": {"content": {"x/y": {}}}}},
        {"responses": {"200": {"content": {"application/json": JSON}}, "299": {"content": {"x/y": {}}}}},
        1,
    ),
    "a media type that ends in +json is JSON and is requested by name": OperationCase(
        "media_types",
        {"responses": {"200": {"content": {"application/a+json; v=1": JSON}}}},
        {"x-aikit-accept": "application/a+json", "responses": {"200": {"content": {"application/json": JSON}}}},
        1,
    ),
    "a JSON or form body loses the parameters of its media type": OperationCase(
        "bodies",
        {
            "requestBody": {
                "content": {"multipart/form-data; boundary=a": JSON, "Application/JSON; charset=utf-8": JSON}
            }
        },
        {"requestBody": {"content": {"application/json": JSON, "multipart/form-data": JSON}}},
        1,
    ),
    "of several JSON media types one is kept": OperationCase(
        "bodies",
        {"requestBody": {"content": {"application/b+json": JSON, "application/json": JSON, "text/a; b=c": JSON}}},
        {"requestBody": {"content": {"application/json": JSON, "text/a; b=c": JSON}}},
        1,
    ),
    "a body without a schema may be anything": OperationCase(
        "bodies",
        {"requestBody": {"content": {"application/json": {}, "multipart/form-data": {}, "text/plain": {}}}},
        {
            "requestBody": {
                "content": {
                    "application/json": {"schema": {}},
                    "multipart/form-data": {"schema": {"type": "object"}},
                    "text/plain": BINARY,
                }
            }
        },
        1,
    ),
    "the separator of list items is recorded": OperationCase(
        "styles",
        {"parameters": [{"name": "a", "in": "query", "explode": False}, {"name": "b", "in": "query"}]},
        {
            "parameters": [
                {"name": "a", "in": "query", "explode": False, "x-aikit-style": ","},
                {"name": "b", "in": "query"},
            ]
        },
        1,
    ),
    "JSON is the first media type of a body": OperationCase(
        "bodies",
        {"requestBody": {"content": {"a/sdp": BINARY, "multipart/form-data": JSON, "application/json": JSON}}},
        {"requestBody": {"content": {"application/json": JSON, "multipart/form-data": JSON, "a/sdp": BINARY}}},
        1,
    ),
    "a list in a header becomes a string": OperationCase(
        "headers",
        {
            "parameters": [
                {"name": "a", "in": "header", "schema": {"type": "array", "items": STRING, "description": "Ours."}},
                {"name": "b", "in": "query", "schema": {"type": "array", "items": STRING}},
            ]
        },
        {
            "parameters": [
                {"name": "a", "in": "header", "schema": {**STRING, "description": "Ours."}},
                {"name": "b", "in": "query", "schema": {"type": "array", "items": STRING}},
            ]
        },
        1,
    ),
    "the first of several tags is kept": OperationCase("tags", {"tags": ["A", "B"]}, {"tags": ["A"]}, 1),
    "an operation without a tag gets one from its path": OperationCase("tags", {"tags": []}, {"tags": ["Things"]}, 1),
}


@pytest.mark.parametrize("case", OPERATIONS.values(), ids=OPERATIONS)
def test_a_transform_of_operations(case: OperationCase) -> None:
    """A transform fixes its defect in an operation, counts the places, and does not change its input."""
    given = document(**case.given)
    before = copy.deepcopy(given)
    found, count = BY_NAME[case.transform](given)
    assert {**operation(given), **case.expected} == operation(found)
    for name, value in case.expected.items():
        if name == "requestBody":
            assert list(operation(found)[name]["content"]) == list(value["content"])
    assert count == case.count
    assert given == before
    assert BY_NAME[case.transform](found) == (found, 0)


@pytest.mark.parametrize(
    ("path", "tag"),
    [
        ("/chatkit/sessions/{id}", "Chatkit"),
        ("/organization/spend_alerts/{id}", "Spend alerts"),
        ("/organization/projects/{id}/data-retention", "Data retention"),
        ("/organization", "Organization"),
        ("/{id}", "Default"),
        ("/responses?beta=true", "Responses"),
    ],
)
def test_a_tag_comes_from_the_path(path: str, tag: str) -> None:
    """The first meaningful segment names the group."""
    given = document(tags=[])
    given["paths"] = {path: given["paths"]["/things"]}
    found, _ = BY_NAME["tags"](given)
    assert operation(found, path)["tags"] == [tag]


def test_a_query_in_the_path_is_stored_separately() -> None:
    """A query that is part of the path is stored separately, and the path keeps its key."""
    given = document()
    given["paths"] = {"/things?beta=true&empty=": given["paths"]["/things"]}
    found, count = BY_NAME["queries"](given)
    get = operation(found, "/things?beta=true&empty=")
    assert (get["x-aikit-path"], get["x-aikit-query"]) == ("/things", {"beta": "true", "empty": ""})
    assert count == 1


def test_references_are_resolved() -> None:
    """Parameters, bodies, responses and path items are inlined, and only schemas stay components."""
    parameter = {"name": "id", "in": "path", "required": True, "schema": STRING}
    given = document()
    given["paths"] = {
        "/a/{id}": {"$ref": "#/components/pathItems/A"},
        "/b": {
            "parameters": [{"name": "q", "in": "query", "schema": STRING}],
            "get": {"operationId": "b", "responses": {}},
        },
    }
    given["components"] |= {
        "parameters": {"Id": parameter, "Also": {"$ref": "#/components/parameters/Id"}},
        "requestBodies": {"Body": {"content": {"application/json": JSON}}},
        "responses": {
            "Good": {"description": "", "headers": {"X": {"schema": STRING}}, "content": {"application/json": JSON}}
        },
        "securitySchemes": {"key": {"type": "http"}},
        "pathItems": {
            "A": {
                "parameters": [
                    {"$ref": "#/components/parameters/Also"},
                    {"name": "q", "in": "query", "schema": STRING},
                ],
                "put": {
                    "operationId": "a",
                    "parameters": [{"name": "q", "in": "query", "content": {"application/json": JSON}}],
                    "requestBody": {"$ref": "#/components/requestBodies/Body"},
                    "responses": {"200": {"$ref": "#/components/responses/Good"}},
                    "callbacks": {},
                    "servers": [],
                },
            }
        },
    }
    found, count = BY_NAME["references"](given)
    assert found["paths"]["/a/{id}"] == {
        "put": {
            "operationId": "a",
            "parameters": [
                parameter,
                {"name": "q", "in": "query", "schema": ref("Thing"), "x-aikit-style": "json"},
            ],
            "requestBody": {"content": {"application/json": JSON}},
            "responses": {"200": {"description": "", "content": {"application/json": JSON}}},
        }
    }
    assert [each["name"] for each in operation(found, "/b")["parameters"]] == ["q"]
    assert found["components"].keys() == {"schemas", "securitySchemes"}
    assert count == 8


def test_the_bodies_of_webhooks_become_one_union() -> None:
    """Members follow the order of the webhooks, including referenced ones; webhooks without a body are skipped."""
    given = document({"Paid": objects(type=constant("paid"))})
    given["webhooks"] = {
        "paid": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Paid")}}}}},
        "gone": {"$ref": "#/components/pathItems/Gone"},
        "bare": {"post": {"responses": {}}},
    }
    body = {"content": {"application/json": {"schema": objects(type=constant("gone"))}}}
    given["components"] |= {
        "requestBodies": {"Gone": body},
        "pathItems": {"Gone": {"post": {"requestBody": {"$ref": "#/components/requestBodies/Gone"}}}},
    }
    before = copy.deepcopy(given)
    found, count = BY_NAME["webhooks"](given)
    assert schemas(found)["WebhookEvent"] == {"anyOf": [ref("Paid"), objects(type=constant("gone"))]}
    assert "webhooks" not in found
    assert count == 2
    assert given == before
    assert BY_NAME["webhooks"](found) == (found, 0)


def test_a_component_with_the_name_of_the_union_of_webhooks_is_refused() -> None:
    """Otherwise one of the two would be lost."""
    given = document({"WebhookEvent": objects()})
    given["webhooks"] = {"a": {"post": {"requestBody": {"content": {"application/json": {"schema": objects()}}}}}}
    error = refusal("webhooks", given)
    assert (error.pointer, "WebhookEvent" in error.message) == ("#/components/schemas/WebhookEvent", True)


def test_a_reference_into_a_schema_is_resolved() -> None:
    """A reference to a part of a schema is replaced by that part; the schema `true` accepts anything."""
    found, count = BY_NAME["references"](
        document(
            {
                "A": objects(a={"$ref": "#/components/schemas/B/properties/b", "description": "Ours."}, c=True),  # type: ignore[arg-type]  # a schema too
                "B": objects(b={"type": "array", "items": {"$ref": "#/components/schemas/B/properties/c"}}, c=STRING),
            }
        )
    )
    assert schemas(found)["A"] == objects(a={"type": "array", "items": STRING, "description": "Ours."}, c={})
    assert count == 3


def refusal(transform: str, given: Spec) -> GeneratorError:
    """Return the error that a transform raises."""
    with pytest.raises(GeneratorError) as caught:
        BY_NAME[transform](given)
    assert caught.value.cure
    return caught.value


def test_a_reference_into_itself_is_refused() -> None:
    """A part of a schema that contains itself can't be inlined."""
    part = "#/components/schemas/A/properties/a"
    error = refusal("references", document({"A": objects(a={"type": "array", "items": {"$ref": part}})}))
    assert error.pointer == part
    assert "leads into itself" in error.message


@pytest.mark.parametrize(
    ("one", "other"),
    [("Error-2", "Error2"), ("FooBar", "foo_bar"), ("Response", "ResponseObject")],
)
def test_components_that_become_one_name_are_refused(one: str, other: str) -> None:
    """Two components whose classes or modules would have the same name are an error that names both."""
    given = document({one: objects(), other: objects()})
    error = refusal("names", given)
    assert error.pointer == f"#/components/schemas/{other}"
    assert f"#/components/schemas/{one} and this schema" in error.message


def test_operations_that_become_one_name_are_refused() -> None:
    """Two operations whose modules would have the same name are an error that names both."""
    given = document()
    given["paths"]["/more"] = {"put": {"operationId": "get-thing", "responses": answer(STRING)}}
    error = refusal("names", given)
    assert error.pointer == "#/paths/~1more/put/operationId"
    assert "#/paths/~1things/get/operationId and this operationId both become the module 'get_thing'" in error.message


@pytest.mark.parametrize("name", ["Response", "Any", "Exception", "EventStream", "Mapping", "int"])
def test_a_name_that_the_code_needs_is_reserved(name: str) -> None:
    """A component with a name that the generated modules use gets another name."""
    found, count = BY_NAME["names"](document({name: objects()}))
    assert name not in schemas(found)
    assert count == 1


def test_an_inline_object_does_not_take_a_reserved_name() -> None:
    """Derived names also avoid the names that the generated modules use."""
    found, _ = BY_NAME["hoisting"](document({"Event": objects(stream=objects(a=STRING))}))
    assert list(schemas(found)) == ["Event", "EventStreamObject"]


def test_inline_objects_are_named_after_their_operation() -> None:
    """Body, response, events and parameters of an operation are named after it; equal bodies are one class."""
    body = {"schema": objects(a=STRING)}
    given = document(
        operationId="make-it",
        parameters=[{"name": "page[size]", "in": "query", "schema": objects(b=STRING)}],
        requestBody={"content": {"application/json": body, "multipart/form-data": copy.deepcopy(body)}},
        responses={
            "200": {"content": {"application/json": {"schema": {"type": "array", "items": objects(c=STRING)}}}},
            "299": {"content": {"application/json": {"schema": objects(d=STRING)}}},
        },
    )
    found, count = BY_NAME["hoisting"](given)
    assert list(schemas(found)) == ["Thing", "MakeItPageSize", "MakeItRequest", "MakeItResponseItem", "MakeItEvent"]
    content = operation(found)["requestBody"]["content"]
    assert content["application/json"] == content["multipart/form-data"] == {"schema": ref("MakeItRequest")}
    assert count == 4


def test_different_bodies_are_two_classes() -> None:
    """Two forms of a body that differ keep separate classes."""
    content = {"application/json": {"schema": objects(a=STRING)}, "multipart/form-data": {"schema": objects(b=STRING)}}
    found, _ = BY_NAME["hoisting"](document(requestBody={"content": content}))
    assert list(schemas(found)) == ["Thing", "GetThingRequest", "GetThingRequestObject"]


@pytest.mark.parametrize(
    ("transform", "given", "pointer"),
    [
        (
            "intersections",
            {"A": {"allOf": [ref("B"), objects(b=STRING)]}, "B": {"allOf": [ref("A"), objects(a=STRING)]}},
            "A",
        ),
        ("intersections", {"A": {"allOf": [ref("A"), objects(a=STRING)]}}, "A"),
        ("unions", {"A": {"anyOf": [ref("B"), STRING]}, "B": {"anyOf": [ref("A"), NULL]}}, "A"),
        ("unions", {"A": ref("B"), "B": ref("A")}, "A"),
        ("unions", {"A": {"anyOf": [ref("A"), STRING]}}, "A"),
    ],
)
def test_a_schema_that_only_refers_to_itself_is_refused(transform: str, given: Spec, pointer: str) -> None:
    """Components that only refer to each other are an error that shows the cycle."""
    error = refusal(transform, document(given))
    assert error.pointer == f"#/components/schemas/{pointer}"
    assert "itself" in error.message


def test_keywords_next_to_a_reference_are_kept() -> None:
    """Our descriptions, a default and a deprecation next to a reference survive the whole normalisation."""
    said = {"description": "Ours.", "deprecated": True}
    fields = {
        "plain": {**ref("Other"), **said, "default": 1},
        "null": {**ref("Other"), **said, "nullable": True},
        "all": {"allOf": [ref("Other")], **said},
        "inline": {**objects(a=STRING), **said},
        "pushed": {**ref("Maybe"), **said},
        "chosen": {"enum": ["a", "b"], **said, "title": "A Title"},
    }
    found, _ = normalise(
        document({"Thing": objects(**fields), "Other": objects(b=STRING), "Maybe": {**STRING, "nullable": True}})
    )
    for name, schema in schemas(found)["Thing"]["properties"].items():
        assert schema["description"] == "Ours.", name
        assert schema["deprecated"] is True, name
    assert schemas(found)["Thing"]["properties"]["plain"] == {**ref("Other"), **said, "x-aikit-default": 1}
