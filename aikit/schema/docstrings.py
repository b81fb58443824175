"""Reads descriptions of arguments and fields from docstrings and `Annotated`."""

from __future__ import annotations

import inspect
from typing import Any, get_type_hints

__all__ = ["read_class", "read_docstring", "said_in"]


def read_docstring(text: str) -> tuple[str | None, dict[str, str]]:
    """Parse a docstring in Google, NumPy or Sphinx style into its summary and its descriptions of arguments or fields.

    Raises:
        ImportError: docstring-parser isn't installed.
    """
    if not text:
        return None, {}
    try:
        from docstring_parser import parse  # lazy: part of an extra
    except ImportError:
        raise ImportError("reading docstrings needs docstring-parser: pip install 'aikit-client[schema]'") from None
    found = parse(text)
    said = {each.arg_name: " ".join(each.description.split()) for each in found.params if each.description}
    return (found.description or "").strip() or None, said


def said_in(kind: Any) -> str | None:
    """Return the text in `Annotated[kind, "text"]`, `Doc("text")`, msgspec's `Meta` or pydantic's `Field`."""
    for each in getattr(kind, "__metadata__", ()):
        said = each if isinstance(each, str) else getattr(each, "documentation", getattr(each, "description", None))
        if isinstance(said, str):
            return said
    return None


def read_class(cls: type[Any]) -> tuple[str | None, dict[str, str]]:
    """Return the descriptions of a class and of its fields, taken from `Annotated` or else from the docstring."""
    description, described = read_docstring(inspect.cleandoc(cls.__doc__ or ""))
    hints = get_type_hints(cls, include_extras=True)
    return description, described | {name: said for name, kind in hints.items() if (said := said_in(kind)) is not None}
