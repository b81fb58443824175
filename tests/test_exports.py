"""What `from aikit import …` gives, and what it costs to ask."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import aikit

SOURCE = Path(aikit.__file__)


def fresh(code: str) -> str:
    """What a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_every_public_name_is_there() -> None:
    """Each can be had, and `dir` lists them."""
    for name in aikit.__all__:
        assert getattr(aikit, name) is not None, name
    assert dir(aikit) == sorted(aikit.__all__)


def test_a_misspelt_name_is_told_the_right_one() -> None:
    """As everywhere else, the error names what was asked for and what is near it."""
    with pytest.raises(AttributeError, match="has no attribute 'OpenAi'; did you mean 'OpenAI'"):
        aikit.OpenAi  # noqa: B018


def test_type_checkers_see_the_same_names() -> None:
    """The imports for type checkers, the table that loads the names, and `__all__` agree."""
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    imported = {each.name for node in block.body if isinstance(node, ast.ImportFrom) for each in node.names}
    assert imported | {"__version__"} == set(aikit.__all__)
    assert aikit._MODULES.keys() == imported


def test_a_wrong_name_is_an_attribute_error_that_names_it() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="'OpenAi'"):
        _ = aikit.OpenAi  # type: ignore[attr-defined]  # that is the point


def test_importing_the_package_loads_nothing_of_it() -> None:
    """A name is loaded when it is asked for."""
    loaded = fresh("import sys, aikit; print([name for name in sys.modules if name.startswith('aikit')])")
    assert loaded == "['aikit']"


def test_nothing_that_only_a_call_needs_is_loaded_before_the_first_call() -> None:
    """Not for the client, and not for the resources: no httpcore, no httpx, no SSL, no asyncio, no numpy, no models."""
    loaded = fresh(
        "import sys\nfrom aikit import OpenAI\n"
        "client = OpenAI(api_key='sk-test-not-real')\n"
        "client.chat.completions.messages, client.models, client.images, client.files, client.embeddings\n"
        "heavy = ('httpcore', 'httpx', 'ssl', 'asyncio', 'numpy', 'PIL', 'attrs', 'dateutil', 'aikit_openapi.models')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert loaded == "[]"
