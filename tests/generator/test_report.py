"""The report: each kind of change in each direction with its verdict, what does not count, and the output."""

from __future__ import annotations

import copy
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.documents import parse
from generator.errors import GeneratorError
from generator.naming import module_name
from generator.pin import OPENAPI, load_pinned
from generator.pipeline import ROOT
from generator.report import Change, Report, Side, compare, diff_command, render_markdown, render_terminal
from generator.report.command import load, load_corrected
from generator.report.official import TypeNames
from generator.report.operations import read_operations
from generator.report.schemas import Schemas
from generator.report.summary import summarize
from generator.report.surface import outline, read_methods
from generator.suggestions import Outline, suggest
from generator.surface import load as load_surface
from generator.transforms.names import component_class

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
NULL: Schema = {"type": "null"}
CAT: Schema = {"type": "object", "properties": {"type": {"const": "cat"}, "lives": INTEGER}, "required": ["type"]}
DOG: Schema = {"type": "object", "properties": {"type": {"const": "dog"}, "tricks": STRING}, "required": ["type"]}


def thing(*required: str, **fields: Schema) -> Schema:
    """Return an object schema with these fields."""
    return {"type": "object", "properties": fields, **({"required": list(required)} if required else {})}


def ref(name: str) -> Schema:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def operation(name: str, *, body: Schema | None = None, answer: Schema | None = None, **more: Any) -> Schema:
    """Return an operation with a JSON body, a JSON response, or both."""
    content = {"content": {"application/json": {"schema": answer}}} if answer is not None else {}
    made: Schema = {"operationId": name, "tags": ["Things"], "responses": {"200": content}}
    if body is not None:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return made | more


def document(*operations: Schema, webhooks: Schema | None = None, **components: Schema) -> Schema:
    """Return a document with each operation as a POST at a separate path."""
    paths = {each.pop("path", f"/{each['operationId']}"): {"post": each} for each in copy.deepcopy(operations)}
    made: Schema = {"openapi": "3.1.0", "paths": paths, "components": {"schemas": copy.deepcopy(components)}}
    return made | ({"webhooks": webhooks} if webhooks else {})


def sending(schema: Schema, **components: Schema) -> Schema:
    """Return a document whose only operation sends the schema as the field `x`."""
    return document(operation("make", body=thing(x=schema)), **components)


def reading(schema: Schema, **components: Schema) -> Schema:
    """Return a document whose only operation returns the schema as the field `x`."""
    return document(operation("make", answer=thing(x=schema)), **components)


def changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return the changes between two documents, ignoring the client."""
    return compare(old, new, resources=None).changes


def only(old: Mapping[str, Any], new: Mapping[str, Any]) -> Change:
    """Return the only change."""
    found = changes(old, new)
    assert len(found) == 1, found
    return found[0]


def said(change: Change) -> tuple[str, str, str, str]:
    """Return kind, subject, place and detail of a change."""
    return change.kind, change.subject, change.place, change.detail


# Two schemas, the reported change, and whether it breaks senders and readers.
# fmt: off
JUDGED: dict[str, tuple[Schema, Schema, tuple[str, str, str, str], bool, bool]] = {
    "optional field added": (
        thing(a=STRING), thing(a=STRING, b=INTEGER), ("added", "field", "x.b", "integer"), False, False,
    ),
    "required field added": (
        thing(a=STRING), thing("b", a=STRING, b=INTEGER), ("added", "field", "x.b", "integer, required"), True,
        False,
    ),
    "field removed": (thing(a=STRING, b=STRING), thing(a=STRING), ("removed", "field", "x.b", "string"), True, True),
    "field now required": (
        thing(a=STRING), thing("a", a=STRING), ("changed", "required", "x.a", "now required"), True, False,
    ),
    "field no longer required": (
        thing("a", a=STRING), thing(a=STRING), ("changed", "required", "x.a", "no longer required"), False, True,
    ),
    "null added": (STRING, {"anyOf": [STRING, NULL]}, ("changed", "nullable", "x", "may now be null"), False, True),
    "null removed": (
        {"type": "string", "nullable": True}, STRING, ("changed", "nullable", "x", "no longer null"), True, False,
    ),
    "type changed": (STRING, INTEGER, ("changed", "type", "x", "string -> integer"), True, True),
    "type widened": (
        STRING, {"anyOf": [STRING, {"type": "array", "items": STRING}]},
        ("changed", "type", "x", "string -> string | list of string"), False, True,
    ),
    "type narrowed": (
        {"type": ["string", "integer"]}, INTEGER, ("changed", "type", "x", "string | integer -> integer"), True,
        False,
    ),
    "integer became number": (
        INTEGER, {"type": "number"}, ("changed", "type", "x", "integer -> number"), False, True,
    ),
    "number became integer": (
        {"type": "number"}, INTEGER, ("changed", "type", "x", "number -> integer"), True, False,
    ),
    "bound of one type among others": (
        {"anyOf": [STRING, {"type": "integer", "maximum": 9}]}, {"anyOf": [STRING, {"type": "integer", "maximum": 8}]},
        ("changed", "bounds", "x", "maximum 9 -> 8"), True, False,
    ),
    "bound of free text next to known values": (
        {"anyOf": [{"enum": ["a"]}, {"type": "string", "maxLength": 5}]},
        {"anyOf": [{"enum": ["a"]}, {"type": "string", "maxLength": 4}]},
        ("changed", "bounds", "x", "maxLength 5 -> 4"), True, False,
    ),
    "type next to null": (
        {"anyOf": [NULL, STRING]}, {"anyOf": [NULL, INTEGER]},
        ("changed", "type", "x", "string | null -> integer | null"), True, True,
    ),
    "anything became text": ({}, STRING, ("changed", "type", "x", "any -> string"), True, False),
    "text became anything": (STRING, {}, ("changed", "type", "x", "string -> any"), False, True),
    "enum value added": (
        {"enum": ["a"], "type": "string"}, {"enum": ["a", "c", "b"], "type": "string"},
        ("added", "enum value", "x", "b, c"), False, False,
    ),
    "enum value removed": ({"enum": ["a", "b"]}, {"enum": ["a"]}, ("removed", "enum value", "x", "b"), True, False),
    "known value of an open enumeration removed": (
        {"anyOf": [STRING, {"enum": ["a", "b"]}]}, {"anyOf": [STRING, {"enum": ["a"]}]},
        ("removed", "enum value", "x", "b"), False, False,
    ),
    "enumeration opened": (
        {"enum": ["a", "b"]}, {"anyOf": [STRING, {"enum": ["a", "b"]}]},
        ("changed", "enumeration", "x", "other values than the listed ones are now possible"), False, False,
    ),
    "enumeration closed": (
        STRING, {"enum": ["a", "b"], "type": "string"}, ("changed", "enumeration", "x", "only a, b"), True, False,
    ),
    "constant changed": ({"const": "a"}, {"enum": ["b"]}, ("changed", "constant", "x", '"a" -> "b"'), True, True),
    "upper bound lowered": (
        {"type": "integer", "maximum": 9}, {"type": "integer", "maximum": 5},
        ("changed", "bounds", "x", "maximum 9 -> 5"), True, False,
    ),
    "upper bound raised": (
        {"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 9},
        ("changed", "bounds", "x", "maxLength 5 -> 9"), False, False,
    ),
    "lower bound raised": (
        {"type": "array", "items": STRING, "minItems": 1}, {"type": "array", "items": STRING, "minItems": 2},
        ("changed", "bounds", "x", "minItems 1 -> 2"), True, False,
    ),
    "lower bound removed": (
        {"type": "number", "exclusiveMinimum": 0}, {"type": "number"},
        ("changed", "bounds", "x", "exclusiveMinimum 0 -> none"), False, False,
    ),
    "pattern added": (
        STRING, {"type": "string", "pattern": "^a"}, ("changed", "pattern", "x", 'pattern none -> "^a"'), True,
        False,
    ),
    "pattern removed": (
        {"type": "string", "pattern": "^a"}, STRING, ("changed", "pattern", "x", 'pattern "^a" -> none'), False,
        False,
    ),
    "format of another Python type": (
        STRING, {"type": "string", "format": "date-time"}, ("changed", "format", "x", "none -> date-time"), True,
        True,
    ),
    "format of the same Python type": (
        STRING, {"type": "string", "format": "uuid"}, ("changed", "format", "x", "none -> uuid"), False, False,
    ),
    "default changed": (
        {"type": "integer", "default": 1}, {"type": "integer", "default": None},
        ("changed", "default", "x", "1 -> null"), False, False,
    ),
    "default added": (
        INTEGER, {"type": "integer", "default": 1}, ("changed", "default", "x", "none -> 1"), False, False,
    ),
    "deprecated": (
        STRING, {"type": "string", "deprecated": True}, ("changed", "deprecated", "x", "now deprecated"), False,
        False,
    ),
    "one became true": (
        {"default": 1}, {"default": True}, ("changed", "default", "x", "1 -> true"), False, False,
    ),
    "discriminator added": (
        {"anyOf": [CAT, DOG]}, {"anyOf": [CAT, DOG], "discriminator": {"propertyName": "type"}},
        ("changed", "discriminator", "x", "none -> type"), False, False,
    ),
    "mapping of a discriminator changed": (
        {"anyOf": [CAT, DOG], "discriminator": {"propertyName": "type", "mapping": {"a": "#/components/schemas/Cat"}}},
        {"anyOf": [CAT, DOG], "discriminator": {"propertyName": "type", "mapping": {"b": "Cat"}}},
        ("changed", "discriminator", "x", "type (a: Cat) -> type (b: Cat)"), False, False,
    ),
    "member added to a union": (
        {"anyOf": [CAT, DOG]}, {"anyOf": [CAT, DOG, thing(type={"const": "owl"})]},
        ("added", "variant", "x", "object"), False, False,
    ),
    "member removed from a union": (
        {"oneOf": [CAT, DOG]}, {"oneOf": [CAT]}, ("removed", "variant", "x", "object"), True, False,
    ),
    "object became a union": (CAT, {"anyOf": [CAT, DOG]}, ("added", "variant", "x", "object"), False, True),
    "field of a union's member": (
        {"anyOf": [CAT, DOG]}, {"anyOf": [DOG, {**CAT, "properties": {"type": {"const": "cat"}, "lives": STRING}}]},
        ("changed", "type", "x(cat).lives", "integer -> string"), True, True,
    ),
    "other keys refused": (
        thing(a=STRING), {**thing(a=STRING), "additionalProperties": False},
        ("changed", "other keys", "x", "no longer allowed"), True, False,
    ),
    "other keys allowed": (
        {**thing(a=STRING), "additionalProperties": False}, thing(a=STRING),
        ("changed", "other keys", "x", "now allowed"), False, False,
    ),
    "values of a map": (
        {"type": "object", "additionalProperties": STRING}, {"type": "object", "additionalProperties": INTEGER},
        ("changed", "type", "x{}", "string -> integer"), True, True,
    ),
    "items of a list": (
        {"type": "array", "items": STRING}, {"type": "array", "items": INTEGER},
        ("changed", "type", "x[]", "string -> integer"), True, True,
    ),
    "object of any keys became one with fields": (
        {"type": "object"}, thing(a=STRING), ("changed", "type", "x", "object -> object"), True, True,
    ),
    "object of any keys became a union of objects": (
        {"type": "object"}, {"anyOf": [CAT, DOG]}, ("changed", "type", "x", "object -> object"), True, True,
    ),
    "union of objects became one of any keys": (
        {"anyOf": [CAT, DOG]}, {"type": "object"}, ("changed", "type", "x", "object -> object"), False, True,
    ),
    "object with fields became one of any keys": (
        thing(a=STRING), {"type": "object"}, ("changed", "type", "x", "object -> object"), False, True,
    ),
}
# fmt: on


@pytest.mark.parametrize("name", JUDGED)
def test_a_change_is_found_once_and_judged_for_senders_and_readers(name: str) -> None:
    """A change is judged by the direction in which it occurs, and by both where a model is sent and returned."""
    old, new, (kind, subject, place, detail), breaks_request, breaks_answer = JUDGED[name]
    request = only(sending(old), sending(new))
    assert said(request) == (kind, subject, f"make.body.{place}", detail)
    assert request.breaking is breaks_request
    answer = only(reading(old), reading(new))
    assert said(answer) == (kind, subject, f"make.answer.{place}", detail)
    assert answer.breaking is breaks_answer
    calls = (operation("send", body=ref("Model")), operation("read", answer=ref("Model")))
    both = only(document(*calls, Model=thing(x=old)), document(*calls, Model=thing(x=new)))
    assert said(both) == (kind, subject, f"Model.{place}", detail)
    assert both.breaking is (breaks_request or breaks_answer)
    assert bool(both.why) is both.breaking


# fmt: off
SAME: dict[str, tuple[Schema, Schema]] = {
    "nullable and a union with null": ({"type": "string", "nullable": True}, {"anyOf": [STRING, NULL]}),
    "a list of types and a union with null": ({"type": ["string", "null"]}, {"oneOf": [NULL, STRING]}),
    "null among the values and a union": ({"enum": ["a", None]}, {"anyOf": [{"const": "a"}, NULL]}),
    "a constant and an enumeration of one": ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    "order of values": ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
    "order of members": ({"anyOf": [CAT, DOG]}, {"oneOf": [DOG, CAT]}),
    "a union in a union": ({"anyOf": [STRING, {"anyOf": [INTEGER, NULL]}]}, {"anyOf": [STRING, INTEGER, NULL]}),
    "a model and the same in place": (ref("Cat"), CAT),
    "a model and a part that is all": (ref("Cat"), {"allOf": [ref("Cat")], "description": "A cat."}),
    "parts and the sum of them": (
        {"allOf": [ref("Cat"), thing("name", name=STRING)]},
        {**CAT, "properties": CAT["properties"] | {"name": STRING}, "required": ["type", "name"]},
    ),
    "a union with a nullable part": (
        {"allOf": [{"anyOf": [ref("Cat"), DOG]}, {"nullable": True}]}, {"anyOf": [ref("Cat"), DOG, NULL]},
    ),
    "a union with a part": (
        {"allOf": [{"anyOf": [CAT, DOG]}, thing(name=STRING)]},
        {"anyOf": [{**each, "properties": each["properties"] | {"name": STRING}} for each in (CAT, DOG)]},
    ),
    "values that all parts list": (
        {"allOf": [STRING, {"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}, {"enum": ["b"]},
    ),
    "a list of anything": ({"type": "array", "items": True}, {"type": "array"}),
    "an open map": ({"type": "object"}, {"type": "object", "additionalProperties": True}),
    "a bound in the words of 3.0": (
        {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        {"type": "number", "exclusiveMinimum": 0, "minimum": 0},
    ),
    "one number in two notations": (
        {"type": "number", "minimum": -9223372036854776000, "default": 1000, "enum": [10**22, 1]},
        {"type": "number", "minimum": -9.223372036854776e18, "default": 1e3, "enum": [1e22, 1.0]},
    ),
    "one bound in two notations": (
        {"type": "number", "minimum": -9223372036854776000, "multipleOf": 2},
        {"type": "number", "minimum": -9.223372036854776e18, "multipleOf": 2.0},
    ),
    "a discriminator by reference and by name": (
        {"anyOf": [ref("Cat"), DOG], "discriminator": {"propertyName": "type", "mapping": {"cat": "Cat"}}},
        {
            "anyOf": [ref("Cat"), DOG],
            "discriminator": {"propertyName": "type", "mapping": {"cat": "#/components/schemas/Cat"}},
        },
    ),
    "a rule about which fields go together": (thing(a=STRING), {**thing(a=STRING), "anyOf": [{"required": ["a"]}]}),
    "prose": (
        {**thing(description=STRING), "description": "Old.", "title": "Old", "example": {}, "x-oaiMeta": {"name": "o"}},
        {**thing(description={"type": "string", "description": "New."}), "summary": "New", "examples": [1]},
    ),
    "a recursion in place and by name": (thing(next=ref("Node")), thing(next=thing(next=ref("Node")))),
}
# fmt: on


@pytest.mark.parametrize("name", SAME)
def test_equivalent_schemas_are_not_a_change(name: str) -> None:
    """The report compares what a document allows, not how it is written."""
    old, new = SAME[name]
    components = {"Cat": CAT, "Node": thing(next=ref("Node"))}
    for first, second in ((old, new), (new, old)):
        assert changes(sending(first, **components), sending(second, **components)) == ()
        assert changes(reading(first, **components), reading(second, **components)) == ()


def test_identical_documents_have_no_changes() -> None:
    """Comparing the pinned document with itself reports nothing and needs no version step."""
    pinned = pinned_document()
    report = compare(pinned, copy.deepcopy(pinned), resources=None)
    assert not report
    assert (report.step, report.early_step) == ("none", "none")
    assert render_terminal(report) == "no changes: version step none"
    assert render_markdown(report) == "**No changes.** Version step: none.\n"


def test_prose_is_not_a_change() -> None:
    """Adding descriptions, titles and samples everywhere in the pinned document changes nothing."""
    pinned = pinned_document()
    assert not compare(pinned, with_prose(pinned), resources=None)


def with_prose(value: Any, *, names: bool = False) -> Any:
    """Return a copy with a description, a title and a sample in every mapping that does not map names."""
    if isinstance(value, list):
        return [with_prose(each) for each in value]
    if not isinstance(value, dict):
        return value
    holders = "properties schemas responses content encoding paths webhooks securitySchemes mapping".split()
    literal = ("default", "enum", "const", "security")
    copied = {
        key: each if key in literal and not names else with_prose(each, names=key in holders and not names)
        for key, each in value.items()
    }
    if not names:
        copied |= {"description": "Words.", "summary": "Words.", "example": 1, "x-oaiMeta": {"name": "Words"}}
    return copied


PARAMETER: Schema = {"name": "limit", "in": "query", "schema": INTEGER}
# fmt: off
OPERATIONS: dict[str, tuple[Schema, Schema, tuple[str, str, str, str], bool]] = {
    "optional parameter added": (
        {}, {"parameters": [PARAMETER]}, ("added", "parameter", "make.query limit", "integer"), False,
    ),
    "required parameter added": (
        {}, {"parameters": [PARAMETER | {"required": True}]},
        ("added", "parameter", "make.query limit", "integer, required"), True,
    ),
    "parameter removed": (
        {"parameters": [PARAMETER]}, {}, ("removed", "parameter", "make.query limit", "integer"), True,
    ),
    "parameter now required": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"required": True}]},
        ("changed", "required", "make.query limit", "now required"), True,
    ),
    "parameter no longer required": (
        {"parameters": [PARAMETER | {"required": True}]}, {"parameters": [PARAMETER]},
        ("changed", "required", "make.query limit", "no longer required"), False,
    ),
    "type of a parameter widened": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"schema": {"type": ["integer", "string"]}}]},
        ("changed", "type", "make.query limit", "integer -> integer | string"), False,
    ),
    "type of a parameter narrowed": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"schema": {"type": "integer", "minimum": 1}}]},
        ("changed", "bounds", "make.query limit", "minimum none -> 1"), True,
    ),
    "parameter deprecated": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"deprecated": True}]},
        ("changed", "deprecated", "make.query limit", "now deprecated"), False,
    ),
    "encoding of a parameter": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"explode": False}]},
        ("changed", "encoding", "make.query limit", "explode None -> False"), False,
    ),
    "separator of a parameter": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"style": "pipeDelimited"}]},
        ("changed", "encoding", "make.query limit", "style None -> pipeDelimited"), False,
    ),
    "reserved signs in a parameter": (
        {"parameters": [PARAMETER]}, {"parameters": [PARAMETER | {"allowReserved": True}]},
        ("changed", "encoding", "make.query limit", "allowReserved None -> True"), False,
    ),
    "parameter as JSON": (
        {"parameters": [PARAMETER]},
        {"parameters": [{"name": "limit", "in": "query", "content": {"application/json": {"schema": INTEGER}}}]},
        ("changed", "encoding", "make.query limit", "text -> application/json"), False,
    ),
    "cookie": (
        {}, {"parameters": [{"name": "session", "in": "cookie", "schema": STRING}]},
        ("added", "parameter", "make.cookie session", "string"), False,
    ),
    "encoding of a part": (
        {"requestBody": {"content": {"multipart/form-data": {"schema": thing(a=STRING)}}}},
        {"requestBody": {"content": {"multipart/form-data": {
            "schema": thing(a=STRING), "encoding": {"a": {"contentType": "text/csv"}}}}}},
        ("changed", "encoding", "make.body.a", '{} -> {"contentType": "text/csv"}'), False,
    ),
    "success of another status": (
        {"responses": {"200": {"content": {"application/json": {}}}}},
        {"responses": {"201": {"content": {"application/json": {}}}}},
        ("changed", "success", "make", "status 200 -> 201"), False,
    ),
    "success under default": (
        {"responses": {"default": {"content": {"application/json": {"schema": thing(a=STRING)}}}}},
        {"responses": {"default": {"content": {"application/json": {"schema": thing(a=INTEGER)}}}}},
        ("changed", "type", "make.answer.a", "string -> integer"), True,
    ),
    "second success added": (
        {"responses": {"200": {"content": {"application/json": {}}}}},
        {"responses": {"200": {"content": {"application/json": {}}}, "202": {}}},
        ("added", "success", "make", "status 202"), False,
    ),
    "second success removed": (
        {"responses": {"200": {}, "202": {}}}, {"responses": {"200": {}}},
        ("removed", "success", "make", "status 202"), False,
    ),
    "second success changed": (
        {"responses": {"200": {"content": {"a/b": {}}}, "202": {"content": {"a/b": {"schema": STRING}}}}},
        {"responses": {"200": {"content": {"a/b": {}}}, "202": {"content": {"a/b": {"schema": INTEGER}}}}},
        ("changed", "type", "make.answer 202", "string -> integer"), True,
    ),
    "callback added": ({}, {"callbacks": {"done": {}}}, ("added", "callback", "make", "done"), False),
    "callback removed": ({"callbacks": {"done": {}}}, {}, ("removed", "callback", "make", "done"), False),
    "callback changed": (
        {"callbacks": {"done": {"{$url}": {"post": {"operationId": "a"}}}}},
        {"callbacks": {"done": {"{$url}": {"post": {"operationId": "b"}}}}},
        ("changed", "callback", "make", "done"), False,
    ),
    "operation deprecated": ({}, {"deprecated": True}, ("changed", "deprecated", "make", "now deprecated"), False),
    "operation in another folder": (
        {}, {"tags": ["Other"]}, ("changed", "operation", "make", "tag Things -> Other"), True,
    ),
    "operation at another path": (
        {}, {"path": "/elsewhere"}, ("changed", "operation", "make", "POST /make -> POST /elsewhere"), False,
    ),
    "operation renamed": (
        {"path": "/p"}, {"path": "/p", "operationId": "build"},
        ("changed", "operation", "build", "renamed from make"), True,
    ),
    "authentication": (
        {}, {"security": [{"AdminKey": []}]}, ("changed", "authentication", "make", "none -> AdminKey"), False,
    ),
    "error answer": (
        {}, {"responses": {"200": {}, "429": {}}},
        ("changed", "error answer", "error answers", "429 now documented"), False,
    ),
    "body added": (
        {}, {"requestBody": {"content": {"application/json": {"schema": STRING}}}},
        ("added", "body", "make.body", "application/json"), False,
    ),
    "required body added": (
        {}, {"requestBody": {"required": True, "content": {"application/json": {"schema": STRING}}}},
        ("added", "body", "make.body", "application/json, required"), True,
    ),
    "body removed": (
        {"requestBody": {"content": {"application/json": {"schema": STRING}}}}, {},
        ("removed", "body", "make.body", "application/json"), True,
    ),
    "body now required": (
        {"requestBody": {"content": {"application/json": {"schema": STRING}}}},
        {"requestBody": {"required": True, "content": {"application/json": {"schema": STRING}}}},
        ("changed", "required", "make.body", "now required"), True,
    ),
    "media type of the body added": (
        {"requestBody": {"content": {"application/json": {"schema": STRING}}}},
        {"requestBody": {"content": {"application/json": {"schema": STRING}, "multipart/form-data": {}}}},
        ("added", "media type", "make.body", "multipart/form-data"), False,
    ),
    "media type of the answer removed": (
        {"responses": {"200": {"content": {"application/json": {}, "text/plain": {}}}}},
        {"responses": {"200": {"content": {"application/json": {}}}}},
        ("removed", "media type", "make.answer", "text/plain"), True,
    ),
    "event stream added": (
        {"responses": {"200": {"content": {"application/json": {}}}}},
        {"responses": {"200": {"content": {"application/json": {}, "text/event-stream": {}}}}},
        ("added", "event stream", "make.event", "text/event-stream"), False,
    ),
    "event stream removed": (
        {"responses": {"200": {"content": {"application/json": {}, "text/event-stream": {}}}}},
        {"responses": {"200": {"content": {"application/json": {}}}}},
        ("removed", "event stream", "make.event", "text/event-stream"), True,
    ),
    "event changed": (
        {"responses": {"200": {"content": {"text/event-stream": {"schema": thing(a=STRING)}}}}},
        {"responses": {"200": {"content": {"text/event-stream": {"schema": thing(a=INTEGER)}}}}},
        ("changed", "type", "make.event.a", "string -> integer"), True,
    ),
}
# fmt: on


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_change_of_an_operation_is_found_once_and_judged(name: str) -> None:
    """Parameters, bodies, responses and event streams of an operation, and the operation itself."""
    old, new, expected, breaking = OPERATIONS[name]
    change = only(document(operation("make", **old)), document(operation("make", **new)))
    assert said(change) == expected
    assert change.breaking is breaking


def test_operations_are_added_and_removed() -> None:
    """A new operation is an addition and a removed one breaks its callers; both show method and path."""
    one, two = operation("one"), operation("two")
    added = only(document(one), document(one, two))
    assert said(added) == ("added", "operation", "two", "POST /two")
    assert added.touches == ("aikit_openapi.api.things.two",)
    removed = only(document(one, two), document(one))
    assert said(removed) == ("removed", "operation", "two", "POST /two")
    assert (added.breaking, removed.breaking) == (False, True)


def test_webhooks_are_judged_as_responses() -> None:
    """The body of a webhook is judged like a response, and a removed webhook breaks its receivers."""

    def hooked(schema: Schema) -> Schema:
        called = {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}
        return document(webhooks={"paid": {"post": called}})

    change = only(hooked(thing(a=STRING)), hooked(thing("b", a=STRING, b=STRING)))
    assert (said(change), change.breaking) == (("added", "field", "webhook paid.body.b", "string, required"), False)
    change = only(hooked(thing(a=STRING, c=STRING)), hooked(thing(c=STRING)))
    assert (change.kind, change.breaking, change.touches) == ("removed", True, ("webhook paid",))
    gone = only(hooked(thing(a=STRING)), document())
    assert (said(gone), gone.breaking) == (("removed", "webhook", "webhook paid", ""), True)
    assert gone.sides == {Side.ANSWER}


def test_a_change_in_a_model_is_reported_once_with_every_operation_it_affects() -> None:
    """A change is reported at its model, however many operations and models lead there, even in a cycle."""
    calls = (
        operation("send", body=thing(tools={"type": "array", "items": ref("Tool")}, name=STRING)),
        operation("read", answer=ref("Page")),
        operation("other", answer=STRING),
    )
    page = thing(data={"type": "array", "items": ref("Tool")}, next=ref("Page"))
    old = document(*calls, Page=page, Tool=thing(kind={"enum": ["a"]}, page=ref("Page")))
    new = document(*calls, Page=page, Tool=thing(kind={"enum": ["b", "a"]}, page=ref("Page")))
    change = only(old, new)
    assert said(change) == ("added", "enum value", "Tool.kind", "b")
    assert change.operations == ("send", "read")
    assert change.sides == {Side.REQUEST, Side.ANSWER}
    assert change.names == ("b",)


def test_a_field_of_a_base_is_reported_once_at_the_base() -> None:
    """Models that extend a base share its change; a field that moves from the base to its models is not a change."""
    calls = (operation("one", answer=ref("One")), operation("two", answer=ref("Two")))
    models = {name: {"allOf": [ref("Base"), thing(own=STRING)]} for name in ("One", "Two")}
    change = only(document(*calls, Base=thing(a=STRING), **models), document(*calls, Base=thing(a=INTEGER), **models))
    assert said(change) == ("changed", "type", "Base.a", "string -> integer")
    assert change.operations == ("one", "two")
    taken = {name: {"allOf": [ref("Base"), thing(own=STRING, a=STRING)]} for name in ("One", "Two")}
    assert not changes(document(*calls, Base=thing(a=STRING), **models), document(*calls, Base=thing(), **taken))
    half = {"One": taken["One"], "Two": models["Two"]}
    change = only(document(*calls, Base=thing(a=STRING), **models), document(*calls, Base=thing(), **half))
    assert (said(change), change.operations) == (("removed", "field", "Base.a", "string"), ("two",))


def test_a_member_that_gets_further_fields_keeps_its_own_changes() -> None:
    """When a union's model is replaced by the model plus a part, the part is reported for the union."""
    call = operation("read", answer=ref("Pet"))
    old = document(call, Pet={"anyOf": [ref("Cat"), ref("Dog")]}, Cat=CAT, Dog=DOG)
    wild = {**CAT, "properties": CAT["properties"] | {"lives": STRING}}
    tagged = {"anyOf": [{"allOf": [ref(name), thing(tag=STRING)]} for name in ("Cat", "Dog")]}
    found = {said(each) for each in changes(old, document(call, Pet=tagged, Cat=wild, Dog=DOG))}
    assert found == {
        ("changed", "type", "Cat.lives", "integer -> string"),
        ("added", "field", "Pet(cat).tag", "string"),
        ("added", "field", "Pet(dog).tag", "string"),
    }


