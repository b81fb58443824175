"""Untrusted documents: any string in them stays a string in the generated code."""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.checks import check_document
from generator.emit import RUNTIME, emit
from generator.errors import GeneratorError
from generator.render import render
from generator.transforms import normalise
from generator.verify import check_source, verify

# Each payload creates a file if it ever runs.
CANARY = "__import__('pathlib').Path({path!r}).touch()"
SHAPES = (
    "{code}",
    '"; {code}; "',
    "'; {code}; '",
    '"""\n{code}\n"""',
    "'''\n{code}\n'''",
    '\\"""\n{code}\n#',
    "\\\n{code}\n",
    "x\r\n{code}\r\n",
    "x\u2028{code}\u2028",
    "x\x0c\n{code}\n",
    "}}\n{code}\n",
    "{{{{ {code} }}}}",
    "{{% for x in y %}}{code}",
    "{{{code}}}",
    "f{{{code}!r}}",
    "# -*- coding: utf-7 -*-\n{code}",
    "\\N{{LATIN SMALL LETTER A}}\\x22; {code}",
    "a: int = {code}",
    ")\n{code}\n(",
    "]\n{code}\n[",
    "\\u0022; {code}",
    "name = ({code})",
)
PLACES = (
    "description",
    "property name",
    "schema name",
    "enum value",
    "const value",
    "default",
    "tag",
    "operation id",
    "query name",
    "header name",
    "media type",
    "path",
    "title",
    "format",
    "pattern",
)

# Places where a string must have a certain form, so that refusing it is correct.
REFUSED = ("path", "media type", "tag", "operation id", "query name", "header name", "schema name", "property name")
# Of these, the places that name what a document may have only once: their documents cannot be merged.
ALONE = ("path", "operation id", "schema name")


