"""Reduces a document to its facts and puts them in an order that gives readable diffs.

The tables below list what to keep, place by place. Everything else (descriptions, summaries, examples, extensions,
comments) is dropped. The tables work by *place* and not by name, so a property named `description` stays.

Paths, components, responses and `required` are sorted, because their order has no meaning, and the keys of each object
follow the tables. Properties, parameters, union members, enum values and media types keep upstream's order, which is
the usual order for readers or an order of preference.
"""

from __future__ import annotations

import re
from typing import Any

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.pointers import Trail, pointer

# The suffix of a key describes its value: "=" is kept unchanged, "name" refers to another table, "name[]" is a list
# of such values, "name{}" a mapping to them in sorted order, "name{:}" the same in upstream's order, and "name{-}" a
# sorted mapping with extensions between the entries.
_SHAPES: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "=",
        "info": "info",
        "jsonSchemaDialect": "=",
        "servers": "server[]",
        "security": "=",
        "tags": "tag[]",
        "paths": "path item{-}",
        "webhooks": "path item{}",
        "components": "components",
    },
    "info": {"title": "=", "version": "=", "license": "license"},
    "license": {"name": "=", "identifier": "=", "url": "="},
    "server": {"url": "=", "variables": "variable{}"},
    "variable": {"enum": "=", "default": "="},
    "tag": {"name": "="},
    "path item": {
        "$ref": "=",
        "servers": "server[]",
        "parameters": "parameter[]",
        "get": "operation",
        "put": "operation",
        "post": "operation",
        "delete": "operation",
        "options": "operation",
        "head": "operation",
        "patch": "operation",
        "trace": "operation",
    },
    "operation": {
        "operationId": "=",
        "tags": "=",
        "x-aikit-reference": "=",
        "deprecated": "=",
        "security": "=",
        "servers": "server[]",
        "parameters": "parameter[]",
        "requestBody": "body",
        "responses": "response{-}",
        "callbacks": "callback{}",
    },
    "callback": {"*": "path item"},
    "parameter": {
        "$ref": "=",
        "name": "=",
        "in": "=",
        "required": "=",
        "deprecated": "=",
        "allowEmptyValue": "=",
        "style": "=",
        "explode": "=",
        "allowReserved": "=",
        "schema": "schema",
        "content": "media type{:}",
    },
    "header": {
        "$ref": "=",
        "required": "=",
        "deprecated": "=",
        "style": "=",
        "explode": "=",
        "schema": "schema",
        "content": "media type{:}",
    },
    "body": {"$ref": "=", "required": "=", "content": "media type{:}"},
    "media type": {"schema": "schema", "itemSchema": "schema", "encoding": "encoding{:}"},
    "encoding": {
        "contentType": "=",
        "style": "=",
        "explode": "=",
        "allowReserved": "=",
        "headers": "header{}",
    },
    # `description` is filled in below, because OpenAPI requires one.
    "response": {"$ref": "=", "headers": "header{}", "content": "media type{:}"},
    "components": {
        "schemas": "schema{}",
        "responses": "response{}",
        "parameters": "parameter{}",
        "requestBodies": "body{}",
        "headers": "header{}",
        "securitySchemes": "security scheme{}",
        "callbacks": "callback{}",
        "pathItems": "path item{}",
    },
    "security scheme": {"$ref": "=", "type": "=", "name": "=", "in": "=", "scheme": "=", "bearerFormat": "="},
    "schema": {
        "$ref": "=",
        "$recursiveRef": "=",
        "$recursiveAnchor": "=",
        "title": "=",
        "type": "=",
        "format": "=",
        "nullable": "=",
        "deprecated": "=",
        "readOnly": "=",
        "writeOnly": "=",
        "const": "=",
        "enum": "=",
        "default": "=",
        "multipleOf": "=",
        "minimum": "=",
        "exclusiveMinimum": "=",
        "maximum": "=",
        "exclusiveMaximum": "=",
        "minLength": "=",
        "maxLength": "=",
        "pattern": "=",
        "contentEncoding": "=",
        "contentMediaType": "=",
        "minItems": "=",
        "maxItems": "=",
        "uniqueItems": "=",
        "items": "schema",
        "prefixItems": "schema[]",
        "contains": "schema",
        "minProperties": "=",
        "maxProperties": "=",
        "required": "=",
        "properties": "schema{:}",
        "patternProperties": "schema{:}",
        "propertyNames": "schema",
        "additionalProperties": "schema",
        "discriminator": "discriminator",
        "anyOf": "schema[]",
        "oneOf": "schema[]",
        "allOf": "schema[]",
        "not": "schema",
        "if": "schema",
        "then": "schema",
        "else": "schema",
        "$defs": "schema{}",
    },
    "discriminator": {"propertyName": "=", "mapping": "="},
}
# A title names its schema; a title that reads like a sentence is prose.
_TITLE = re.compile(r"[^.,;:!?\n]{1,64}")
_REFERENCE = re.compile(r"[a-z][a-z0-9_-]*(/[a-z][a-z0-9_-]*)*")