def test_references_to_any_place_of_the_document_are_followed() -> None:
    """A pointer may lead into a list and through a path, with slashes written as ~1."""

    def built(schema: Schema) -> Schema:
        one = operation("one", parameters=[PARAMETER | {"schema": schema}])
        return document(one, operation("two", parameters=[{"$ref": "#/paths/~1one/post/parameters/0"}]))

    assert {said(each)[2] for each in changes(built(INTEGER), built(STRING))} == {"one.query limit", "two.query limit"}


def test_a_new_requirement_is_reported_at_the_model_that_adds_it() -> None:
    """When a model requires a field of its base, the change is reported at the model, not at the base."""
    call = operation("one", answer=ref("One"))
    lax, strict = ({"allOf": [ref("Base"), thing(*names, own=STRING)]} for names in ((), ("a",)))
    change = only(document(call, Base=thing(a=STRING), One=strict), document(call, Base=thing(a=STRING), One=lax))
    assert said(change) == ("changed", "required", "One.a", "no longer required")


def test_fields_of_a_new_base_are_reported_at_the_model() -> None:
    """Fields that a model gains from a new base are reported at the model, because the base has not changed."""
    call = operation("one", answer=ref("One"))
    bare = {"allOf": [thing(own=STRING)]}
    change = only(
        document(call, Base=thing(a=STRING), One=bare),
        document(call, Base=thing(a=STRING), One={"allOf": [ref("Base"), thing(own=STRING)]}),
    )
    assert said(change) == ("added", "field", "One.a", "string")


