"""The build refuses what the generated package could not handle, with the place and a remedy."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.limits import check_supported
from generator.transforms import normalise
from tests.generator.samples import Spec, answer, document, objects, ref, schemas

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
MAP = {"type": "object"}
GET = "#/paths/~1things/get"
PARAMETER = f"{GET}/parameters/0"
BODY = f"{GET}/requestBody/content"


def with_parameter(where: str, schema: Spec | None = None, **more: Any) -> Spec:
    """Return a document whose operation has one parameter."""
    return document(parameters=[{"name": "p", "in": where, **({"schema": schema} if schema else {}), **more}])


def with_body(content: Spec) -> Spec:
    """Return a document whose operation has a body."""
    return document(requestBody={"content": content})


def with_encoding(media_type: str = "multipart/form-data", **encoding: Any) -> Spec:
    """Return a document whose operation has a form with an encoding."""
    return with_body({media_type: {"schema": objects(a=TEXT), "encoding": {"a": encoding}}})


def shared(parameter: Spec) -> Spec:
    """Return a document whose operation refers to a parameter."""
    given = document(parameters=[{"$ref": "#/components/parameters/P"}])
    given["components"]["parameters"] = {"P": parameter}
    return given


JSON = {"schema": ref("Thing")}
REFUSED: dict[str, tuple[Spec, str]] = {
    "a cookie": (with_parameter("cookie", TEXT), PARAMETER),
    "a parameter defined elsewhere": (
        shared({"name": "p", "in": "cookie", "schema": TEXT}),
        "#/components/parameters/P",
    ),
    "a list in a path": (with_parameter("path", LIST, required=True), f"{PARAMETER}/schema"),
    "a list in a path, or a text": (with_parameter("path", {"anyOf": [TEXT, LIST]}), f"{PARAMETER}/schema"),
    "an object in a path": (with_parameter("path", ref("Thing"), required=True), f"{PARAMETER}/schema"),
    "the style label": (with_parameter("path", TEXT, style="label"), f"{PARAMETER}/style"),
    "the style matrix": (with_parameter("path", TEXT, style="matrix"), f"{PARAMETER}/style"),
    "JSON in a path": (with_parameter("path", content={"application/json": JSON}), f"{PARAMETER}/content"),
    "JSON in a header": (with_parameter("header", content={"application/json": JSON}), f"{PARAMETER}/content"),
    "an object in a header": (with_parameter("header", MAP), f"{PARAMETER}/schema"),
    "XML in a query": (with_parameter("query", content={"application/xml": JSON}), f"{PARAMETER}/content"),
    "reserved signs in a query": (with_parameter("query", TEXT, allowReserved=True), f"{PARAMETER}/allowReserved"),
    "an object in a query without brackets": (with_parameter("query", MAP), f"{PARAMETER}/schema"),
    "an object in a query, separated": (with_parameter("query", MAP, style="pipeDelimited"), f"{PARAMETER}/schema"),
    "a list of objects in a query": (with_parameter("query", {"type": "array", "items": MAP}), f"{PARAMETER}/schema"),
    "a text in brackets": (with_parameter("query", TEXT, style="deepObject"), f"{PARAMETER}/style"),
    "a list in brackets": (with_parameter("query", LIST, style="deepObject"), f"{PARAMETER}/schema"),
    "a parameter without a place in the path": (with_parameter("path", TEXT), f"{GET}/parameters"),
    "any media type": (with_body({"*/*": JSON}), f"{BODY}/*~1*"),
    "another charset": (
        with_body({"application/json; charset=latin-1": JSON}),
        f"{BODY}/application~1json; charset=latin-1",
    ),
    "JSON of two schemas": (with_body({"application/json": JSON, "a/b+json": {"schema": MAP}}), BODY),
    "two whole bodies": (with_body({"text/plain": {}, "application/octet-stream": {}}), BODY),
    "a form without brackets": (
        with_encoding(style="pipeDelimited"),
        f"{BODY}/multipart~1form-data/encoding/a",
    ),
    "JSON in a form of texts": (
        with_encoding("application/x-www-form-urlencoded", contentType="application/json"),
        f"{BODY}/application~1x-www-form-urlencoded/encoding/a",
    ),
    "an answer of any media type that has fields": (
        document(responses=answer(ref("Thing"), "*/*")),
        f"{GET}/responses/200/content/*~1*",
    ),
    "an answer that is true": (
        document(responses={"200": {"description": "", "content": {"application/json": {"schema": True}}}}),
        f"{GET}/responses/200/content/application~1json/schema",
    ),
    "a body that is true": (with_body({"application/json": {"schema": True}}), f"{BODY}/application~1json/schema"),
    "a parameter that is false": (
        document(parameters=[{"name": "p", "in": "query", "schema": False}]),
        f"{PARAMETER}/schema",
    ),
    "a component that is true": (document({"Thing": True}), "#/components/schemas/Thing"),
    "no success": (document(responses={"404": {"description": ""}}), f"{GET}/responses"),
    "two kinds of success": (
        document(responses=answer(ref("Thing")) | {"202": answer(MAP)["200"]}),
        f"{GET}/responses/202",
    ),
    "a success without content next to one with content": (
        document(responses=answer(ref("Thing")) | {"204": {"description": ""}}),
        f"{GET}/responses/204",
    ),
}


@pytest.mark.parametrize(("given", "pointer"), REFUSED.values(), ids=REFUSED)
def test_an_unsupported_document_is_refused(given: Spec, pointer: str) -> None:
    """The error gives the place in the document and says what to do."""
    with pytest.raises(GeneratorError) as caught:
        check_supported(given)
    assert caught.value.pointer == pointer
    assert "overlay" in caught.value.cure


def test_a_name_in_the_path_without_a_parameter_is_refused() -> None:
    """Otherwise its braces would be sent unchanged."""
    given = document()
    given["paths"] = {"/things/{id}": given["paths"]["/things"]}
    with pytest.raises(GeneratorError, match="'id'"):
        check_supported(given)


TAKEN: dict[str, Spec] = {
    "a list in a query": with_parameter("query", LIST),
    "a list that may be null": with_parameter("query", {"anyOf": [LIST, {"type": "null"}]}, explode=False),
    "an object in brackets": with_parameter("query", {"anyOf": [MAP, {"type": "null"}]}, style="deepObject"),
    "a list in a header": with_parameter("header", LIST, style="simple", explode=False),
    "the usual styles": with_parameter("query", TEXT, style="form", explode=True),
    "JSON by two names": with_body({"application/json": JSON, "a/b+json": JSON}),
    "two successes that are the same": document(responses=answer(ref("Thing")) | {"201": answer(ref("Thing"))["200"]}),
    "two successes without content": document(responses={"200": {"description": ""}, "204": {"description": ""}}),
    "a media type for a part": with_encoding(contentType="application/json"),
}


@pytest.mark.parametrize("given", TAKEN.values(), ids=TAKEN)
def test_a_supported_document_is_accepted(given: Spec) -> None:
    """The build accepts everything that the package does as documented."""
    check_supported(given)


MEMBERS = {"A": objects(t=TEXT), "B": objects(t=TEXT), "C": objects(t={"const": "c"})}
DISCRIMINATOR = "#/components/schemas/Thing/discriminator"


def discriminated(*names: str, **mapping: str) -> Spec:
    """Return a document with a union."""
    union = {"oneOf": [ref(name) for name in names], "discriminator": {"propertyName": "t", "mapping": mapping}}
    return document({"Thing": union, **MEMBERS})


@pytest.mark.parametrize(
    ("given", "pointer", "message"),
    [
        (discriminated("A", "B", a="C"), f"{DISCRIMINATOR}/mapping", "not a member"),
        (discriminated("A", "C", other="C"), f"{DISCRIMINATOR}/mapping", "can only be"),
        (discriminated("A", "C", c="A"), DISCRIMINATOR, "stands for"),
        (discriminated("A", "B", B="A"), DISCRIMINATOR, "stands for"),
        (
            document(
                {
                    "Thing": {**objects(t=TEXT), "discriminator": {"propertyName": "t"}},
                    "Heir": {"allOf": [ref("Thing"), objects(a=TEXT)]},
                }
            ),
            DISCRIMINATOR,
            "Heir",
        ),
    ],
    ids=["a stranger", "a contradiction", "a constant of another", "a name of another", "a base"],
)
def test_a_discriminator_that_cannot_distinguish_members_is_refused(given: Spec, pointer: str, message: str) -> None:
    """The error gives the place of the discriminator and says what is wrong with it."""
    with pytest.raises(GeneratorError, match=message) as caught:
        normalise(given)
    assert caught.value.pointer == pointer
    assert caught.value.cure


def test_a_member_of_two_unions_accepts_the_tags_of_both() -> None:
    """Each union adds its own tag values."""
    given = discriminated("A", "B", x="A", y="B")
    other = {"oneOf": [ref("A"), ref("C")], "discriminator": {"propertyName": "t", "mapping": {"z": "A"}}}
    schemas(given)["Thing"]["oneOf"].append(objects(other=other))
    found, _ = normalise(given)
    values = [each["const"] for each in schemas(found)["A"]["properties"]["t"]["anyOf"]]
    assert values == ["x", "z"]
