"""The cassette of a pytest test: where it is, and what its marker and the command line say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from .cassette import Cassette

__all__ = ["cassette_of"]

_HOW = "run pytest with --cassette-mode=new, which adds what is missing, or =all, which records everything again"
# What file systems forbid; pytest-recording replaces the same.
_FORBIDDEN = re.compile(r"[<>?%*:|\"'/\\]")


@contextmanager
def cassette_of(request: pytest.FixtureRequest) -> Iterator[Cassette]:
    """Provide the cassette of the test that requests the fixture."""
    marker = request.node.get_closest_marker("cassette")
    arguments: tuple[Any, ...] = marker.args if marker is not None else ()
    options: dict[str, Any] = dict(marker.kwargs) if marker is not None else {}
    if len(arguments) > 1:
        raise TypeError("the marker `cassette` takes one positional argument, the path of the file")
    given = arguments[0] if arguments else options.pop("path", None)
    folder = request.path.parent
    path = folder / given if given is not None else _default(folder / "cassettes" / request.path.stem, request)
    asked = request.config.getoption("--cassette-mode")
    options["mode"] = asked or options.get("mode") or "none"
    cassette = Cassette(path, **options)
    cassette._tape.how = _HOW
    failed = request.session.testsfailed
    with cassette._in_force():
        yield cassette
    if request.session.testsfailed == failed:  # else the test has shown its error already
        cassette._check()


def _default(folder: Path, request: pytest.FixtureRequest) -> Path:
    """Return the path that pytest-recording uses too, so that its cassettes are found."""
    name = request.node.name if request.cls is None else f"{request.cls.__name__}.{request.node.name}"
    return folder / f"{_FORBIDDEN.sub('-', name)}.yaml"
