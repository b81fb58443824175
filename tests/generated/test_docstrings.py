"""The docstring of each keyword and operation says what it is, and where to read more."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import aikit_openapi
from generator.docstrings import REFERENCE
from generator.views import Views

PACKAGE = Path(aikit_openapi.__file__).parent
DESCRIBED = ("models", "chat", "images", "moderations", "embeddings", "files", "responses", "audio")


def test_every_keyword_has_a_docstring() -> None:
    """Each key of each parameter set is followed by a text that at least names its type."""
    keys = 0
    for module in sorted((PACKAGE / "params").glob("*.py")):
        for cls in ast.parse(module.read_text(encoding="utf-8")).body:
            if not isinstance(cls, ast.ClassDef):
                continue
            for statement, following in zip(cls.body, [*cls.body[1:], None], strict=True):
                if isinstance(statement, ast.AnnAssign):
                    assert isinstance(following, ast.Expr), f"{module.name}: {ast.unparse(statement)}"
                    assert isinstance(following.value, ast.Constant)
                    keys += 1
    assert keys > 800


def test_every_operation_names_its_arguments_and_links_to_the_reference(views: Views) -> None:
    """`sync` of each operation names every argument and ends with a link to the API reference."""
    for view in views.operations():
        doc = import_module(f"aikit_openapi.api.{view.tag}.{view.id}").sync.__doc__
        assert REFERENCE in doc, view.id
        for field in (*view.path_parameters, *view.query_parameters, *view.header_parameters):
            assert f"{field.name}: " in doc, view.id


def test_the_main_operations_have_descriptions(views: Views) -> None:
    """Operations of the main tags say what they do, not only their method and path."""
    described = [view for view in views.operations() if view.tag in DESCRIBED]
    assert len(described) > 40
    assert [view.id for view in described if view.summary == view.title] == []