def extract_facts(document: Spec) -> Spec:
    """Return the facts of a document in the pin's order, without modifying the document.

    Raises:
        GeneratorError: the document does not have the structure of OpenAPI.
    """
    facts = _extract(document, "document", ())
    if not isinstance(facts, dict) or "openapi" not in facts:
        raise GeneratorError(
            "the document is not an OpenAPI document: it has no `openapi`",
            pointer="#",
            cure="give an OpenAPI 3.0 or 3.1 document",
        )
    return facts


def extract_part(value: Any, name: str) -> Any:
    """Return the facts of a part of a document, which has the given name in the tables above, such as `encoding`.

    Raises:
        GeneratorError: the document does not have the structure of OpenAPI.
    """
    return _extract(value, name, ())


def _extract(value: Any, form: str, trail: Trail) -> Any:
    if form == "=":
        return value
    name = form.rstrip("[]{:-}")
    if form.endswith("[]"):
        return [_extract(item, name, (trail, str(i))) for i, item in enumerate(_expect(value, list, form, trail))]
    if form.endswith("}"):
        keys = _expect(value, dict, form, trail)
        # Extensions next to paths or responses are skipped; all other keys may have any name.
        kept = [key for key in keys if not (form.endswith("{-}") and key.startswith("x-"))]
        return {
            key: _extract(value[key], name, (trail, key)) for key in (kept if form.endswith("{:}") else sorted(kept))
        }
    if isinstance(value, bool) and name == "schema":
        return value
    return _extract_object(_expect(value, dict, name, trail), name, trail)


def _extract_object(value: Spec, name: str, trail: Trail) -> Spec:
    shape = _SHAPES[name]
    if "*" in shape:
        if "$ref" in value:
            return {"$ref": value["$ref"]}
        return {
            key: _extract(value[key], shape["*"], (trail, key)) for key in sorted(value) if not key.startswith("x-")
        }
    if name == "operation":
        value = {**value, "x-aikit-reference": _reference(value)}
    facts = {key: _extract(value[key], form, (trail, key)) for key, form in shape.items() if key in value}
    if name == "schema":
        _tidy_schema(facts)
    elif name == "operation" and facts["x-aikit-reference"] is None:
        del facts["x-aikit-reference"]
    elif name == "response" and "$ref" not in facts:
        facts = {"description": "", **facts}
    return facts


def _tidy_schema(facts: Spec) -> None:
    title = facts.get("title")
    if title is not None and not (isinstance(title, str) and _TITLE.fullmatch(title)):
        del facts["title"]
    required = facts.get("required")
    if isinstance(required, list) and all(isinstance(name, str) for name in required):
        facts["required"] = sorted(set(required))


def _reference(operation: Spec) -> str | None:
    """Return the end of the operation's link to the API reference, from two identifiers of `x-oaiMeta`."""
    meta = operation.get("x-oaiMeta")
    if isinstance(meta, dict):
        # Some paths continue with prose, and only the first word can be part of a link.
        parts = [str(meta.get(name) or "").partition(" ")[0].strip("/") for name in ("group", "path")]
        found: Any = "/".join(part for part in parts if part) if parts[0] else None
    else:
        found = operation.get("x-aikit-reference")
    return found if isinstance(found, str) and _REFERENCE.fullmatch(found) else None


def _expect(value: Any, kind: type, form: str, trail: Trail) -> Any:
    if not isinstance(value, kind):
        wanted = "a list" if kind is list else "a mapping"
        raise GeneratorError(
            f"{wanted} is expected here ({form.rstrip('[]{:-}')}), not {type(value).__name__}",
            pointer=pointer(trail),
            cure="fix the document at this place",
        )
    return value
