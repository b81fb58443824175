"""The names of `from aikit import …`, and the cost of importing them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import aikit

SOURCE = Path(aikit.__file__)


def fresh(code: str) -> str:
    """Return what a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_every_public_name_can_be_imported() -> None:
    """`dir` lists them too."""
    for name in aikit.__all__:
        assert getattr(aikit, name) is not None, name
    assert dir(aikit) == sorted(aikit.__all__)


def test_the_functions_that_modules_share_are_not_public() -> None:
    """All public functions and values are known names; everything else is a class or a constant."""
    functions = {name for name in aikit.__all__ if name[0].islower()}
    functions -= {"auth", "bridges", "mcp", "middleware", "pagination", "telemetry", "types"}  # packages and modules
    assert functions == {"cost_of", "file_from_path", "not_given", "omit", "pydantic_function_tool", "tool"}
    assert "MOST_SECONDS" not in aikit.__all__


def test_a_misspelt_name_is_an_error_with_a_suggestion() -> None:
    """As everywhere else, the error has the given name and the closest one."""
    with pytest.raises(AttributeError, match="has no attribute 'OpenAi'; did you mean 'OpenAI'"):
        aikit.OpenAi  # noqa: B018


def test_type_checkers_see_the_same_names() -> None:
    """The imports for type checkers, the lazy loading table and `__all__` agree."""
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    imported = {each.name for node in block.body if isinstance(node, ast.ImportFrom) for each in node.names}
    assert imported | {"__version__"} == set(aikit.__all__)
    assert aikit._MODULES.keys() == imported


def test_an_unknown_name_is_an_attribute_error() -> None:
    """The error names it, as for any module."""
    with pytest.raises(AttributeError, match="'OpenAi'"):
        _ = aikit.OpenAi  # type: ignore[attr-defined]  # deliberately wrong


def test_importing_the_package_imports_no_submodule() -> None:
    """Each name is imported on first use."""
    loaded = fresh("import sys, aikit; print([name for name in sys.modules if name.startswith('aikit')])")
    assert loaded == "['aikit']"


def test_a_resource_loads_its_own_module_only() -> None:
    """A new client has loaded none, and the resources above and below the one that you use stay where they are."""
    code = (
        "import sys\nfrom aikit import OpenAI\nclient = OpenAI(api_key='sk-test-not-real')\n"
        "def loaded(): return sorted(name[16:] for name in sys.modules if name.startswith('aikit.resources.'))\n"
        "before = loaded()\nclient.conversations\nprint(before, loaded())"
    )
    assert fresh(code) == "[] ['generated', 'generated.conversations_api', 'resource']"


def test_modules_for_calls_are_not_imported_before_the_first_call() -> None:
    """Client and resources import no h11, httpx, SSL, asyncio, orjson, numpy or models."""
    loaded = fresh(
        "import sys\nbefore = set(sys.modules)\nfrom aikit import OpenAI\n"
        "client = OpenAI(api_key='sk-test-not-real')\n"
        "client.chat.completions.messages, client.models, client.images, client.files, client.embeddings\n"
        "heavy = ('h11', 'httpx', 'ssl', 'asyncio', 'orjson', 'numpy', 'PIL', 'attrs', 'dateutil')\n"
        "heavy += ('inspect', 'dataclasses', 'logging', 'json', 'datetime', 'decimal', 'uuid', 'random')\n"
        "heavy += ('difflib', 'shutil', 'aikit_openapi.models', 'aikit.bridges', 'aikit.mcp', 'httpx2', 'mcp')\n"
        "print([name for name in heavy if name in sys.modules.keys() - before])"  # measuring coverage loads some
    )
    assert loaded == "[]"


def test_a_call_loads_no_part_that_it_does_not_use() -> None:
    """Neither extras nor what needs them: telemetry, middleware, costs, tokens, tests and tools."""
    loaded = fresh(
        "import sys\nfrom aikit import OpenAI\n"
        "client = OpenAI(api_key='sk-test-not-real', base_url='http://127.0.0.1:1/v1', max_retries=0)\n"
        "assert not client.models.list(throw=False).success\n"
        "parts = ('telemetry', 'middleware', 'testing', 'bulk', 'cli', 'helpers', 'core.costs', 'core.token_counts')\n"
        "extras = ('opentelemetry', 'genai_prices', 'tiktoken', 'yaml', 'jiter', 'msgspec', 'httptools', 'pytest')\n"
        "print([name for name in (*(f'aikit.{part}' for part in parts), *extras) if name in sys.modules])"
    )
    assert loaded == "[]"


def test_the_pytest_plugin_loads_only_itself() -> None:
    """pytest loads it in every project that has aikit."""
    loaded = fresh(
        "import pytest, sys\nbefore = set(sys.modules)\nimport aikit.testing.fixtures\n"
        "print(*sorted(sys.modules.keys() - before))"
    )
    assert loaded.split() == ["aikit", "aikit.testing", "aikit.testing.fixtures"]


def test_a_client_and_its_first_resource_load_few_modules() -> None:
    """Of our own there are at most 63; each takes about 0.3 ms."""
    loaded = fresh(
        "import sys\nfrom aikit import OpenAI\nOpenAI(api_key='sk-test-not-real').chat.completions\n"
        "print(*[name for name in sys.modules if name.partition('.')[0] in ('aikit', 'aikit_openapi')])"
    ).split()
    assert len(loaded) <= 63, loaded
