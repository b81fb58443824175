"""Applies openapi/overlay.yaml, an OpenAPI Overlay 1.0 document with corrections and our own descriptions.

python-jsonpath finds the targets (Overlay 1.0 requires the JSONPath of RFC 9535); the rest of the standard is merging.
In addition, an action must give a reason, must match something, and may describe only existing fields.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.documents import Spec, parse
from generator.errors import GeneratorError
from generator.pointers import Trail, pointer

_SINCE = "x-aikit-since"
_FIELDS = frozenset(("target", "description", "update", "remove", _SINCE))
_log = logging.getLogger(__name__)


def load_overlay(file: Path) -> Spec:
    """Read an overlay and check its form.

    Raises:
        GeneratorError: if the file is unreadable or not an Overlay 1.0 document, or if an action lacks a target,
            a reason or a change.
    """
    try:
        overlay = parse(file.read_bytes(), str(file))
    except OSError as error:
        raise GeneratorError(
            f"the overlay can't be read: {error.strerror}", pointer=str(file), cure="restore it from the repository"
        ) from error
    if overlay.get("overlay") != "1.0.0" or not isinstance(overlay.get("actions"), list):
        raise GeneratorError(
            "not an OpenAPI Overlay 1.0.0 document with actions",
            pointer=str(file),
            cure="restore it from the repository",
        )
    for number, action in enumerate(overlay["actions"]):
        _check_action(action, _place(number))
    return overlay


def _check_action(action: Any, place: str) -> None:
    target = action.get("target") if isinstance(action, dict) else None
    if not isinstance(target, str) or not target.startswith("$"):
        raise GeneratorError("an action without a JSONPath as target", pointer=place, cure="give it a `target`")
    if not isinstance(action.get("description"), str) or not action["description"].strip():
        raise GeneratorError(
            f"the action on {target} has no reason", pointer=place, cure="say in `description` why it is needed"
        )
    if ("update" in action) == (action.get("remove") is True) or not action.keys() <= _FIELDS:
        raise GeneratorError(
            f"the action on {target} must either update or remove",
            pointer=place,
            cure="keep one of `update` and `remove: true`, and nothing else",
        )


def apply_overlay(
    document: Spec, overlay: Spec, *, date: str | None = None, tell: Callable[[str], object] = _log.warning
) -> Spec:
    """Return a copy of the document with all actions of the overlay applied in order.

    Args:
        document: the facts.
        overlay: the result of `load_overlay`.
        date: date of the document, `YYYY-MM-DD`, empty if unknown. If the document is older than the overlay's
            `x-aikit-since` (an action may set a later date), or its date is unknown, an action without a match is
            only reported. Default: every action must match.
        tell: called with each missing target that is not an error; logs it by default.

    Raises:
        GeneratorError: an action matches nothing, or describes a field that does not exist.
    """
    result: Spec = document
    for number, action in enumerate(overlay["actions"]):
        try:
            result = _apply(result, action, _place(number))
        except _DeadError as dead:
            since = str(action.get(_SINCE, overlay.get(_SINCE, "")))
            if date is None or date >= since:
                raise
            tell(dead.message)
            if dead.living is not None:
                result = dead.living
    return result


class _DeadError(GeneratorError):
    """An action, or a part of it, has no match in the document."""

    living: Spec | None = None


def _apply(document: Spec, action: Spec, place: str) -> Spec:
    """Apply one action. Changed parts are copied and the others shared."""
    # Reading a pin does not need JSONPath.
    from jsonpath import JSONPathEnvironment, JSONPathError

    try:
        matches = [match.parts for match in JSONPathEnvironment(strict=True).finditer(action["target"], document)]
    except JSONPathError as error:
        raise GeneratorError(
            f"the target {action['target']} is not a valid JSONPath: {error.args[0]}",
            pointer=place,
            cure="correct the target",
        ) from error
    if not matches:
        raise _DeadError(
            f"the action on {action['target']} matches nothing ({action['description']})",
            pointer=place,
            cure="the document has changed: remove the action or correct its target",
        )
    missing: list[str] = []
    # Backwards, so that removing an item does not move the remaining ones.
    for parts in reversed(matches):
        document = _change(document, parts, action, missing)
    if missing:
        dead = _DeadError(
            f"the action on {action['target']} describes what is not there: {', '.join(sorted(set(missing)))}",
            pointer=place,
            cure="the document has changed: remove the sentence or move it to where the field is now",
        )
        dead.living = document
        raise dead
    return document


def _change(value: Any, parts: tuple[str | int, ...], action: Spec, missing: list[str]) -> Any:
    if not parts:
        return _merge(value, action["update"], missing)
    changed = list(value) if isinstance(value, list) else dict(value)
    key: Any = parts[0]
    if len(parts) == 1 and action.get("remove"):
        del changed[key]
    else:
        changed[key] = _change(value[key], parts[1:], action, missing)
    return changed


def _merge(value: Any, update: Any, missing: list[str], trail: Trail = ()) -> Any:
    """Apply `update` as the standard defines it: objects merge, lists are extended, other values are replaced."""
    if isinstance(value, dict) and isinstance(update, dict):
        merged = dict(value)
        for key, new in update.items():
            if key not in value and _only_describes(new):
                # Otherwise a description would create a field that the API does not have.
                missing.append(pointer((trail, key))[2:])
            else:
                merged[key] = _merge(value[key], new, missing, (trail, key)) if key in value else new
        return merged
    if isinstance(value, list):
        return [*value, *(update if isinstance(update, list) else [update])]
    return update


def _only_describes(update: Any) -> bool:
    return isinstance(update, dict) and update.keys() == {"description"}


def _place(number: int) -> str:
    return f"overlay.yaml#/actions/{number}"