def test_a_model_that_replaces_another_is_compared_with_it() -> None:
    """The replacement itself breaks nothing; the differences between the two models are judged where it happened."""
    old_model, new_model = thing("a", a=STRING), thing(a=STRING, b=STRING)
    calls = operation("keep", answer=ref("Old")), operation("move", answer=ref("New"))
    old = document(operation("go", answer=ref("Old")), *calls, Old=old_model, New=new_model)
    new = document(operation("go", answer=ref("New")), *calls, Old=old_model, New=new_model)
    found = {(said(each), each.breaking, each.operations) for each in changes(old, new)}
    assert found == {
        (("changed", "model", "go.answer", "Old -> New"), False, ("go",)),
        (("changed", "required", "New (was Old).a", "no longer required"), True, ("go",)),
        (("added", "field", "New (was Old).b", "string"), False, ("go",)),
    }


@pytest.mark.parametrize("wrap", [lambda schema: schema, lambda schema: {"anyOf": [schema, NULL]}])
def test_an_enumeration_that_replaces_another_is_compared_with_it(wrap: Callable[[Schema], Schema]) -> None:
    """Different values are reported at the new enumeration, also where the field may be null."""
    components: dict[str, Schema] = {"Old": {"enum": ["a", "b"]}, "New": {"enum": ["b", "c"]}}
    found = changes(reading(wrap(ref("Old")), **components), reading(wrap(ref("New")), **components))
    assert {said(each) for each in found} == {
        ("changed", "model", "make.answer.x", "Old -> New"),
        ("removed", "enum value", "New (was Old)", "a"),
        ("added", "enum value", "New (was Old)", "c"),
    }


def test_an_inline_union_is_compared_with_a_named_one() -> None:
    """Members match by name and are compared as models; only members missing on one side are reported at the field."""
    components: dict[str, Schema] = {"Pet": {"anyOf": [ref("Cat"), ref("Dog")]}, "Dog": DOG}
    tame = {**CAT, "properties": CAT["properties"] | {"name": STRING}}
    old = reading(ref("Pet"), Cat=CAT, **components)
    new = reading({"anyOf": [ref("Dog"), STRING, ref("Cat")]}, Cat=tame, **components)
    assert {said(each) for each in changes(old, new)} == {
        ("changed", "type", "make.answer.x", "Pet -> Dog | string | Cat"),
        ("added", "field", "Cat.name", "string"),
    }


def test_a_recursive_reference_leads_back_to_its_model() -> None:
    """`$recursiveRef` is the enclosing model, like a plain reference to it."""
    call = operation("read", answer=ref("Filter"))

    def recursive(inner: Schema, **fields: Schema) -> Schema:
        return {**thing(all={"type": "array", "items": inner}, **fields), "$recursiveAnchor": True}

    old = document(call, Filter=recursive({"$recursiveRef": "#"}))
    assert not changes(old, document(call, Filter=recursive(ref("Filter"))))
    change = only(old, document(call, Filter=recursive({"$recursiveRef": "#"}, name=STRING)))
    assert said(change) == ("added", "field", "Filter.name", "string")


def test_an_operation_at_the_old_path_of_a_moved_one_is_new() -> None:
    """When an operation moves to another path, a new operation at its old path is not a rename."""
    found = changes(
        document(operation("one", path="/here")),
        document(operation("one", path="/there"), operation("two", path="/here")),
    )
    assert {said(each) for each in found} == {
        ("changed", "operation", "one", "POST /here -> POST /there"),
        ("added", "operation", "two", "POST /here"),
    }


def test_union_members_are_compared_by_name() -> None:
    """Members that are models match by name, and their changes are not changes of the union."""
    union = {"anyOf": [ref("Cat"), ref("Dog")]}
    call = operation("read", answer=ref("Pet"))
    old = document(call, Pet=union, Cat=CAT, Dog=DOG)
    bird = thing("type", type={"const": "bird"}, song=STRING)
    new = document(call, Pet={"anyOf": [ref("Bird"), ref("Dog"), ref("Cat")]}, Cat=CAT, Dog=DOG, Bird=bird)
    found = {(said(each), each.breaking) for each in changes(old, new)}
    assert found == {
        (("added", "variant", "Pet", "Bird"), False),
        (("added", "model", "Bird", "object"), False),
    }


def test_an_unused_model_breaks_nothing() -> None:
    """The package has no class for it; the change is listed separately and needs a patch version."""
    call = operation("make", answer=STRING)
    report = compare(
        document(call, Lost=thing(a=STRING, b=STRING)), document(call, Lost=thing(b=STRING)), resources=None
    )
    assert [said(change) for change in report.unreached] == [("removed", "field", "Lost.a", "string")]
    assert (report.breaking, report.added, report.other, report.step) == ((), (), (), "patch")


