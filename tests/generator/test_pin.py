"""The pin: what it records, that its checksums are verified, and that the same content changes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.errors import GeneratorError
from generator.pin import OPENAPI, load_facts, load_pinned, read_pin, repin
from tests.generator.samples import document, objects
from tests.generator.test_documents import COMMIT, serving

EMPTY_OVERLAY = "overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\nactions: []\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Create a folder for a pin, with an overlay without actions."""
    place = tmp_path / "openapi"
    place.mkdir()
    (place / "overlay.yaml").write_text(EMPTY_OVERLAY)
    return place


def save(place: Path, content: dict[str, Any], name: str = "upstream.json") -> str:
    """Write a document to a file, as JSON or YAML depending on the name."""
    file = place.parent / name
    file.write_text(json.dumps(content) if name.endswith("json") else yaml.safe_dump(content, sort_keys=False))
    return str(file)


def files(place: Path) -> dict[str, bytes]:
    """Return all files of a folder."""
    return {each.name: each.read_bytes() for each in place.iterdir()}


def test_the_pin_records_the_origin_of_the_package() -> None:
    """The committed pin names upstream, its licence, the commit, its date, both checksums and the generator."""
    pin = tomllib.loads((OPENAPI / "pin.toml").read_text())
    assert pin["repository"] == "https://github.com/openai/openai-openapi"
    assert pin["licence"] == "MIT"
    assert pin["commit"] == "f85dbe223d40e1a31cba812ab2d755c7e98a92a3"
    assert pin["date"] == "2026-08-21"
    assert pin["upstream_sha256"] == "bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a"
    assert pin["sha256"] == hashlib.sha256((OPENAPI / "openapi.json").read_bytes()).hexdigest()
    assert pin["generator"] == f"openapi-python-client {version('openapi-python-client')}"


def test_the_pinned_document_gives_readable_diffs() -> None:
    """It is indented, sorted where order has no meaning, in plain characters, and ends with one newline."""
    text = (OPENAPI / "openapi.json").read_text(encoding="utf-8")
    facts = json.loads(text)
    assert text == json.dumps(facts, indent=1, ensure_ascii=False) + "\n"
    assert list(facts["paths"]) == sorted(facts["paths"])
    assert list(facts["components"]["schemas"]) == sorted(facts["components"]["schemas"])


def test_a_local_file_is_recorded_as_local(folder: Path) -> None:
    """For an unknown document the pin records its name and checksum, and no commit."""
    source = save(folder, document())
    assert repin(source, folder=folder)
    pin = tomllib.loads((folder / "pin.toml").read_text())
    assert (pin["commit"], pin["date"], pin["source"]) == ("", "", "upstream.json")
    assert pin["upstream_sha256"] == hashlib.sha256(Path(source).read_bytes()).hexdigest()
    assert pin["sha256"] == hashlib.sha256((folder / "openapi.json").read_bytes()).hexdigest()


def test_the_same_content_changes_nothing(folder: Path) -> None:
    """Pinning a file again does not touch either file, not even their timestamps."""
    source = save(folder, document())
    repin(source, folder=folder)
    for each in folder.iterdir():
        os.utime(each, (1, 1))
    assert not repin(source, folder=folder)
    assert {each.stat().st_mtime for each in folder.iterdir()} == {1}


def test_prose_makes_no_difference(folder: Path) -> None:
    """A known document with other prose, in another order or as YAML gives the same pin with the same origin."""
    source = json.dumps(document()).encode()
    with serving({f"/{COMMIT}/openapi.json": source}) as base:
        repin(COMMIT, folder=folder, raw_base=base, api_base=base)
    before = files(folder)
    chatty = document(summary="Other words.", description="More of them.")
    assert not repin(save(folder, chatty, "other.json"), folder=folder)
    assert not repin(save(folder, dict(reversed(chatty.items())), "other.yaml"), folder=folder)
    assert files(folder) == before


def test_going_to_another_document_and_back_changes_nothing(folder: Path) -> None:
    """A known document is recognised again after another one was pinned."""
    source = json.dumps(document()).encode()
    with serving({f"/{COMMIT}/openapi.json": source}) as base:
        repin(COMMIT, folder=folder, raw_base=base, api_base=base)
    before = files(folder)
    assert repin(save(folder, document({"Other": objects()})), folder=folder)
    assert files(folder) != before
    assert repin(save(folder, document(), "copy.json"), folder=folder)
    assert files(folder) == before


