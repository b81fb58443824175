"""Fixtures: the normalised document that the package was generated from, and its shapes."""

from __future__ import annotations

import pytest

from generator.pipeline import Build, load, transform
from generator.shapes import Schema, Shapes
from generator.views import Views


@pytest.fixture(scope="session")
def document(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    """The pinned document with overlay and transforms applied."""
    build = Build(tmp_path_factory.mktemp("build"))
    load(build)
    transform(build)
    return build.document


@pytest.fixture(scope="session")
def shapes(document: Schema) -> Shapes:
    """Shapes of the normalised document."""
    return Shapes(document)


@pytest.fixture(scope="session")
def views(document: Schema) -> Views:
    """Views of the normalised document."""
    return Views(document)
