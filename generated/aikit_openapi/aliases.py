# Copied from generator/runtime/aliases.py by `make regen`. Do not edit: change it there.
"""Turns the text of an alias into a type that a program can use where annotations are evaluated."""

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
    """The names of an annotation; models are loaded when they are looked up."""

    def __init__(self, load: Callable[[str], Any]) -> None:
        super().__init__(_NAMES)
        self._load = load

    def __missing__(self, name: str) -> Any:
        return self._load(name)


def evaluate(annotation: str, load: Callable[[str], Any]) -> Any:
    """The type that the text of an alias stands for.

    Args:
        annotation: the text, written by the generator.
        load: returns the model or alias of a name.
    """
    return eval(f"({annotation})", {"__builtins__": {}}, _Names(load))
