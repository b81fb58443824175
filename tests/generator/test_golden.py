"""The complete package generated from a small document, byte for byte, in `golden.txt`.

After an intended change of templates, run `python -m tests.generator.test_golden` to rewrite the file; read its diff.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from generator.emit import RUNTIME, emit
from generator.pipeline import PACKAGE
from generator.render import render
from generator.transforms import normalise
from tests.generator.test_injection import document

GOLDEN = Path(__file__).with_name("golden.txt")


def golden_document() -> dict[str, Any]:
    """Return a document with one of each: union, alias, stream, binary response, upload, renamed names."""
    content = document()
    thing = {"$ref": "#/components/schemas/Thing"}
    content["paths"] |= {
        "/things": {
            "get": {
                "operationId": "listThings",
                "tags": ["Things"],
                "description": "List what there is.",
                "parameters": [
                    {"name": "include[]", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 20}},
                ],
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": thing}}}}},
            },
            "put": {
                "operationId": "uploadThing",
                "tags": ["Things"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {
                                    "file": {"type": "string", "format": "binary"},
                                    "about": thing,
                                    "stream": {"type": "boolean", "default": False},
                                },
                            },
                            "encoding": {
                                "about": {"contentType": "application/json"},
                                "file": {"contentType": "image/png, image/webp"},
                            },
                        }
                    },
                },
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": thing},
                            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Event"}},
                        }
                    }
                },
            },
        },
        "/things/{thing_id}/content": {
            "get": {
                "operationId": "downloadThing",
                "tags": ["Things"],
                "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}},
            },
            "delete": {
                "operationId": "deleteThing",
                "tags": ["Things"],
                "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": ""}},
            },
        },
    }
    for path in content["paths"].values():
        for operation in path.values():
            for answer in operation["responses"].values():
                answer.setdefault("description", "")
    content["components"]["schemas"] |= {
        "Event": {"oneOf": [{"$ref": "#/components/schemas/Started"}, {"$ref": "#/components/schemas/Done"}]},
        "Started": {
            "type": "object",
            "required": ["type"],
            "properties": {
                "type": {"type": "string", "enum": ["started"]},
                "at": {"type": "string", "format": "date-time"},
            },
        },
        "Done": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"type": "string", "enum": ["done"]}, "class": {"type": "string", "nullable": True}},
        },
    }
    return content


def build() -> str:
    """Return all files of the package except the copied runtime, one after the other."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / PACKAGE
        normalised, _ = normalise(golden_document())
        emit(render(normalised, folder))
        files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        return "".join(
            f"==> {name} <==\n{(folder / name).read_text(encoding='utf-8')}\n"
            for name in files
            if not (RUNTIME / name).exists()
        )


def test_the_package_matches_the_golden_file() -> None:
    """Templates, names, docstrings and layout are unchanged since the last review."""
    assert build() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(build(), encoding="utf-8")
