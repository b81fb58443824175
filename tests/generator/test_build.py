"""A build is complete and reproducible, and replaces the installed package only after every check has passed."""

from __future__ import annotations

import errno
import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generator.emit import emit
from generator.errors import GeneratorError
from generator.pin import repin
from generator.pipeline import PACKAGE, ROOT, Build, differences, load, regenerate, swap
from generator.render import render
from generator.transforms import normalise
from generator.verify import verify
from tests.generator.test_injection import document


@pytest.fixture
def openapi(tmp_path: Path) -> Path:
    """Create a folder with a small pinned document and an overlay without actions."""
    return pinned(tmp_path, document())


def pinned(tmp_path: Path, content: dict[str, Any]) -> Path:
    """Pin a document in a new folder."""
    folder = tmp_path / "openapi"
    folder.mkdir(exist_ok=True)
    (folder / "overlay.yaml").write_text("overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\nactions: []\n")
    source = tmp_path / "upstream.json"
    source.write_text(json.dumps(content))
    repin(str(source), folder=folder)
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Create a source root with a package that a failed build must not touch."""
    place = tmp_path / "generated"
    (place / PACKAGE).mkdir(parents=True)
    (place / PACKAGE / "precious.py").write_text("kept = True\n")
    return place


def untouched(target: Path) -> bool:
    """Return whether the fixture's package is unchanged and has no neighbours."""
    return [path.name for path in target.iterdir()] == [PACKAGE] and (target / PACKAGE / "precious.py").exists()


def test_a_build_replaces_the_whole_package(openapi: Path, target: Path) -> None:
    """After a successful build the old files are gone, the new ones are in place, and no temporary file is left."""
    regenerate(target, openapi=openapi)
    assert [path.name for path in target.iterdir()] == [PACKAGE]
    assert not (target / PACKAGE / "precious.py").exists()
    assert (target / PACKAGE / "api" / "things" / "make_thing.py").exists()


def test_every_generated_module_has_a_header(openapi: Path, target: Path) -> None:
    """The header of each module says that it is generated and names the command."""
    regenerate(target, openapi=openapi)
    for source in (target / PACKAGE).rglob("*.py"):
        first = source.read_text(encoding="utf-8").splitlines()[0]
        assert "`make regen`" in first, source
        assert "Do not edit" in first, source


def test_the_hash_seed_changes_nothing(openapi: Path, tmp_path: Path) -> None:
    """Two builds with different hash seeds are identical byte for byte."""
    folders = []
    for seed in ("0", "1", "987654321"):
        folder = tmp_path / seed / PACKAGE
        folder.parent.mkdir()
        subprocess.run(
            [sys.executable, "-m", "generator", "build", str(folder), "--openapi", str(openapi)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            check=True,
        )
        folders.append(folder)
    assert differences(folders[0], folders[1]) == differences(folders[0], folders[2]) == []


@contextmanager
def small_disk() -> Iterator[None]:
    """Limit every file to a few bytes, as on a full disk. The limit includes pytest's own output, so be brief."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    writes_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # it would keep a part of it
    resource.setrlimit(resource.RLIMIT_FSIZE, (700, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sys.dont_write_bytecode = writes_bytecode


def test_a_full_disk_leaves_the_package_untouched(openapi: Path, target: Path) -> None:
    """When writing fails halfway, the error says so and the existing package stays."""
    with pytest.raises(GeneratorError, match="could not write"), small_disk():
        regenerate(target, openapi=openapi)
    assert untouched(target)


def test_a_failed_swap_restores_the_old_package(tmp_path: Path) -> None:
    """When the new package can't be moved into place, the old one is restored."""
    place = tmp_path / "place"
    place.mkdir()
    (place / "precious.py").write_text("")
    with pytest.raises(FileNotFoundError) as caught:
        swap(tmp_path / "missing", place)
    assert caught.value.errno == errno.ENOENT
    assert (place / "precious.py").exists()


def test_a_document_edited_by_hand_is_refused(openapi: Path, target: Path) -> None:
    """A pinned document whose checksum differs from the pin fails the build before anything is written."""
    with (openapi / "openapi.json").open("a") as file:
        file.write("\n")
    with pytest.raises(GeneratorError, match=r"(?i)sum"):
        regenerate(target, openapi=openapi)
    assert untouched(target)


def test_an_overlay_action_without_a_match_is_refused(openapi: Path, target: Path) -> None:
    """An overlay action that matches nothing fails the build, and the error names it."""
    (openapi / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\n"
        "actions: [{target: '$.paths.nothing', description: cures nothing, remove: true}]\n"
    )
    with pytest.raises(GeneratorError, match=r"\$\.paths\.nothing"):
        regenerate(target, openapi=openapi)
    assert untouched(target)


def test_a_stale_omission_is_refused(openapi: Path, tmp_path: Path) -> None:
    """An omission that names no operation fails the build."""
    omissions = tmp_path / "omissions.toml"
    omissions.write_text('[[omission]]\noperation = "make_nothing"\nreason = "it is not there"\n')
    with pytest.raises(GeneratorError, match="make_nothing"):
        load(Build(tmp_path / "out", openapi, omissions))


def test_an_omission_without_a_reason_is_refused(openapi: Path, tmp_path: Path) -> None:
    """An omission must give a reason."""
    omissions = tmp_path / "omissions.toml"
    omissions.write_text('[[omission]]\noperation = "make_thing"\n')
    with pytest.raises(GeneratorError, match="reason"):
        load(Build(tmp_path / "out", openapi, omissions))


def test_an_omitted_operation_is_not_generated(openapi: Path, tmp_path: Path) -> None:
    """An omission with a reason removes the operation."""
    omissions = tmp_path / "omissions.toml"
    omissions.write_text('[[omission]]\noperation = "make_thing"\nreason = "a test"\n')
    build = Build(tmp_path / "out", openapi, omissions)
    load(build)
    assert build.document["paths"] == {"/things/{thing_id}": {}}


def test_a_warning_of_the_generator_fails_the_build(tmp_path: Path) -> None:
    """An operation that openapi-python-client would skip with a warning is an error that names it."""
    broken, _ = normalise(document())
    broken["paths"]["/things/{thing_id}"]["post"]["responses"]["200"]["content"] = {"image/x-unknown": {"schema": {}}}
    with pytest.raises(GeneratorError, match=r"(?s)left something out.*POST /things/\{thing_id\}") as caught:
        render(broken, tmp_path / PACKAGE)
    assert "overlay" in caught.value.cure


def test_an_untyped_answer_fails_the_build(tmp_path: Path) -> None:
    """A JSON response without a schema fails the build, and the error names the operation."""
    untyped, _ = normalise(document())
    content = untyped["paths"]["/things/{thing_id}"]["post"]["responses"]["200"]["content"]
    content["application/json"]["schema"] = {}
    rendered = render(untyped, tmp_path / PACKAGE)
    emit(rendered)
    with pytest.raises(GeneratorError, match=r"POST /things/\{thing_id\} has no type") as caught:
        verify(rendered, untyped)
    assert caught.value.pointer == "#/paths/~1things~1{thing_id}/post/responses"


def test_a_module_that_does_not_import_fails_the_build(tmp_path: Path) -> None:
    """A generated module that raises on import fails the build, and the error names it."""
    sound, _ = normalise(document())
    rendered = render(sound, tmp_path / PACKAGE)
    emit(rendered)
    with (rendered.folder / "models" / "thing.py").open("a") as file:
        file.write("x = undefined\n")
    with pytest.raises(GeneratorError, match=r"aikit_openapi\.models\.thing: NameError"):
        verify(rendered, sound)