def test_a_model_used_in_only_one_document_breaks_nothing() -> None:
    """A field that no caller had can't break anyone."""
    old = document(operation("make", answer=STRING), Model=thing(a=STRING))
    new = document(operation("make", answer=STRING), operation("read", answer=ref("Model")), Model=thing())
    assert [change.subject for change in compare(old, new, resources=None).breaking] == []


def test_models_are_added_removed_and_renamed() -> None:
    """A removed or renamed class breaks its importers; among equal models, the closest name is the rename."""
    same = thing(a=STRING)
    told = {**same, "description": "The same in other words."}
    old = document(
        operation("make", answer=thing(x=ref("Thing-2"), y=ref("BetaThing-2"))),
        **{"Thing-2": same, "BetaThing-2": same},
    )
    new = document(
        operation("make", answer=thing(x=ref("NiceThing"), y=ref("BetaNiceThing"))), BetaNiceThing=told, NiceThing=told
    )
    models = {
        said(change): change.breaking for change in changes(old, new) if change.place in ("NiceThing", "BetaNiceThing")
    }
    assert models == {
        ("changed", "model", "NiceThing", "renamed from Thing-2"): True,
        ("changed", "model", "BetaNiceThing", "renamed from BetaThing-2"): True,
    }
    swapped = changes(document(Cat=CAT), document(Dog=DOG))
    assert {said(change)[:3] for change in swapped} == {("removed", "model", "Cat"), ("added", "model", "Dog")}
    call = operation("make", answer=STRING)
    using = document(operation("make", answer={"anyOf": [STRING, ref("Cat")]}), Cat=CAT)
    gone = {said(change): change.breaking for change in changes(using, document(call))}
    assert gone == {
        ("removed", "model", "Cat", "object"): True,
        ("changed", "type", "make.answer", "string | Cat -> string"): False,
    }


def test_the_option_that_sends_a_model_is_named(tmp_path: Path) -> None:
    """A change in a model affects the option of the method that sends it, and the method that reads it."""
    (tmp_path / "things.py").write_text(RESOURCE)
    body = {"allOf": [ref("Base"), thing(tools={"type": "array", "items": ref("Tool")})]}

    def built(tool: Schema, base: Schema) -> Schema:
        calls = (
            operation(
                "createThing", body=ref("Body"), parameters=[{"name": "in", "in": "query", "schema": ref("Tool")}]
            ),
            operation("list-things", answer=ref("Tool")),
        )
        return document(*calls, Body=body, Tool=tool, Base=base)

    report = compare(
        built(thing(a=STRING, b=STRING), thing()), built(thing(b=STRING), thing(flag=STRING)), resources=tmp_path
    )
    touched = {change.place: change.touches for change in report.changes}
    assert touched == {
        "Tool.a": ("client.things.create(in_=)", "client.things.create(tools=)", "client.things.parts.list()"),
        "Base.flag": ("client.things.create(flag=)",),
    }
    text = render_terminal(report)
    assert "    - aikit_openapi.models.Tool.a  string" in text
    assert "    + client.things.create(flag=)" in text


@pytest.mark.parametrize(
    ("old", "new", "touched"),
    [
        ({"parameters": [PARAMETER]}, {}, "client.things.create(limit=)"),
        (
            {"parameters": [PARAMETER]},
            {"parameters": [PARAMETER | {"deprecated": True}]},
            "client.things.create(limit=)",
        ),
        (
            {"parameters": [PARAMETER]},
            {"parameters": [PARAMETER | {"schema": STRING}]},
            "client.things.create(limit=)",
        ),
        ({"body": thing(a=thing(b=STRING))}, {"body": thing(a=thing(b=INTEGER))}, "client.things.create(a=)"),
        ({"answer": thing(a=STRING)}, {"answer": thing(a=INTEGER)}, "client.things.create()"),
        ({}, {"deprecated": True}, "client.things.create()"),
    ],
)
def test_the_option_of_a_change_in_an_operation_is_named(
    tmp_path: Path, old: Schema, new: Schema, touched: str
) -> None:
    """A parameter or a field of an inline body is an option; a response and the operation itself have none."""
    (tmp_path / "things.py").write_text(RESOURCE)
    report = compare(
        document(operation("createThing", **old)), document(operation("createThing", **new)), resources=tmp_path
    )
    assert [change.touches for change in report.changes] == [(touched,)]


def test_a_body_that_is_a_list_is_one_option(tmp_path: Path) -> None:
    """It has no fields, so the option is the body itself."""
    (tmp_path / "things.py").write_text(RESOURCE)
    call = operation("createThing", body={"type": "array", "items": ref("Model")})
    report = compare(document(call, Model=thing(a=STRING)), document(call, Model=thing(a=INTEGER)), resources=tmp_path)
    assert [change.touches for change in report.changes] == [("client.things.create(body=)",)]


RESOURCE = """
from typing import ClassVar, overload

import operations_of_another_kind

class Things(Resource):
    path: ClassVar[str] = "things"

    @overload
    def create(self, stream: bool) -> None: ...

    def create(self, stream=False):
        return self._run(operations.create_thing, stream)

    def _page(self):
        return self._run(operations.list_things)

    def _run(self, operation, *values): ...

class Parts(Resource):
    path = "things.parts"

    def list(self):
        return self._page(0)

    async def retrieve(self, id):
        return Call(operations.get_part, id)

    def _page(self, number):
        return self._page(number + 1) or operations.list_things

class NoResource:
    def delete(self):
        return operations.delete_thing
"""


def test_methods_are_read_from_the_resources_without_importing_them(tmp_path: Path) -> None:
    """A method calls every `operations.NAME` that it, or a private method it uses, refers to."""
    source = tmp_path / "things.py"
    source.write_text(RESOURCE)
    assert read_methods(source) == [
        ("create_thing", "things.create"),
        ("list_things", "things.parts.list"),
        ("get_part", "things.parts.retrieve"),
    ]


def test_a_resource_with_a_syntax_error_is_named(tmp_path: Path) -> None:
    """The error names the file and line, and no incomplete report is written."""
    (tmp_path / "broken.py").write_text("x = 1\ndef (\n")
    with pytest.raises(GeneratorError, match=r"broken\.py:2"):
        compare(document(), document(operation("make")), resources=tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "steps"),
    [
        (STRING, INTEGER, ("major", "minor")),
        (thing(a=STRING), thing(a=STRING, b=STRING), ("minor", "patch")),
        (STRING, {"type": "string", "default": "a"}, ("patch", "patch")),
    ],
)
def test_the_version_step_follows_the_most_severe_change(old: Schema, new: Schema, steps: tuple[str, str]) -> None:
    """Breaking is major, an addition minor, anything else a patch; in 0.x, minor and patch."""
    report = compare(sending(old), sending(new), resources=None)
    assert (report.step, report.early_step) == steps


@pytest.mark.parametrize(
    ("components", "message"),
    [
        ({"A": ref("Gone")}, "nothing is at '#/components/schemas/Gone'"),
        ({"A": {"allOf": [ref("B"), thing(a=STRING)]}, "B": {"allOf": [ref("A"), thing()]}}, "is made of itself"),
        ({"A": {"$ref": "elsewhere.json#/A"}}, "nothing is at 'elsewhere.json#/A'"),
    ],
)
def test_a_document_with_broken_references_is_refused(components: dict[str, Schema], message: str) -> None:
    """A reference to a missing target and a model that extends itself are named, not followed forever."""
    broken = document(operation("make", answer=ref("A")), **components)
    with pytest.raises(GeneratorError, match=message):
        changes(broken, broken)


# Output

OLD = document(
    operation("createPet", body=ref("Pet"), answer=ref("Pet"), deprecated=False),
    operation("dropPet"),
    Pet=thing("name", name=STRING, color={"enum": ["red", "blue"]}, note=STRING),
    Lost=thing(a=STRING),
)
NEW = document(
    operation("createPet", body=ref("Pet"), answer=ref("Pet"), deprecated=True),
    operation("listPets", parameters=[PARAMETER], answer={"type": "array", "items": ref("Pet")}),
    Pet=thing("name", name={"anyOf": [STRING, NULL]}, color={"enum": ["red", "green"]}, tag=STRING, age=INTEGER),
    Lost=thing(a=INTEGER),
)

TERMINAL = """\
4 breaking, 4 added, 1 other: version step major (while the version is 0.x: minor)
operations 2 -> 2, models 2 -> 2

Breaking in aikit

  methods (1)
    - aikit_openapi.api.things.drop_pet  POST /dropPet  it can't be called any more

  keywords (2)
    - client.pets.create(color=)  blue  no longer accepted
    - client.pets.create(note=)   string  it can't be sent any more; readers miss it

  types (3)
    ~ aikit_openapi.models.Pet.name   may now be null  readers may now meet null
    - aikit_openapi.models.Pet.color  blue  no longer accepted
    - aikit_openapi.models.Pet.note   string  it can't be sent any more; readers miss it

New in aikit

  methods (1)
    + aikit_openapi.api.things.list_pets  POST /listPets

  keywords (2)
    + client.pets.create(tag=, age=)
    + client.pets.create(color=)      green

  types (2)
    + aikit_openapi.models.Pet        .tag, .age
    + aikit_openapi.models.Pet.color  green

Changed in aikit

  methods (1)
    ~ client.pets.create()  now deprecated

Breaking in the document (4)

  operations removed (1)
    - dropPet  POST /dropPet  it can't be called any more

  fields removed (1)
    - Pet.note  string  it can't be sent any more; readers miss it; in createPet

  null (1)
    ~ Pet.name  may now be null  readers may now meet null; in createPet

  enum values removed (1)
    - Pet.color  blue  no longer accepted; in createPet

Added to the document (4)

  operations added (1)
    + listPets  POST /listPets

  fields added (2)
    + Pet  .tag string, .age integer  in 2 operations

  enum values added (1)
    + Pet.color  green  in 2 operations

Other changes of the document (1)

  deprecations (1)
    ~ createPet  now deprecated

In models of the document that no operation reaches (1)

  models (1), with the number of changes in each
    Lost (1)"""

