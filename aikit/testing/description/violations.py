"""What a value violates, in one sentence: the place, and what was expected there."""

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
    """One violation: where in the value, what is wrong there, and the API's code for this kind."""

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
    """Put the finding of the JSON schema library into a violation.

    Of a union, the variant that was meant is explained: the one whose constants and types fit. When none of them
    does, what all of them expect at the place where they differ.
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
    if "string" in choices:  # which the listed texts are as well
        choices = [choice for choice in choices if not choice.startswith('"')]
    return Violation(path, _expectation(choices, instances[path]))


def _is_tag(error: ValidationError, depth: int) -> bool:
    """Whether this tells that another variant was meant: a constant or type at the top of the value."""
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
    """Cut the values that a message repeats: an image in a body would fill the screen."""
    return re.sub(r"(.{100}).{40,}(.{60})", r"\1 … \2", text, flags=re.DOTALL)
