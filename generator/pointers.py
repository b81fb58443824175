"""JSON pointers, tracked while walking a document and formatted only for errors."""

from __future__ import annotations

from typing import Any, TypeAlias

# The path to a value as a linked list `(previous trail, key)`, with one tuple per step, joined only for display.
Trail: TypeAlias = "tuple[()] | tuple[Any, str]"


def pointer(trail: Trail) -> str:
    """Format a trail as a JSON pointer fragment, such as `#/paths/~1models/get`."""
    steps: list[str] = []
    while trail:
        trail, key = trail
        steps.append(escape(key))
    return "/".join(["#", *reversed(steps)])


def escape(key: str) -> str:
    """Escape a key as one step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """Return the key of a step of a JSON pointer."""
    return step.replace("~1", "/").replace("~0", "~")


class DanglingReferenceError(LookupError):
    """A reference without a target."""


def resolve(document: Any, reference: str) -> Any:
    """Return the target of a `$ref` within the document.

    Raises:
        DanglingReferenceError: the target is missing or outside the document.
    """
    if reference == "#":
        return document
    if not reference.startswith("#/"):
        raise DanglingReferenceError(reference)
    value = document
    for step in reference[2:].split("/"):
        try:
            value = value[int(step) if isinstance(value, list) else unescape(step)]
        except (KeyError, IndexError, TypeError, ValueError):
            raise DanglingReferenceError(reference) from None
    return value
