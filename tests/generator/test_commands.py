"""`python -m generator`: what its commands write and print."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.pipeline import PACKAGE
from tests.generator.test_build import pinned
from tests.generator.test_golden import golden_document
from tests.generator.test_injection import document


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Pin the small document and build the package from it."""
    openapi, generated = pinned(tmp_path, document()), tmp_path / "generated"
    assert main(["regen", "--openapi", str(openapi), "--generated", str(generated)]) == 0
    return openapi, generated


def contents(*folders: Path) -> dict[str, bytes]:
    """Return all files in the folders except Python's caches."""
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def regen(spec: Path, folders: tuple[Path, Path]) -> int:
    """Run `regen SPEC` on the folders."""
    return main(["regen", str(spec), "--openapi", str(folders[0]), "--generated", str(folders[1])])


def test_regen_with_a_new_document_pins_builds_and_reports(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The new document is pinned, the package is rebuilt, and the report lists what was added."""
    spec = tmp_path / "next.json"
    spec.write_text(json.dumps(golden_document()))
    assert regen(spec, folders) == 0
    assert (folders[1] / PACKAGE / "api" / "things" / "list_things.py").exists()
    said = capsys.readouterr().out
    assert "5 operations" in said
    assert "operations 1 -> 5" in said


def test_regen_with_the_same_document_changes_nothing(folders: tuple[Path, Path], tmp_path: Path) -> None:
    """Content that is already pinned, in any order and spacing, changes no byte."""
    spec = tmp_path / "same.json"
    spec.write_text(json.dumps(dict(reversed(document().items())), indent=7))
    before = contents(*folders)
    assert regen(spec, folders) == 0
    after = contents(*folders)
    pin = str(folders[0] / "pin.toml")
    assert {name for name in before if before[name] != after[name]} <= {pin}  # it names the file that was read


def test_pinning_again_repairs_an_edited_document(folders: tuple[Path, Path], tmp_path: Path) -> None:
    """A manual edit of openapi.json stops a plain `regen`, and `regen SPEC` repairs the document."""
    spec = tmp_path / "same.json"
    spec.write_text(json.dumps(document()))
    with (folders[0] / "openapi.json").open("a") as file:
        file.write("\n")
    assert main(["regen", "--openapi", str(folders[0]), "--generated", str(folders[1])]) == 1
    assert regen(spec, folders) == 0
    assert main(["regen", "--openapi", str(folders[0]), "--generated", str(folders[1])]) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "neither JSON nor YAML"),
        ('{"openapi": "2.0"}', "version 3.0 or 3.1"),
        ('{"swagger": "2.0"}', "OpenAPI 3.0 or 3.1"),
        (json.dumps(document()).replace("{thing_id}", "{thing_id.__class__}"), "not plain"),
        (json.dumps(document()).replace("#/components/schemas/Thing", "#/components/schemas/Nothing"), "Nothing"),
        (json.dumps(document()).replace('"application/json"', '"*/*"'), "does not name one media type"),
    ],
)
def test_a_refused_document_leaves_pin_and_package_unchanged(
    text: str, said: str, folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any fault in the document exits with 1, reports place and remedy, and changes nothing."""
    spec = tmp_path / "next.json"
    spec.write_text(text)
    before = contents(*folders)
    assert regen(spec, folders) == 1
    complaint = capsys.readouterr().err
    assert said in complaint
    assert "at: " in complaint
    assert "cure: " in complaint
    assert contents(*folders) == before
