"""Explains a schema violation in one sentence: its place, and what was expected there."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Path = tuple[str | int, ...]

_UNIONS = ("anyOf", "oneOfNotValid")
_CODES = {
    "required": "missing_required_parameter",
    "type": "invalid_type",
    "additionalProperties": "unknown_parameter",
}


@dataclass(frozen=True)
class Violation:
    """One violation: its place in the value, the problem, and the API's error code."""

    path: Path
    problem: str
    code: str = "invalid_value"

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer."""
        return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in self.path)

    @property
    def param(self) -> str:
        """The place as the API writes it: `messages[0].content`."""
        text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return text.removeprefix(".")


def explain(error: ValidationError) -> Violation:
    """Convert an error of the JSON schema library to a violation.

    For a union, explains the intended variant: the one whose constants and types match. If none matches, says what
    all variants expect at the place where they differ.
    """
    if error.kind.name in _UNIONS:
        return _explain_union(error)
    path, kind, details = tuple(error.instance_path), error.kind.name, error.kind.as_dict()
    if kind == "required":
        return Violation((*path, details["property"]), "it is required", _CODES[kind])
    if kind == "type" or kind in ("enum", "const"):
        return Violation(path, _expectation(_expected(error), error.instance), _CODES.get(kind, "invalid_value"))
    return Violation(path, _shortened(error.message), _CODES.get(kind, "invalid_value"))


def _explain_union(error: ValidationError) -> Violation:
    depth = len(error.instance_path)
    branches: list[list[ValidationError]] = [branch for branch in error.kind.as_dict()["context"] if branch]
    fitting = [branch for branch in branches if not any(_is_tag(candidate, depth) for candidate in branch)]
    if fitting:
        meant = min(fitting, key=len)
        return explain(max(meant, key=lambda candidate: len(candidate.instance_path)))
    expected: dict[Path, list[str]] = defaultdict(list)
    instances: dict[Path, Any] = {}
    for branch in branches:
        for candidate in branch:
            if _is_tag(candidate, depth):
                path = tuple(candidate.instance_path)
                instances[path] = candidate.instance
                expected[path] += [text for text in _expected(candidate) if text not in expected[path]]
    path = max(expected, key=len)
    choices = expected[path]
    if "string" in choices:  # the listed texts are strings too
        choices = [choice for choice in choices if not choice.startswith('"')]
    return Violation(path, _expectation(choices, instances[path]))


def _is_tag(error: ValidationError, depth: int) -> bool:
    """Whether the error only means that another variant was intended: a wrong constant or type at the top level."""
    return error.kind.name in ("const", "enum", "type") and len(error.instance_path) <= depth + 1


def _expected(error: ValidationError) -> list[str]:
    details = error.kind.as_dict()
    match error.kind.name:
        case "type":
            return list(details["types"])
        case "enum":
            return [json.dumps(option, ensure_ascii=False) for option in details["options"]]
        case _:
            return [json.dumps(details["expected_value"], ensure_ascii=False)]


def _expectation(expected: list[str], value: Any) -> str:
    *first, last = expected
    wanted = f"{', '.join(first)} or {last}" if first else last
    return f"expected {wanted}, but it is {_shortened(json.dumps(value, ensure_ascii=False))}"


def _shortened(text: str) -> str:
    """Shorten a value in a message: an image in a body would fill the screen."""
    return re.sub(r"(.{100}).{40,}(.{60})", r"\1 … \2", text, flags=re.DOTALL)
