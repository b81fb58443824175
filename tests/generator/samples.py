"""Small documents for the generator tests, and openapi-python-client's view of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

Spec = dict[str, Any]


def ref(key: str) -> Spec:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{key}"}


def objects(**properties: Spec) -> Spec:
    """Return an object schema with these fields."""
    return {"type": "object", "properties": properties}


def answer(schema: Spec, media_type: str = "application/json") -> Spec:
    """Return the responses of an operation: a 200 with this schema."""
    return {"200": {"description": "", "content": {media_type: {"schema": schema}}}}


def document(schemas: Spec | None = None, **operation: Any) -> Spec:
    """Return a document with these components and one operation, whose response is the first of them."""
    schemas = schemas or {"Thing": objects(name={"type": "string"})}
    get = {"operationId": "getThing", "tags": ["Things"], "responses": answer(ref(next(iter(schemas))))}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": {**get, **operation}}},
        "components": {"schemas": schemas},
    }


def operation(document: Spec, path: str = "/things", method: str = "get") -> Spec:
    """Return one operation of a document."""
    found: Spec = document["paths"][path][method]
    return found


def schemas(document: Spec) -> Spec:
    """Return the component schemas of a document."""
    found: Spec = document["components"]["schemas"]
    return found


def parse(document: Spec) -> GeneratorData:
    """Parse a document with openapi-python-client, its own templates and our options."""
    config = Config.from_sources(
        config_file=ConfigFile(
            literal_enums=True, post_hooks=[], content_type_overrides={"application/sdp": "application/octet-stream"}
        ),
        meta_type=MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    data = GeneratorData.from_dict(document, config=config)
    assert isinstance(data, GeneratorData), data
    return data


def warnings(document: Spec) -> list[str]:
    """Return what openapi-python-client omits or warns about."""
    return warnings_of(parse(document))


def warnings_of(data: GeneratorData) -> list[str]:
    """Return what openapi-python-client omitted or warned about while it parsed a document."""
    groups = [data.errors, *(each.parse_errors for each in data.endpoint_collections_by_tag.values())]
    return [f"{error.header}: {error.detail}" for errors in groups for error in errors]
