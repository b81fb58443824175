"""What is said of arguments and fields: in docstrings, and in `Annotated`."""

from __future__ import annotations

import inspect
from typing import Any, get_type_hints

__all__ = ["read_class", "read_docstring", "said_in"]


def read_docstring(text: str) -> tuple[str | None, dict[str, str]]:
    """What a docstring in the style of Google, NumPy or Sphinx says: of the whole, and of each argument or attribute.

    Raises:
        ImportError: without docstring-parser.
    """
    if not text:
        return None, {}
    try:
        from docstring_parser import parse  # lazy: with the extra
    except ImportError:
        raise ImportError("what docstrings say needs docstring-parser: pip install 'aikit-client[schema]'") from None
    found = parse(text)
    said = {each.arg_name: " ".join(each.description.split()) for each in found.params if each.description}
    return (found.description or "").strip() or None, said


def said_in(kind: Any) -> str | None:
    """The text in `Annotated[kind, "text"]`, `Doc("text")`, msgspec's `Meta` or pydantic's `Field`."""
    for each in getattr(kind, "__metadata__", ()):
        said = each if isinstance(each, str) else getattr(each, "documentation", getattr(each, "description", None))
        if isinstance(said, str):
            return said
    return None


def read_class(cls: type[Any]) -> tuple[str | None, dict[str, str]]:
    """What a class says of itself, and of each of its fields: in `Annotated`, else in its docstring."""
    description, described = read_docstring(inspect.cleandoc(cls.__doc__ or ""))
    hints = get_type_hints(cls, include_extras=True)
    return description, described | {name: said for name, kind in hints.items() if (said := said_in(kind)) is not None}