MARKDOWN = r"""**4 breaking, 4 added, 1 other: version step major (while the version is 0.x: minor)**

operations 2 -> 2, models 2 -> 2

### Breaking in aikit

methods (1)

- `aikit_openapi.api.things.drop_pet` POST /dropPet (it can't be called any more)

keywords (2)

- `client.pets.create(color=)` blue (no longer accepted)
- `client.pets.create(note=)` string (it can't be sent any more; readers miss it)

types (3)

- `aikit_openapi.models.Pet.name` may now be null (readers may now meet null)
- `aikit_openapi.models.Pet.color` blue (no longer accepted)
- `aikit_openapi.models.Pet.note` string (it can't be sent any more; readers miss it)

### New in aikit

methods (1)

- `aikit_openapi.api.things.list_pets` POST /listPets

keywords (2)

- `client.pets.create(tag=, age=)`
- `client.pets.create(color=)` green

types (2)

- `aikit_openapi.models.Pet` .tag, .age
- `aikit_openapi.models.Pet.color` green

### Changed in aikit

methods (1)

- `client.pets.create()` now deprecated

<details><summary>In the document</summary>

### Breaking in the document (4)

operations removed (1)

- `dropPet` POST /dropPet (it can't be called any more)

fields removed (1)

- `Pet.note` string (it can't be sent any more; readers miss it; in createPet)

null (1)

- `Pet.name` may now be null (readers may now meet null; in createPet)

enum values removed (1)

- `Pet.color` blue (no longer accepted; in createPet)

### Added to the document (4)

operations added (1)

- `listPets` POST /listPets

fields added (2)

- `Pet` .tag string, .age integer (in 2 operations: createPet, listPets)

enum values added (1)

- `Pet.color` green (in 2 operations: createPet, listPets)

### Other changes of the document (1)

deprecations (1)

- `createPet` now deprecated

### In models of the document that no operation reaches (1)

models (1), with the number of changes in each

- `Lost` (1)

</details>
"""


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """Return the report on a tiny pair of documents."""
    source = 'class Pets:\n    path = "pets"\n    def create(self):\n        return operations.create_pet\n'
    (tmp_path / "pets.py").write_text(source)
    return compare(OLD, NEW, resources=tmp_path)


def test_the_report_on_a_terminal(report: Report) -> None:
    """Counts and version step come first, then breaking changes, additions and the rest, in aligned lines."""
    assert render_terminal(report) == TERMINAL


def test_the_report_as_markdown(report: Report) -> None:
    """Markdown has headings and lists, with names as code."""
    assert render_markdown(report) == MARKDOWN


def test_lines_are_cut_at_the_width_unless_everything_is_requested(report: Report) -> None:
    """On a narrow terminal lines are shorter, and a row takes at most two of them."""
    narrow = render_terminal(report, width=40).splitlines()
    assert "    - Pet.note  string" in narrow
    assert "        it can't be sent any more; read…" in narrow
    start = next(number for number, line in enumerate(narrow) if line == "Breaking in the document (4)")
    assert max(map(len, narrow[start:])) <= 40
    everything = render_terminal(report, width=40, everything=True)
    assert "    - Pet.note  string  it can't be sent any more; readers miss it; in createPet" in everything


def test_colour_is_used_only_on_request(report: Report) -> None:
    """Without colour there is no escape sequence; with colour the text between them is the same."""
    assert "\x1b" not in render_terminal(report)
    painted = render_terminal(report, color=True)
    assert "\x1b[1;31mBreaking in the document (4)\x1b[0m" in painted
    for code in ("0", "1", "2", "1;31", "1;32", "1;33"):
        painted = painted.replace(f"\x1b[{code}m", "")
    assert painted == TERMINAL


def test_long_groups_are_folded_with_a_count() -> None:
    """A group shows ten lines and the number of remaining ones; `--all` shows every line."""
    fields = {f"field_{number}": thing(a=STRING) for number in range(30)}
    more = {name: thing(a={"type": "string", "maxLength": number}) for number, name in enumerate(fields)}
    report = compare(sending(thing(**fields)), sending(thing(**more)), resources=None)
    folded = render_terminal(report)
    in_aikit, in_document = folded.split("Breaking in the document")
    for part in (in_aikit, in_document):
        assert part.count("maxLength none") == 10
        assert "    … and 20 more lines (--all)" in part
    assert render_terminal(report, everything=True).count("maxLength none") == 60
    assert render_markdown(report).count("maxLength none") == 60


UNION: Schema = {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
TAGGED: Schema = {"A": thing(t=STRING), "B": thing(t=STRING, b=STRING)}
CALLBACK: Schema = {"{$request.body#/url}": {"post": {"responses": {"200": {"description": ""}}}}}


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ({}, {"responses": {"200": {}, "201": {}}}, "successes added (1)\n    + make  status 201"),
        ({"responses": {"200": {}, "201": {}}}, {}, "successes removed (1)\n    - make  status 201"),
        ({}, {"responses": {"default": {}}}, "successes (1)\n    ~ make  status 200 -> default"),
        ({}, {"callbacks": {"done": CALLBACK}}, "callbacks added (1)\n    + make  done"),
        ({"callbacks": {"done": CALLBACK}}, {}, "callbacks removed (1)\n    - make  done"),
        (
            {"answer": UNION | {"discriminator": {"propertyName": "t"}}},
            {"answer": UNION | {"discriminator": {"propertyName": "b"}}},
            "discriminators (1)\n    ~ make.answer  ",
        ),
    ],
)
def test_every_change_is_printed(old: Schema, new: Schema, line: str) -> None:
    """Every counted change has a line, on the terminal and in Markdown."""
    report = compare(
        document(operation("make", **old), **TAGGED), document(operation("make", **new), **TAGGED), resources=None
    )
    assert line in render_terminal(report)
    assert line.partition(" (")[0] in render_markdown(report)


def test_operations_with_the_same_change_share_a_line() -> None:
    """Four or more are folded into one line."""
    names = [f"op{number}" for number in range(12)]
    old = document(*(operation(name) for name in names))
    few = compare(old, document(*(operation(name, deprecated=int(name[2:]) < 3) for name in names)), resources=None)
    assert "    ~ op0  now deprecated\n    ~ op1  now deprecated\n    ~ op2  now deprecated" in render_terminal(few)
    report = compare(old, document(*(operation(name, deprecated=True) for name in names)), resources=None)
    text = render_terminal(report)
    assert "    ~ op0, op1, op2 and 9 more  now deprecated" in text
    module = "aikit_openapi.api.things.op"
    assert f"    ~ {module}0, {module}1, {module}2 and 9 more  now deprecated" in render_terminal(report, 130)
    assert "    ~ aikit_openapi.api.thing…\n" in render_terminal(report, width=30)


def test_names_from_a_document_cannot_break_out_of_markup() -> None:
    """A field name with backticks, tags and line breaks stays on its line as text."""
    evil = "a`\n# <script>alert(1)</script>`\x1b[2J"
    report = compare(sending(thing(b=STRING)), sending(thing(b={"enum": [evil]}, **{evil: INTEGER})), resources=None)
    text = render_markdown(report)
    assert "\n# <script>" not in text
    outside = "".join(text.replace("\\`", "").split("`")[::2])
    assert "<script>" not in outside.replace("\\<", "")
    assert "alert" in outside
    assert "\x1b" not in text + render_terminal(report)
    assert r"\x1b[2J" in render_terminal(report)


# The names that users write

TOY = thing(color=STRING, size=thing(height=INTEGER))
PET = thing(name=STRING, toys={"type": "array", "items": ref("Toy")}, owner=ref("Owner"))
LABELS = {
    "packages": {"": ["Pet", "Toy"], "pets": ["PetCreateParams"]},
    "modules": {
        "pet": {"Pet": "Pet"},
        "pets.toy_and_more": {"Toy": "Pet.toys[]", "ToySize": "Toy.size", "Lost": "Pet.lost"},
        "toy": {"Toy": "Toy"},
        "pets.pet_create_params": {"PetCreateParams": "given Pet"},
        "pets.pet_list_params": {"PetListParams": "list_pets()"},
        "other": {"Variant": "given Pet Streaming", "Ours": "aikit OpenAIResult"},
    },
}
PETS = """
class Pets:
    path = "pets"
    def create(self):
        return operations.create_pet
    def list(self):
        return operations.list_pets
"""
PLACED = "pets:\n  create: {operation: create_pet}\n  list: {operation: list_pets, page: cursor}\n"


