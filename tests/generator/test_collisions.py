"""Names that become the same Python name: the build reports which two, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.checks import check_document
from generator.errors import GeneratorError
from generator.naming import field_names, identifier, parameter_names
from generator.pipeline import PACKAGE
from generator.render import render
from generator.transforms import normalise
from tests.generator.test_injection import document

Change = Callable[[dict[str, Any]], None]


def schemas(content: dict[str, Any]) -> dict[str, Any]:
    """Return the components of the small document."""
    found: dict[str, Any] = content["components"]["schemas"]
    return found


def two_fields(content: dict[str, Any]) -> None:
    """Two keys of one object."""
    schemas(content)["Thing"]["properties"] |= {"a/b": {"type": "string"}, "a-b": {"type": "string"}}


def two_models(content: dict[str, Any]) -> None:
    """Two components with fields."""
    other = {"type": "object", "properties": {"a": {"type": "string"}}}
    schemas(content).update(big_box=other, BigBox=other)
    schemas(content)["Thing"]["properties"] |= {
        "one": {"$ref": "#/components/schemas/big_box"},
        "two": {"$ref": "#/components/schemas/BigBox"},
    }


def model_and_alias(content: dict[str, Any]) -> None:
    """A component with fields and one without."""
    schemas(content).update(
        big_box={"type": "object", "properties": {"a": {"type": "string"}}},
        BigBox={"type": "array", "items": {"type": "string"}},
    )
    schemas(content)["Thing"]["properties"] |= {
        "one": {"$ref": "#/components/schemas/big_box"},
        "two": {"$ref": "#/components/schemas/BigBox"},
    }


def two_operations(content: dict[str, Any]) -> None:
    """Two operations."""
    operation = content["paths"]["/things/{thing_id}"]["post"]
    content["paths"]["/others/{thing_id}"] = {"post": operation | {"operationId": "make_thing"}}


def two_parameters(content: dict[str, Any]) -> None:
    """Two parameters of one operation."""
    content["paths"]["/things/{thing_id}"]["post"]["parameters"] += [
        {"name": "since[]", "in": "query", "schema": {"type": "string"}},
        {"name": "since", "in": "query", "schema": {"type": "string"}},
    ]


def build(content: dict[str, Any], folder: Path) -> None:
    """Run a build up to the point where it completes the files."""
    check_document(content)
    normalised, _ = normalise(content)
    render(normalised, folder)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (two_fields, ("a/b", "a-b")),
        (two_models, ("big_box", "BigBox")),
        (model_and_alias, ("big_box", "BigBox")),
        (two_operations, ("make_thing",)),
        (two_parameters, ("since[]", "since")),
    ],
)
def test_two_names_that_become_one_are_refused(change: Change, named: tuple[str, ...], tmp_path: Path) -> None:
    """The error names both, points at the place and says how to fix it."""
    content = document()
    change(content)
    with pytest.raises(GeneratorError) as caught:
        build(content, tmp_path / PACKAGE)
    text = str(caught.value)
    assert all(name in text for name in named), text
    assert caught.value.pointer.startswith("#/")
    assert "rename" in caught.value.cure or "another" in caught.value.cure


def test_names_stay_as_in_the_document_where_python_allows_it() -> None:
    """Only private names and Python keywords are changed."""
    kept = ["type", "id", "object", "input", "format", "filter", "max", "bytes", "userId"]
    assert [identifier(name) for name in kept] == kept
    assert identifier("class") == "class_"
    assert identifier("hate/threatening") == "hate_threatening"
    assert identifier("timestamp_granularities[]") == "timestamp_granularities"
    assert identifier("2fa") == "field_2fa"
    assert identifier("__class__") == "field_class__"


def test_a_field_that_would_shadow_a_name_of_the_class_gets_an_underscore() -> None:
    """Fields named like a type in the annotations or a method of the base class get an underscore."""
    names = field_names(["str", "list", "to_dict", "type"], "#")
    assert names == {"str": "str_", "list": "list_", "to_dict": "to_dict_", "type": "type"}


def test_a_parameter_that_would_shadow_an_argument_gets_a_suffix() -> None:
    """Parameters named like an argument of every function get a suffix."""
    assert parameter_names(["client", "timeout", "after"], "#") == {
        "client": "client_parameter",
        "timeout": "timeout_parameter",
        "after": "after",
    }
