# Copied from generator/runtime/aliases.py by `make regen`. Do not edit: change it there.
"""Evaluates the text of an alias, for programs that evaluate annotations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from .types import FileTypes

__all__ = ["evaluate"]

_NAMES = {
    "Any": Any,
    "FileTypes": FileTypes,
    "Literal": Literal,
    "bool": bool,
    "datetime": datetime,
    "dict": dict,
    "float": float,
    "int": int,
    "list": list,
    "str": str,
}


class _Names(dict[str, Any]):
    """The names in an annotation. Models are imported on lookup."""

    def __init__(self, load: Callable[[str], Any]) -> None:
        super().__init__(_NAMES)
        self._load = load

    def __missing__(self, name: str) -> Any:
        return self._load(name)


def evaluate(annotation: str, load: Callable[[str], Any]) -> Any:
    """Return the type that the text of an alias describes.

    Args:
        annotation: the text, as generated.
        load: returns the model or alias with the given name.
    """
    return eval(f"({annotation})", {"__builtins__": {}}, _Names(load))