def named(tmp_path: Path, old: Schema, new: Schema) -> Report:
    """Return the report for a client with pets, which has type names and a surface."""
    (tmp_path / "pets.py").write_text(PETS)
    (tmp_path / "types.json").write_text(json.dumps(LABELS))
    (tmp_path / "surface.yaml").write_text(PLACED)
    return compare(old, new, resources=tmp_path, openapi=tmp_path)


def pets(pet: Schema = PET, toy: Schema = TOY, *more: Schema, **parameter: Any) -> Schema:
    """Return a document that creates and lists pets."""
    listing = operation("listPets", answer=ref("Pet"), parameters=[PARAMETER | parameter] if parameter else [])
    return document(operation("createPet", body=ref("Pet")), listing, *more, Pet=pet, Toy=toy, Owner=thing(a=STRING))


@pytest.mark.parametrize(
    ("new", "keywords", "types"),
    [
        (pets(PET | thing(name=INTEGER)), {"client.pets.create(name=)"}, {"pets.PetCreateParams.name", "Pet.name"}),
        (pets(toy=TOY | thing(color=INTEGER, size=TOY["properties"]["size"])), set(), {"Toy.color"}),
        (pets(toy=thing(color=STRING, size=thing(height=STRING))), set(), {"pets.toy_and_more.ToySize.height"}),
        (pets(required=False), {"client.pets.list(limit=)"}, {"pets.pet_list_params.PetListParams.limit"}),
    ],
)
def test_keywords_and_types_are_named(tmp_path: Path, new: Schema, keywords: set[str], types: set[str]) -> None:
    """A keyword is named where it changes itself; a type has its shortest official name, by the side that uses it."""
    report = named(tmp_path, pets(), new)
    assert {name for change in report.changes for name in change.keywords} >= keywords
    assert {name for change in report.changes if not keywords for name in change.keywords} == set()
    found = {name for change in report.changes for name in change.types}
    assert {f"aikit.types.{name}" for name in types} <= found


def test_the_summary_has_what_breaks_first(tmp_path: Path) -> None:
    """Then what is new, and what changes otherwise; each by methods, keywords and types."""
    new = pets(
        thing(name={"anyOf": [STRING, NULL]}, toys=PET["properties"]["toys"], age=INTEGER),
        thing(color=STRING | {"default": "red"}, size=TOY["properties"]["size"]),
        operation("getPet", answer=ref("Pet"), path="/pets/{pet_id}"),
        required=True,
    )
    report = named(tmp_path, pets(), new)
    assert [(section.title, [group.title for group in section.groups]) for section in summarize(report)] == [
        ("Breaking in aikit", ["keywords (2)", "types (4)"]),
        ("New in aikit", ["methods (1)", "keywords (1)", "types (2)"]),
        ("Changed in aikit", ["types (1)"]),
        ("To do in openapi/surface.yaml", ["operations without a method; suggested entries (1)"]),
    ]
    text = render_terminal(report, 150)
    assert "+ client.pets.list(limit=, required)" in text
    assert "- client.pets.create(owner=)" in text
    assert "~ aikit.types.Pet.name " in text
    assert "+ client.pets.create(age=)" in text
    assert "+ aikit.types.pets.PetCreateParams  .age" in text
    assert "+ pets.update  {operation: get_pet, positional: [pet_id]}  # POST /pets/{pet_id}" in text


def test_types_and_entries_that_have_gone_are_named(tmp_path: Path) -> None:
    """They are in types.json and surface.yaml, and the document has nothing for them any more."""
    new = document(operation("createPet", body=thing(name=STRING)))
    report = named(tmp_path, pets(), new)
    assert report.lost_types == tuple(
        f"aikit.types.{name}"
        for name in ("Pet", "Toy", "pets.PetCreateParams", "pets.toy_and_more.Toy", "pets.toy_and_more.ToySize")
    )
    assert report.to_remove == ("pets.list: {operation: list_pets}",)
    markdown = render_markdown(report)
    assert "types that have gone (5)\n\n- `aikit.types.Pet`\n" in markdown
    assert "entries without an operation, to remove (1)\n\n- `pets.list` {operation: list\\_pets}\n" in markdown


def test_a_base_stands_for_the_models_that_extend_it(tmp_path: Path) -> None:
    """If it has no official name itself, the names of these models are used."""

    def built(kind: Schema) -> Schema:
        call = operation("createPet", answer=thing(pet=ref("Pet"), base=ref("Base")))
        return document(call, Base=thing(kind=kind), Pet={"allOf": [ref("Base"), thing(name=STRING)]})

    (change,) = named(tmp_path, built(STRING), built(INTEGER)).changes
    assert change.types == ("aikit.types.Pet.kind",)


def test_type_names_agree_with_the_generated_types() -> None:
    """Each official name that is a whole component of the pinned document is found by that component."""
    pinned = load_corrected(str(OPENAPI / "openapi.json"))
    data = json.loads((OPENAPI / "types.json").read_bytes())
    names = TypeNames(data, Schemas(pinned))
    components: dict[str, list[str]] = {}
    for each in pinned["components"]["schemas"]:
        components.setdefault(component_class(each), []).append(each)
    plain = [
        f"aikit.types.{module}.{name}"
        for module, labels in data["modules"].items()
        for name, label in labels.items()
        if label.isidentifier() and label in components
    ]
    assert len(plain) > 1500
    for name in plain[::100]:
        module, _, cls = name.rpartition(".")
        found = getattr(importlib.import_module(module), cls)
        if isinstance(found, type):
            (component,) = components[found.__name__]
            assert names.at(component, "", Side.ANSWER).startswith("aikit.types."), name


@pytest.mark.parametrize(
    ("title", "queries", "fields", "line"),
    [
        ("GET /pots", "after limit", "data", "pots.list: {operation: new, page: cursor}"),
        ("GET /pots/{pot_id}/lids", "", "next data",
         "pots.lids.list: {operation: new, positional: [pot_id], page: next}"),
        ("GET /pots/{pot_id}/lids/{lid_id}", "", "", "pots.lids.retrieve: {operation: new, positional: [lid_id]}"),
        ("DELETE /pots/{pot_id}/lids/{lid_id}", "", "", "pots.lids.delete: {operation: new, positional: [lid_id]}"),
        ("POST /pots/{pot_id}/lids/{lid_id}", "", "", "pots.lids.update: {operation: new, positional: [lid_id]}"),
        ("POST /pots/{pot_id}/fill", "", "", "pots.fill: {operation: new, positional: [pot_id]}"),
        ("POST /pans", "", "", "pans.create: {operation: new}"),
        ("GET /kitchen/cost-limit", "", "", "house.kitchen.cost_limit.retrieve: {operation: new}"),
        ("POST /kitchen/mood", "", "", "house.kitchen.mood.update: {operation: new}"),
        ("DELETE /kitchen/mood", "", "", "house.kitchen.mood.delete: {operation: new}"),
        ("PUT /kitchen/mood", "", "", "house.kitchen.mood.update: {operation: new}"),
    ],
)  # fmt: skip
def test_a_new_operation_gets_a_suggested_method(title: str, queries: str, fields: str, line: str) -> None:
    """By its path, and by the methods of the operations nearby."""
    outlines = {
        "get_pot": Outline("GET /pots/{pot_id}"),
        "get_stove": Outline("GET /kitchen/stoves/{stove_id}"),
        "get_mood": Outline("GET /kitchen/mood"),
        "new": Outline(title, frozenset(queries.split()), frozenset(fields.split())),
    }
    placed = [("get_pot", "pots.retrieve"), ("get_stove", "house.kitchen.stoves.retrieve"), ("gone", "pots.shine")]
    assert suggest(placed, ["new"], outlines) == [f"{line}  # {title}"]


def test_most_methods_of_the_surface_are_what_would_be_suggested() -> None:
    """For each operation of the pinned document, taken out of the surface alone."""
    pinned = load_corrected(str(OPENAPI / "openapi.json"))
    schemas = Schemas(pinned)
    operations = read_operations(pinned, schemas).values()
    outlines = {module_name(each.id): outline(each, schemas) for each in operations if not each.is_webhook}
    placed = [(method.operation, method.path) for method in load_surface(OPENAPI / "surface.yaml").all_methods()]
    good = 0
    for name in outlines:
        (line,) = suggest([pair for pair in placed if pair[0] != name], [name], outlines)
        good += (name, line.partition(":")[0]) in placed
    assert good / len(outlines) > 0.8


# The command


def write(path: Path, content: Schema) -> str:
    """Write a document and return its name."""
    path.write_text(json.dumps(content))
    return str(path)


