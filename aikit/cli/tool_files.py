"""Functions and classes of the user's own, named on the command line."""

from __future__ import annotations

import sys
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
    found = _named(place, "function")
    if not callable(found):
        raise CommandError(f"{place.rpartition(':')[0]} has no function {place.rpartition(':')[2]!r}")
    function: Callable[..., Any] = found
    return function


def class_from(place: str) -> type[Any]:
    """Return the class at `FILE.py:NAME` or `MODULE:NAME`.

    Raises:
        CommandError: there is no such class.
    """
    found = _named(place, "class")
    if not isinstance(found, type):
        raise CommandError(f"{place.rpartition(':')[0]} has no class {place.rpartition(':')[2]!r}")
    return found


def _named(place: str, kind: str) -> Any:
    where, colon, name = place.rpartition(":")
    if not colon or not where:
        raise CommandError(f"{place!r} names no {kind}: write FILE.py:NAME or MODULE:NAME")
    if where.endswith(".py"):
        spec = spec_from_file_location(Path(where).stem, where)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        sys.modules.setdefault(spec.name, module)  # annotations of a class are looked up there
        spec.loader.exec_module(module)
    else:
        try:
            module = import_module(where)
        except ModuleNotFoundError as error:
            raise CommandError(f"unknown module {error.name!r}: for a file, write its name with .py") from None
    return getattr(module, name, None)
