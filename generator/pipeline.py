"""The steps of a build, from the pinned document to the package in `generated/`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from generator.emit import emit
from generator.errors import GeneratorError
from generator.labels import head
from generator.limits import check_supported
from generator.naming import module_name
from generator.pin import load_pinned
from generator.render import Rendered, render
from generator.shapes import Schema
from generator.transforms import normalise
from generator.verify import verify
from generator.views import Views

ROOT = Path(__file__).parent.parent
PACKAGE = "aikit_openapi"
OMISSIONS = Path(__file__).parent / "omissions.toml"


@dataclass
class Build:
    """The state of a build."""

    folder: Path
    openapi: Path = ROOT / "openapi"
    omissions: Path = OMISSIONS
    document: Schema = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    rendered: Rendered | None = None


def load(build: Build) -> None:
    """Read the pinned document, verify its checksum, apply the overlay, remove omissions, and check the result."""
    build.document = load_pinned(build.openapi)
    _read_type_names(build.document, build.openapi / "types.json")
    _omit(build.document, build.omissions)
    check_supported(build.document)


def transform(build: Build) -> None:
    """Normalise the document: fix every defect that would break the generator."""
    build.document, build.counts = normalise(build.document)


def render_package(build: Build) -> None:
    """Render the document with openapi-python-client and our templates."""
    build.rendered = render(build.document, build.folder)


def emit_package(build: Build) -> None:
    """Add the runtime, aliases, parameter sets and index, and format all files."""
    assert build.rendered
    emit(build.rendered)


def verify_package(build: Build) -> None:
    """Check that the package is complete, contains only code from our templates, and imports."""
    assert build.rendered
    verify(build.rendered, build.document)


def views(openapi: Path = ROOT / "openapi") -> Views:
    """Return the operations and models of the pinned document, without rendering them."""
    build = Build(Path(), openapi)
    load(build)
    transform(build)
    return Views(build.document)


STEPS: tuple[Callable[[Build], None], ...] = (load, transform, render_package, emit_package, verify_package)


def run(build: Build) -> Build:
    """Run all steps. The first failure ends the build.

    Raises:
        GeneratorError: the fault, its place in the document, and the remedy.
    """
    try:
        for step in STEPS:
            step(build)
    except OSError as error:
        raise GeneratorError(
            f"the build could not write its files: {error}",
            pointer=str(error.filename or build.folder),
            cure="make room or fix the permissions; what was in place is untouched",
        ) from error
    return build


def regenerate(target: Path = ROOT / "generated", *, openapi: Path = ROOT / "openapi") -> Build:
    """Build the package next to the current one and swap them once every check has passed.

    Args:
        target: source root with the package's folder.
        openapi: folder with the pinned document, its pin and the overlay.
    """
    with _beside(target) as folder:
        build = run(Build(folder / PACKAGE, openapi))
        swap(folder / PACKAGE, target / PACKAGE)
    return build


def swap(new: Path, place: Path) -> None:
    """Move the new tree into place. If that fails, restore the old one."""
    old = new.with_name(new.name + ".old")
    if place.exists():
        place.rename(old)
    try:
        new.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise


def check(target: Path = ROOT / "generated", *, openapi: Path = ROOT / "openapi") -> list[str]:
    """Return the files that differ from a fresh build, or between two builds."""
    with tempfile.TemporaryDirectory() as temporary:
        first, second = Path(temporary, "1", PACKAGE), Path(temporary, "2", PACKAGE)
        for folder in (first, second):
            folder.parent.mkdir()
        # With another hash seed, an order that depends on a set would differ.
        other = subprocess.Popen(
            [sys.executable, "-m", "generator", "build", str(second), "--openapi", str(openapi)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": "4242"},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            run(Build(first, openapi))
        finally:
            _, complaints = other.communicate()
        if other.returncode:
            return [f"the second build failed: {complaints.strip()}"]
        return [
            *(f"two builds differ: {name}" for name in differences(first, second)),
            *(
                f"not current: generated/{PACKAGE}/{name} (run `make regen`)"
                for name in differences(target / PACKAGE, first)
            ),
        ]


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of files that differ between the two trees."""
    contents = [
        {
            str(path.relative_to(root)): path.read_bytes()
            for path in root.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        for root in (one, other)
    ]
    return sorted(
        name for name in contents[0].keys() | contents[1].keys() if contents[0].get(name) != contents[1].get(name)
    )


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Create a temporary folder on the same file system as `target`."""
    target.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".build-", dir=target))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _read_type_names(document: Schema, source: Path) -> None:
    """Put the type names of the official package into the document, where the folder of the pin has them."""
    if source.exists():
        names = json.loads(source.read_text(encoding="utf-8"))
        labels = (label.removeprefix("given ") for module in names["modules"].values() for label in module.values())
        document["x-aikit-types"] = names
        document["x-aikit-kept"] = sorted({*map(head, labels)} - {""})


def _omit(document: Schema, omissions: Path) -> None:
    """Remove the operations that omissions.toml lists with a reason."""
    entries = tomllib.loads(omissions.read_text(encoding="utf-8")).get("omission", [])
    for entry in entries:
        if not entry.get("operation") or not entry.get("reason"):
            raise GeneratorError(
                f"an entry lacks `operation` or `reason`: {entry}",
                pointer=str(omissions),
                cure="complete it or remove it",
            )
        found = False
        for item in document["paths"].values():
            for method, operation in list(item.items()):
                if isinstance(operation, dict) and module_name(operation.get("operationId", "")) == entry["operation"]:
                    del item[method]
                    found = True
        if not found:
            raise GeneratorError(
                f"no operation is called {entry['operation']!r}",
                pointer=str(omissions),
                cure="remove the stale entry",
            )
