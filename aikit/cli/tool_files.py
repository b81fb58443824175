"""Functions of the user's own that a model may call, named on the command line."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from aikit.cli.exit_codes import CommandError


def tool_from(place: str) -> Callable[..., Any]:
    """Return the function at `FILE.py:NAME` or `MODULE:NAME`.

    Raises:
        CommandError: there is no such function.
    """
    where, colon, name = place.rpartition(":")
    if not colon or not where:
        raise CommandError(f"{place!r} names no function: write FILE.py:NAME or MODULE:NAME")
    if where.endswith(".py"):
        spec = spec_from_file_location(Path(where).stem, where)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
    else:
        try:
            module = import_module(where)
        except ModuleNotFoundError as error:
            raise CommandError(f"unknown module {error.name!r}: for a file, write its name with .py") from None
    found = getattr(module, name, None)
    if not callable(found):
        raise CommandError(f"{where} has no function {name!r}")
    function: Callable[..., Any] = found
    return function
