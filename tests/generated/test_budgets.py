"""Budgets that are counts: modules loaded by an import."""

from __future__ import annotations

import subprocess
import sys

import pytest

COUNT = "import sys; {statement}; print(sum(name.split('.')[0] == 'aikit_openapi' for name in sys.modules))"


@pytest.mark.parametrize(
    "statement",
    [
        "from aikit_openapi.api.chat import create_chat_completion",
        "from aikit_openapi.api.responses import create_response",
        "from aikit_openapi.api.models import list_models",
        "from aikit_openapi.api.files import create_file",
    ],
)
def test_importing_an_operation_loads_few_modules(statement: str) -> None:
    """One operation loads at most 15 modules of the package, and no model."""
    done = subprocess.run(
        [sys.executable, "-c", COUNT.format(statement=statement)], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) <= 15


def test_importing_an_operation_loads_no_http_client() -> None:
    """Neither httpx nor dateutil is loaded before a call needs it."""
    script = "import sys; from aikit_openapi.api.chat import create_chat_completion; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"httpx", "dateutil", "orjson", "asyncio"} & set(loaded)