def document() -> dict[str, Any]:
    """Return a small valid document that contains every place."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "A service", "version": "1"},
        "paths": {
            "/things/{thing_id}": {
                "post": {
                    "operationId": "makeThing",
                    "tags": ["Things"],
                    "parameters": [
                        {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "after", "in": "query", "schema": {"type": "string", "default": "a"}},
                        {"name": "x-kind", "in": "header", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": {"type": "string", "const": "thing"},
                        "size": {"type": "string", "enum": ["small", "large"], "default": "small"},
                        "name": {"type": "string", "description": "Its name."},
                    },
                }
            }
        },
    }


def poison(place: str, text: str) -> dict[str, Any]:
    """Return the valid document with the text in one place."""
    poisoned = copy.deepcopy(document())
    path = "/things/{thing_id}"
    operation = poisoned["paths"][path]["post"]
    schemas = poisoned["components"]["schemas"]
    properties = schemas["Thing"]["properties"]
    if place == "description":
        properties["name"]["description"] = operation["description"] = schemas["Thing"]["description"] = text
    elif place == "property name":
        properties[text] = {"type": "string"}
        schemas["Thing"]["required"].append(text)
    elif place == "schema name":
        schemas[text] = {"type": "object", "properties": {"a": {"type": "string"}}}
        properties["other"] = {"$ref": "#/components/schemas/" + text.replace("~", "~0").replace("/", "~1")}
    elif place == "enum value":
        properties["size"]["enum"] = ["small", text]
    elif place == "const value":
        properties["kind"]["const"] = text
    elif place == "default":
        properties["size"]["default"] = operation["parameters"][1]["schema"]["default"] = text
    elif place == "tag":
        operation["tags"] = [text]
    elif place == "operation id":
        operation["operationId"] = text
    elif place == "query name":
        operation["parameters"][1]["name"] = text
    elif place == "header name":
        operation["parameters"][2]["name"] = text
    elif place == "media type":
        operation["requestBody"]["content"][text] = {"schema": {"type": "string", "format": "binary"}}
    elif place == "path":
        poisoned["paths"] = {path + "/" + text: poisoned["paths"][path]}
    elif place == "title":
        schemas["Thing"]["title"] = poisoned["info"]["title"] = text
    elif place == "format":
        properties["name"]["format"] = text
    else:
        properties["name"]["pattern"] = text
    return poisoned


def merged(documents: list[dict[str, Any]]) -> dict[str, Any]:
    """Return one document with the operations and schemas of several, each under a name with its number."""
    whole = copy.deepcopy(documents[0])
    whole["paths"], whole["components"]["schemas"] = {}, {}
    for number, each in enumerate(documents):
        text = json.dumps(each)
        for name in ("/things/", "makeThing", "schemas/Thing", '"Thing"'):
            assert name in text
            text = text.replace(name, name.rstrip('/"') + str(number) + name[len(name.rstrip('/"')) :])
        renamed = json.loads(text)
        whole["paths"] |= renamed["paths"]
        whole["components"]["schemas"] |= renamed["components"]["schemas"]
        whole["info"] = renamed["info"]
    assert len(whole["paths"]) == len(whole["components"]["schemas"]) == len(documents)
    return whole


def texts(canary: Path) -> Iterator[str]:
    """Yield all payloads; each creates `canary` when it runs."""
    code = CANARY.format(path=str(canary))
    return (shape.format(code=code) for shape in SHAPES)


@pytest.mark.parametrize("place", PLACES)
def test_a_payload_never_becomes_code(place: str, tmp_path: Path) -> None:
    """For each payload the build either refuses the document or writes the payload as an inert string."""
    canary = tmp_path / "canary"
    documents = [poison(place, text) for text in texts(canary)]
    if place in REFUSED:
        documents = [each for number, each in enumerate(documents) if is_built(each, tmp_path / str(number), place)]
        assert not canary.exists()
    if documents and place not in ALONE:  # one build takes all that are accepted
        assert is_built(merged(documents), tmp_path / "all", None), f"{place}: text was refused where any text is valid"
        assert not canary.exists()


def is_built(poisoned: dict[str, Any], folder: Path, place: str | None) -> bool:
    """Return whether the build accepts the document; a refusal must say where and what to do.

    With a place that can be merged only the steps that may refuse are run, which saves most of the time.
    """
    folder /= "aikit_openapi"
    folder.parent.mkdir()
    try:
        check_document(poisoned)
        normalised, _ = normalise(poisoned)
        rendered = render(normalised, folder)
        if place is None or place in ALONE:
            emit(rendered)
            verify(rendered, normalised)
            check_files(folder)
    except GeneratorError as refusal:
        if not (refusal.pointer and refusal.cure):
            raise
        return False
    return True


def check_files(folder: Path) -> None:
    """Check that the folder has the usual parts and no call of a payload."""
    assert {path.name for path in folder.iterdir() if path.is_dir()} <= {
        "api",
        "models",
        "params",
        "typed_dicts",
        "__pycache__",
    }
    for source in folder.rglob("*.py*"):
        if source.suffix in (".py", ".pyi") and not (RUNTIME / source.name).is_file():
            assert not _calls_import(ast.parse(source.read_text(encoding="utf-8"))), source.name


def _calls_import(tree: ast.AST) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "__import__" for node in ast.walk(tree))


@pytest.mark.parametrize(
    "source",
    [
        "import os\n",
        "from subprocess import run\n",
        "print('x')\n",
        "x = [y for y in ()]\n",
        "x = f'{open}'\n",
        "x = eval('1')\n",
        "X: TypeAlias = 'str | print(1)'\n",
        "X: TypeAlias = 'str) or (int'\n",
        "X: TypeAlias = 'str.mro'\n",
        "X: TypeAlias = '[int for x in y]'\n",
        "while True: pass\n",
        "x = (\n",
    ],
)
def test_code_that_no_template_contains_is_refused(source: str) -> None:
    """The last check of a build refuses statements, calls and imports that our templates do not contain."""
    with pytest.raises(GeneratorError, match="quote it"):
        check_source(source, "models/thing.py")