def test_a_commit_is_recorded_with_date_and_checksum(folder: Path) -> None:
    """A document that was fetched by commit is recorded with that commit."""
    source = json.dumps(document()).encode()
    day = b'{"commit": {"committer": {"date": "2026-06-05T10:11:12Z"}}}'
    with serving({f"/{COMMIT}/openapi.json": source, f"/commits/{COMMIT}": day}) as base:
        repin(COMMIT, folder=folder, raw_base=base, api_base=base)
    origin = read_pin(folder).origin
    assert (origin.commit, origin.date, origin.source) == (COMMIT, "2026-06-05", "")
    assert origin.upstream_sha256 == hashlib.sha256(source).hexdigest()


def test_a_commit_whose_file_changed_is_refused(folder: Path) -> None:
    """A file that differs from the one recorded for its commit is an error, and the pin stays."""
    for number, content in enumerate((document(), document(deprecated=True))):
        with serving({f"/{COMMIT}/openapi.json": json.dumps(content).encode()}) as base:
            if number == 0:
                repin(COMMIT, folder=folder, raw_base=base, api_base=base)
                before = files(folder)
            else:
                with pytest.raises(GeneratorError, match="on record for this commit") as caught:
                    repin(COMMIT, folder=folder, raw_base=base, api_base=base)
    assert caught.value.pointer == f"{COMMIT}/openapi.json"
    assert files(folder) == before


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ({"swagger": "2.0"}, "no `openapi`"),
        ({**document(), "openapi": "3.2.0"}, "not 3.0 or 3.1"),
        (document({"Thing": {"$ref": "#/nowhere"}}), "leads nowhere"),
    ],
)
def test_an_invalid_document_leaves_the_pin_unchanged(folder: Path, content: dict[str, Any], complaint: str) -> None:
    """An unusable document is refused before anything is written."""
    repin(save(folder, document()), folder=folder)
    before = files(folder)
    with pytest.raises(GeneratorError, match=complaint):
        repin(save(folder, content, "broken.json"), folder=folder)
    assert files(folder) == before


def test_a_document_edited_by_hand_is_refused(folder: Path) -> None:
    """When the pinned document does not match its checksum, the error says where corrections belong."""
    repin(save(folder, document()), folder=folder)
    (folder / "openapi.json").write_text(json.dumps(document()))
    for load in (load_facts, load_pinned):
        with pytest.raises(GeneratorError, match=r"sum of openapi\.json") as caught:
            load(folder)
        assert caught.value.pointer == str(folder / "openapi.json")
        assert "overlay.yaml" in caught.value.cure


def test_another_generator_version_is_refused(folder: Path) -> None:
    """A build with a generator version other than the pinned one is an error that names both."""
    repin(save(folder, document()), folder=folder)
    pin = folder / "pin.toml"
    pin.write_text(pin.read_text().replace(version("openapi-python-client"), "0.0.1"))
    with pytest.raises(GeneratorError, match=r"the pin says 0\.0\.1") as caught:
        load_pinned(folder)
    assert "install the pinned version" in caught.value.cure


def test_a_reference_that_the_overlay_breaks_is_refused(folder: Path) -> None:
    """The document is checked again after the overlay."""
    repin(save(folder, document()), folder=folder)
    (folder / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\n"
        "actions: [{target: $.components.schemas.Thing, description: breaks it, remove: true}]\n"
    )
    with pytest.raises(GeneratorError, match="leads nowhere"):
        load_pinned(folder)


@pytest.mark.parametrize("text", ["", "commit = 7", "not toml", "sha256 = 'x'\ncommit = ''\n"])
def test_a_broken_pin_is_refused(folder: Path, text: str) -> None:
    """A pin that is incomplete or not valid TOML is an error that names the file."""
    (folder / "pin.toml").write_text(text)
    with pytest.raises(GeneratorError, match=r"pin\.toml can't be read") as caught:
        load_facts(folder)
    assert caught.value.pointer == str(folder / "pin.toml")


def test_a_missing_pin_is_an_error(tmp_path: Path) -> None:
    """A folder without a pin is an error that names the file."""
    with pytest.raises(GeneratorError, match=r"pin\.toml can't be read"):
        load_facts(tmp_path)


def test_an_unusual_file_name_stays_text(folder: Path) -> None:
    """The pin stays readable whatever the file name."""
    name = 'a"\n[[known]]\\ \x7f.json'
    repin(save(folder, document(), name), folder=folder)
    assert read_pin(folder).origin.source == name.replace("\x7f", "")
    assert read_pin(folder).known == {}


def test_a_pin_that_cannot_be_written_stays_whole(folder: Path) -> None:
    """When one of the two files can't be written, neither is, and no temporary file is left."""
    repin(save(folder, document()), folder=folder)
    before = files(folder)
    other = save(
        folder, {"openapi": "3.1.0", "info": {"title": "Others", "version": "1"}}, "a-file-of-a-long-name.json"
    )
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Enough room for the small document, not for the pin.
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, hard))
    try:
        with pytest.raises(GeneratorError, match="pin can't be written"):
            repin(other, folder=folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert files(folder) == before