def test_diff_compares_two_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON and YAML files are compared unchanged; the output ends with a newline and has no colour."""
    (tmp_path / "new.yaml").write_text(
        "openapi: 3.1.0\npaths:\n  /make:\n    post: {operationId: make, tags: [Things], responses: {}}\n"
    )
    assert diff_command(write(tmp_path / "old.json", document()), str(tmp_path / "new.yaml")) == 0
    out = capsys.readouterr().out
    assert out.startswith("0 breaking, 1 added, 0 other: version step minor")
    assert "    + make  POST /make\n" in out
    assert "\x1b" not in out
    assert diff_command(write(tmp_path / "old.json", document()), str(tmp_path / "new.yaml"), markdown=True) == 0
    assert "- `make` POST /make\n" in capsys.readouterr().out


def test_diff_takes_revisions_and_compares_head_with_the_checkout_by_default(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without arguments, HEAD is compared with the working tree; a revision means the document pinned there."""
    pinned = tmp_path / "openapi" / "openapi.json"
    pinned.parent.mkdir()
    git(tmp_path, "init", "--quiet")
    for content in (document(), document(operation("one"))):
        write(pinned, content)
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "--quiet", "--message", "Pin")
    write(pinned, document(operation("one"), operation("two")))
    diff_command(root=tmp_path)
    out = capsys.readouterr().out
    assert "POST /two" in out
    assert "POST /one" not in out
    diff_command("HEAD~1", "HEAD", root=tmp_path)
    out = capsys.readouterr().out
    assert "POST /one" in out
    assert "POST /two" not in out


def test_diff_applies_the_overlay_of_each_revision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The package uses the names from the overlay, so an overlay that renames an operation is a change."""
    folder = tmp_path / "openapi"
    folder.mkdir()
    git(tmp_path, "init", "--quiet")
    write(folder / "openapi.json", document(operation("makeathing", path="/things")))
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Pin")
    (folder / "overlay.yaml").write_text(
        "overlay: 1.0.0\nx-aikit-since: 2026-01-01\nactions:\n"
        "- {target: '$.paths[\"/things\"].post', description: It reads better., update: {operationId: makeThing}}\n"
        "- {target: '$.paths[\"/gone\"]', description: Not here., remove: true}\n"
    )
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Correct")
    write(folder / "copy.json", document(operation("makeathing", path="/things")))
    for new in (None, "HEAD", str(folder / "copy.json")):
        diff_command("HEAD~1", new, root=tmp_path)
        assert "    ~ makeThing  renamed from makeathing" in capsys.readouterr().out
    diff_command("HEAD", root=tmp_path)
    assert capsys.readouterr().out == "no changes: version step none\n"


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder with a placeholder identity."""
    identity = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, timeout=30)


@pytest.mark.parametrize("source", ["no-such-revision", "--output=x", "missing.json"])
def test_diff_names_a_missing_document(source: str, tmp_path: Path) -> None:
    """A source that is neither a file nor a revision is named, and never reaches git as an option."""
    with pytest.raises(GeneratorError, match=source):
        load(source, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_report_is_the_same_for_every_hash_seed(tmp_path: Path) -> None:
    """Its order never depends on a set: every seed prints the same bytes."""
    old, new = write(tmp_path / "old.json", earlier_document()), str(ROOT / "openapi" / "openapi.json")
    command = [sys.executable, "-m", "generator", "diff", old, new, "--all"]
    printed = {
        subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True, timeout=60
        ).stdout
        for seed in ("1", "77")
    }
    assert len(printed) == 1


# Real documents


def pinned_document() -> Schema:
    """Return the pinned document."""
    return parse((ROOT / "openapi" / "openapi.json").read_bytes(), "openapi.json")


def earlier_document() -> Schema:
    """Return an upstream document older than the pin if there is one, else the pinned one with edits."""
    upstream = ROOT.parent / "shared" / "upstream" / "openapi-db3e531.json"
    if upstream.is_file():
        return parse(upstream.read_bytes(), upstream.name)
    edited = pinned_document()
    for path in list(edited["paths"])[::40]:
        del edited["paths"][path]
    schemas = edited["components"]["schemas"]
    schemas["ServiceTierEnum"]["enum"].pop()
    del schemas["CreateModerationRequest"]["properties"]["model"]
    schemas["OldModel"] = thing(a=STRING)
    return edited


@pytest.fixture(scope="module")
def real() -> tuple[Schema, Schema, Report]:
    """Return an earlier document, the pinned one, and the report on the two."""
    old, new = earlier_document(), pinned_document()
    return old, new, compare(old, new, resources=ROOT / "aikit" / "resources", openapi=OPENAPI)


def names(report: Report, subject: str, kind: str) -> set[str]:
    """Return the places of the changes of one kind; a rename counts as removed and added."""
    found = {change.where for change in report.changes if (change.subject, change.kind) == (subject, kind)}
    for change in report.changes:
        if change.subject == subject and change.detail.startswith("renamed from "):
            found.add(change.detail.removeprefix("renamed from ") if kind == "removed" else change.where)
    return found


def test_operations_and_models_agree_with_a_plain_count(real: tuple[Schema, Schema, Report]) -> None:
    """A simple comparison finds the same added and removed operations and models as the report."""
    old, new, report = real
    ids = [
        {
            each["operationId"]
            for item in each_document["paths"].values()
            for each in item.values()
            if isinstance(each, dict) and "operationId" in each
        }
        for each_document in (old, new)
    ]
    assert names(report, "operation", "added") == ids[1] - ids[0]
    assert names(report, "operation", "removed") == ids[0] - ids[1]
    models = [set(each["components"]["schemas"]) for each in (old, new)]
    assert names(report, "model", "added") == models[1] - models[0]
    assert names(report, "model", "removed") == models[0] - models[1]
    assert report.operations == (len(ids[0]), len(ids[1]))
    assert report.models == (len(models[0]), len(models[1]))


def test_enum_values_agree_with_a_plain_search(real: tuple[Schema, Schema, Report]) -> None:
    """For each model in both documents, the report has the added and removed values that a simple search finds."""
    old, new, report = real
    told: dict[tuple[str, str], set[Any]] = {}
    fresh: set[str] = set()
    for change in report.changes:
        if change.subject == "enum value":
            told.setdefault((change.where, change.kind), set()).update(change.names)
        elif change.subject in ("field", "variant"):
            fresh.add(change.where)
    olds, news = old["components"]["schemas"], new["components"]["schemas"]
    checked = 0
    for name in olds.keys() & news.keys():
        before, after = values(olds[name]), values(news[name])
        added, removed = told.get((name, "added"), set()), told.get((name, "removed"), set())
        if name in fresh:
            # The values of an added or removed field or member are not reported one by one.
            assert added <= after - before
            assert removed <= before - after
        else:
            assert (added, removed) == (after - before, before - after), name
        checked += before != after
    assert checked


def values(schema: Any) -> set[str]:
    """Return the values of all enumerations and constants in a schema, without following references."""
    found: set[str] = set()
    if isinstance(schema, list):
        return found.union(*map(values, schema))
    if isinstance(schema, dict):
        for key, each in schema.items():
            if key == "enum" and isinstance(each, list):
                found.update(
                    value if isinstance(value, str) else json.dumps(value) for value in each if value is not None
                )
            elif key == "const":
                found.add(each if isinstance(each, str) else json.dumps(each))
            else:
                found |= values(each)
    return found


def test_an_operation_without_a_method_is_named_by_its_module() -> None:
    """The report's name for every operation of the pinned document is a module of the package."""
    pinned = load_pinned()
    bare = pinned | {"paths": {}, "webhooks": {}}
    report = compare(bare, pinned, resources=None)
    added = [change for change in report.changes if change.subject == "operation"]
    assert len(added) == report.operations[1] > 0
    for change in added:
        (module,) = change.touches
        assert (ROOT / "generated" / f"{module.replace('.', '/')}.py").is_file(), module


def test_the_report_on_real_documents_fits_on_a_screen_or_two(real: tuple[Schema, Schema, Report]) -> None:
    """Folding keeps a report on two months of upstream changes readable, and names how to call every operation."""
    *_, report = real
    assert len(render_terminal(report).splitlines()) < 260
    known = {"client.", "aikit_openapi.api.", "webhook "}
    assert all(any(name.startswith(start) for start in known) for change in report.changes for name in change.touches)


def test_edits_of_the_pinned_document_are_found_and_nothing_else() -> None:
    """One edit of each kind in the pinned document is reported as exactly that change."""
    pinned = pinned_document()
    edited = copy.deepcopy(pinned)
    schemas = edited["components"]["schemas"]
    schemas["CreateModerationRequest"]["required"] = ["input", "model"]
    schemas["ReasoningEffort"]["anyOf"][0]["enum"].append("extreme")
    schemas["CompletionUsage"]["properties"]["prompt_tokens"]["type"] = "string"
    edited["paths"]["/models"]["get"]["parameters"] = [PARAMETER | {"required": True}]
    del edited["paths"]["/embeddings"]
    found = {said(change): change.breaking for change in changes(pinned, edited) if change.subject != "model"}
    assert found == {
        ("changed", "required", "CreateModerationRequest.model", "now required"): True,
        ("added", "enum value", "ReasoningEffort", "extreme"): False,
        ("changed", "type", "CompletionUsage.prompt_tokens", "integer -> string"): True,
        ("added", "parameter", "listModels.query limit", "integer, required"): True,
        ("removed", "operation", "createEmbedding", "POST /embeddings"): True,
    }
