"""JSON pointers: made while walking, written only when something is wrong."""

from __future__ import annotations

from typing import Any, TypeAlias

# The way to a value as a linked list, `(trail before, key)`: one tuple a step, joined only when it is shown.
Trail: TypeAlias = "tuple[()] | tuple[Any, str]"


def pointer(trail: Trail) -> str:
    """The trail as a JSON pointer fragment, such as `#/paths/~1models/get`."""
    steps: list[str] = []
    while trail:
        trail, key = trail
        steps.append(escape(key))
    return "/".join(["#", *reversed(steps)])


def escape(key: str) -> str:
    """A key as one step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """The key that a step of a JSON pointer stands for."""
    return step.replace("~1", "/").replace("~0", "~")


class DanglingReferenceError(LookupError):
    """A reference that leads nowhere."""


def resolve(document: Any, reference: str) -> Any:
    """Return the target of a `$ref` within the document.

    Raises:
        DanglingReferenceError: when it leads nowhere or out of the document.
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
