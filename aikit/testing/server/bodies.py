"""Request bodies: JSON, forms and text, decoded and validated against the API description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from aikit.testing.description.document import Document, Operation, Schema
from aikit.testing.description.validation import Validator
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.forms import coerce, nest
from aikit.testing.server.state import KEPT_BYTES, Record, Upload

_FORM = "multipart/form-data"
# Allow long texts in forms, because images may be sent as base64.
_MAX_FIELD_BYTES = 64 << 20


async def read_body(request: Request, operation: Operation, record: Record, validator: Validator) -> Any:
    """Decode the body of a request and record it. Returns None for a request without a body.

    Raises:
        APIError: 400 if the body can't be decoded or violates the description, 415 if its type is wrong.
    """
    content_type = request.headers.get("content-type", "")
    media = content_type.partition(";")[0].strip().lower()
    if media == _FORM and _FORM in operation.bodies:
        return await _read_form(request, operation, record, validator)
    content = await request.body()
    record.content = content[:KEPT_BYTES]
    if not content:
        if operation.body_required:
            raise APIError(400, f"{operation.id} needs a body.", code="missing_required_parameter")
        return None
    if not operation.bodies:
        if media == "application/json" and content.strip() == b"{}":
            return None
        raise APIError(400, f"{operation.id} takes no body.", code="unknown_parameter")
    if media not in operation.bodies:
        expected = " or ".join(operation.bodies)
        raise APIError(415, f"Unsupported content type {content_type!r} of {operation.id}: expected {expected}.")
    if media == "application/json":
        body = record.body = _decode_json(content)
    else:
        body = record.body = _decode_text(content)
    validator.body(operation, media, body)
    return body


def _decode_json(content: bytes, what: str = "body") -> Any:
    try:
        return json.loads(content, parse_constant=_refuse_constant)
    except ValueError as error:
        raise APIError(400, f"The {what} of the request is not valid JSON: {error}.") from error


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not allowed")


def _decode_text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise APIError(400, f"The body of the request is not UTF-8: {error}.") from error


class _FormParser(MultiPartParser):
    """Records the media type of every part. Starlette's own parser does so for files only."""

    def __init__(self, request: Request) -> None:
        super().__init__(request.headers, request.stream(), max_part_size=_MAX_FIELD_BYTES)
        self.media_types: list[str] = []

    def on_headers_finished(self) -> None:
        super().on_headers_finished()
        headers = dict(self._current_part.item_headers)
        self.media_types.append(headers.get(b"content-type", b"").decode("latin-1"))


async def _read_form(request: Request, operation: Operation, record: Record, validator: Validator) -> dict[str, Any]:
    document, schema = validator.document, operation.bodies[_FORM]
    pairs: list[tuple[str, Any]] = []
    parser = _FormParser(request)
    try:
        form = await parser.parse()
        try:
            for (name, value), media_type in zip(form.multi_items(), parser.media_types, strict=True):
                pairs.append((name, await _read_part(name, value, media_type, record)))
        finally:
            await form.close()
        _check_part_types(operation, [name for name, _ in pairs], parser.media_types)
        nested = nest(pairs)
    except (MultiPartException, ValueError) as error:
        raise APIError(400, f"The form cannot be read: {error}.") from error
    _check_files(document, operation, schema, nested)
    fields: dict[str, Any] = coerce(document, schema, _decode_json_fields(operation, nested))
    record.body = _without_files(fields)
    validator.body(operation, _FORM, _without_files(fields))
    return fields


async def _read_part(name: str, value: UploadFile | str, media_type: str, record: Record) -> Upload | str:
    if isinstance(value, str):
        record.parts.append({"name": name, "value": value} | ({"content_type": media_type} if media_type else {}))
        return value
    upload = Upload(value.filename or "", media_type, await value.read())
    record.parts.append({"name": name, **upload.to_json()})
    return upload


def _without_files(value: Any) -> Any:
    """Replace each file by an empty text, which is a file's value in JSON Schema."""
    if isinstance(value, dict):
        return {name: _without_files(child) for name, child in value.items()}
    if isinstance(value, list):
        return [_without_files(child) for child in value]
    return "" if isinstance(value, Upload) else value


def _check_part_types(operation: Operation, names: list[str], media_types: list[str]) -> None:
    """Refuse a field that should be one part of a certain type, if it has another type or brackets."""
    for name, media_type in zip(names, media_types, strict=True):
        field, bracket, _ = name.partition("[")
        wanted = operation.part_types.get(field)
        if wanted is None:
            continue
        if bracket:
            problem = f"it must be one part of {wanted}, but {name!r} was sent"
        elif media_type.partition(";")[0].strip().lower() != wanted:
            problem = f"it must be a part of {wanted}, but was sent as {media_type or 'plain text'}"
        else:
            continue
        raise APIError(
            400, f"Invalid form of {operation.id} at '/{field}': {problem}.", param=field, code="invalid_type"
        )


def _check_files(document: Document, operation: Operation, schema: Schema, fields: Mapping[str, Any]) -> None:
    """Refuse a text in place of a file, and a file in place of a text."""
    properties = document.resolve(schema).get("properties", {})
    for name, value in fields.items():
        if name not in properties:
            continue
        wants_file, takes_text = _kinds(document, properties[name])
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Upload) and not wants_file:
                problem = "a file was sent where a value belongs"
            elif isinstance(item, str) and wants_file and not takes_text:
                problem = "a value was sent where a file (a part with a filename) belongs"
            else:
                continue
            raise APIError(
                400, f"Invalid form of {operation.id} at '/{name}': {problem}.", param=name, code="invalid_type"
            )


def _kinds(document: Document, schema: Schema) -> tuple[bool, bool]:
    """Return whether a field can be a file and whether it can be something else."""
    schema = document.resolve(schema)
    variants = [*schema.get("anyOf", ()), *schema.get("allOf", ())]
    if variants:
        kinds = [_kinds(document, variant) for variant in variants if variant != {"type": "null"}]
        return any(file for file, _ in kinds), any(text for _, text in kinds)
    if "items" in schema:
        return _kinds(document, schema["items"])
    is_file = schema.get("format") == "binary"
    return is_file, not is_file


def _decode_json_fields(operation: Operation, fields: dict[str, Any]) -> dict[str, Any]:
    """Decode the fields that are sent as JSON text."""
    as_json = {name for name, media_type in operation.part_types.items() if media_type == "application/json"}
    return {
        name: _decode_json(value.encode(), f"field '/{name}'") if name in as_json and isinstance(value, str) else value
        for name, value in fields.items()
    }
