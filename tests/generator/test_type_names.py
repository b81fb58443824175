"""Official type names: the targets of their labels, and the modules generated for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import type_names
from generator.documents import Spec
from generator.labels import LostSchemaError, find, head, without_null
from generator.transforms import normalise

from .samples import document, objects, ref

TEXT = {"type": "string"}
SCHEMAS: Spec = {
    "Cat": objects(fur=ref("Fur"), toys={"type": "array", "items": ref("Toy")}, **{"api_key.created": TEXT}),
    "Fur": {"anyOf": [{"type": "string", "const": "long"}, ref("Colour"), {"type": "null"}]},
    "Colour": objects(name=TEXT),
    "Toy": {"anyOf": [ref("Ball"), ref("Animal")]},
    "Animal": {"anyOf": [ref("Mouse"), ref("Bird")]},
    "Ball": objects(size={"type": "integer"}),
    "Mouse": objects(tail={"type": "number"}),
    "Bird": objects(song=TEXT),
    "Names": {"type": "object", "additionalProperties": ref("Bird")},
}


@pytest.mark.parametrize(
    ("label", "schema"),
    [
        ("Cat", ref("Cat")),
        ("Cat.fur", ref("Fur")),
        ("Cat.fur|1", ref("Colour")),
        ("Cat.fur|1.name", TEXT),
        ("Cat.fur.name", TEXT),
        ("Cat.toys[]", ref("Toy")),
        ("Cat.toys[].tail", {"type": "number"}),
        ("Cat.toys[]|1.song", TEXT),
        ("Cat.api_key.created", TEXT),
        ("Names{}", ref("Bird")),
    ],
)
def test_a_label_refers_to_a_schema(label: str, schema: Spec) -> None:
    """Aliases are followed, and a field may be in any member of a union."""
    assert find(SCHEMAS, label) == schema


@pytest.mark.parametrize("label", ["Dog", "Cat.tail", "Cat.fur|2", "Cat[]", "Cat{}", "Cat.toys[].wing"])
def test_a_label_without_a_target_is_lost(label: str) -> None:
    """The error names the step."""
    with pytest.raises(LostSchemaError, match=r"Dog|Cat"):
        find(SCHEMAS, label)


def test_labels_of_operations_start_with_no_component() -> None:
    """The operation itself keeps its keywords and responses."""
    assert [head(each) for each in ("create_cat()", "create_cat().fur", "create_cat=>", "Cat.fur")] == [
        "",
        "",
        "",
        "Cat",
    ]


def test_null_does_not_count_as_a_member() -> None:
    """The type of a nullable field is that of its other values."""
    assert without_null(SCHEMAS["Fur"]) == {"anyOf": SCHEMAS["Fur"]["anyOf"][:2]}
    assert without_null({"anyOf": [ref("Fur"), {"type": "null"}]}) == ref("Fur")
    assert without_null(TEXT) == TEXT


def named(modules: Spec, packages: Spec | None = None) -> Spec:
    """Return a normalised document with an operation that creates cats, and these type names."""
    spec = document({"Cat": {**SCHEMAS["Cat"], "required": ["toys"]}, **SCHEMAS})
    spec["paths"]["/cats"] = {
        "post": {
            "operationId": "createCat",
            "tags": ["cats"],
            "parameters": [
                {"name": "include[]", "in": "query", "schema": {"type": "array", "items": {"enum": ["a", "b"]}}}
            ],
            "requestBody": {"content": {"application/json": {"schema": ref("Cat")}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref("Cat")}}}},
        }
    }
    spec["x-aikit-kept"] = list(SCHEMAS)
    spec["x-aikit-types"] = {"modules": modules, "packages": packages or {}}
    return normalise(spec)[0]


def source(label: str) -> str:
    """Return the module of one name, `Name`, without its first line."""
    made = type_names.surface(named({"pets.cat": {"Name": label}}))
    assert made.lost == []
    return made.files[Path("pets/cat.py")].partition("\n")[2]


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("Cat", "from aikit_openapi.models import Cat as Name\n"),
        ("given Cat", "from aikit_openapi.typed_dicts.cats import CatDict as Name\n"),
        ("given Toy", "from aikit_openapi.typed_dicts.cats import ToyDict as Name\n"),
        ("given Names", "from aikit_openapi.typed_dicts.others import NamesDict as Name\n"),
        ("create_cat()", "from aikit_openapi.params.create_cat import CreateCatParams as Name\n"),
        ("create_cat=>", "from aikit_openapi.models import Cat as Name\n"),
        ("create_cat().include[][]", "Name: TypeAlias = _Literal['a', 'b']\n"),
        ("create_cat().fur", "Name: TypeAlias = _FurInput | None\n"),
        ("Cat.toys", "Name: TypeAlias = _list[_Toy]\n"),
        ("FileContent", "from aikit_openapi.types import FileContent as Name\n"),
        ("aikit OpenAIResult", "from aikit import OpenAIResult as Name\n"),
    ],
)
def test_a_label_becomes_an_import_or_an_alias(label: str, line: str) -> None:
    """Named types are imported; unnamed unions, lists and literals are written out."""
    assert line.replace("_list", "list") in source(label)


def test_names_of_an_alias_stay_private() -> None:
    """A module may use the name of a model for something else."""
    made = type_names.surface(named({"pets": {"Toy": "Cat.toys", "Cat": "Ball"}}))
    text = made.files[Path("pets.py")]
    assert "import Toy as _Toy" in text
    assert "import Ball as Cat" in text
    assert "Toy: TypeAlias = list[_Toy]" in text
    assert '__all__ = ["Toy", "Cat"]' in text


def test_packages_import_names_from_modules() -> None:
    """The source is the module with the name, the one in the entry, or another package."""
    modules = {"pets.cat": {"Cat": "Cat", "Toy": "Toy"}, "pets.toy": {"Toy": "Ball"}, "shared.bird": {"Bird": "Bird"}}
    packages = {"": ["shared.Bird"], "pets": ["Cat", "toy.Toy", "Gone"], "shared": ["Bird"]}
    files = type_names.surface(named(modules, packages)).files
    top, pets = files[Path("__init__.py")], files[Path("pets/__init__.py")]
    assert "from . import pets as pets" in top
    assert "from .shared import Bird as Bird" in top
    assert "from .cat import Cat as Cat" in pets
    assert "from .toy import Toy as Toy" in pets
    assert "Gone" not in pets


@pytest.mark.parametrize(
    "label", ["Dog", "given Dog", "given Cat Streaming", "create_dog()", "create_cat().wings", "create_dog=>"]
)
def test_a_name_that_lost_its_schema_is_left_out_and_reported(label: str) -> None:
    """A new version of the document may remove a schema; the other names stay."""
    made = type_names.surface(named({"pets": {"Cat": "Cat", "Dog": label}}, {"": ["pets.Dog"]}))
    assert [each.partition(":")[0] for each in made.lost] == ["pets.Dog"]
    assert "Cat" in made.files[Path("pets.py")]
    assert "Dog" not in "".join(made.files.values())


def test_writing_replaces_stale_files_and_removes_old_ones(tmp_path: Path) -> None:
    """Afterwards the folder equals a fresh build."""
    stale = tmp_path / type_names.TARGET / "gone" / "old.py"
    stale.parent.mkdir(parents=True)
    stale.write_text("")
    assert type_names.write(named({"pets": {"Cat": "Cat"}}), tmp_path) == []
    assert not stale.exists()
    written = tmp_path / type_names.TARGET / "pets.py"
    assert (
        written.read_text()
        == "# Generated by `make regen`. Do not edit.\nfrom aikit_openapi.models import Cat as Cat\n"
    )


def test_a_check_names_stale_files_and_lost_names(tmp_path: Path) -> None:
    """Both make `make check` fail."""
    openapi = Path(type_names.ROOT, "openapi")
    for name in ("openapi.json", "overlay.yaml", "pin.toml"):
        (tmp_path / name).symlink_to(openapi / name)
    names: dict[str, Any] = {"packages": {}, "modules": {"pets": {"Model": "Model", "Dog": "Dog"}}}
    (tmp_path / type_names.DATA).write_text(json.dumps(names), encoding="utf-8")
    complaints = type_names.check(tmp_path, tmp_path)
    assert complaints == [
        "not current: aikit/types/__init__.py (run `make regen`)",
        "not current: aikit/types/pets.py (run `make regen`)",
        "a type name lost its schema: pets.Dog: no component is called 'Dog' (correct types.json)",
    ]
