"""Applies openapi/overlay.yaml, an OpenAPI Overlay 1.0 document: corrections, and our own sentences.

oas-patch finds the targets and merges; what it is silent about is checked here: an action that matches nothing, one
without a reason, and a sentence for a parameter or field that the document does not have.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from generator.documents import Spec, parse
from generator.errors import GeneratorError
from generator.pointers import Trail, pointer

_FIELDS = frozenset(("target", "description", "update", "remove"))


def load_overlay(file: Path) -> Spec:
    """Read an overlay and check its form.

    Raises:
        GeneratorError: when it can't be read, is no Overlay 1.0 document, or an action lacks target, reason or deed.
    """
    try:
        overlay = parse(file.read_bytes(), str(file))
    except OSError as error:
        raise GeneratorError(
            f"the overlay can't be read: {error.strerror}", pointer=str(file), cure="restore it from the repository"
        ) from error
    if overlay.get("overlay") != "1.0.0" or not isinstance(overlay.get("actions"), list):
        raise GeneratorError(
            "this is no OpenAPI Overlay 1.0.0 document with actions",
            pointer=str(file),
            cure="restore it from the repository",
        )
    for number, action in enumerate(overlay["actions"]):
        _check_action(action, f"{file}#/actions/{number}")
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
            cure="keep one of `update` and `remove: true`",
        )


def apply_overlay(document: Spec, overlay: Spec) -> Spec:
    """A copy of the document with all actions of the overlay applied, in their order.

    Raises:
        GeneratorError: when an action matches nothing, or describes what the document does not have.
    """
    # jsonpath-ng takes a while to import, and reading a pin alone does not need it.
    from jsonpath_ng.exceptions import JSONPathError
    from jsonpath_ng.ext.parser import parse as parse_path
    from oas_patch.overlay import apply_overlay as patch  # type: ignore[import-untyped]  # brings no types

    result = copy.deepcopy(document)
    for number, action in enumerate(overlay["actions"]):
        place = f"overlay.yaml#/actions/{number}"
        try:
            matches = [match.value for match in parse_path(action["target"]).find(result)]
        except JSONPathError as error:
            raise GeneratorError(
                f"the target {action['target']} is no JSONPath: {error}", pointer=place, cure="correct the target"
            ) from error
        if not matches:
            raise GeneratorError(
                f"the action on {action['target']} matches nothing ({action['description']})",
                pointer=place,
                cure="the document has changed: remove the action or correct its target",
            )
        for match in matches:
            _check_described(match, action.get("update"), action["target"], place)
        # One action at a time, and a copy of it: the library merges the very objects of the overlay into each match.
        result = patch(result, {"actions": [copy.deepcopy(action)]})
    return result


def _check_described(target: Any, update: Any, path: str, place: str, trail: Trail = ()) -> None:
    """A mapping that only describes must meet what it describes; or it would make a field that nobody has."""
    if not isinstance(update, dict) or not isinstance(target, dict):
        return
    for key, value in update.items():
        if key in target:
            _check_described(target[key], value, path, place, (trail, key))
        elif isinstance(value, dict) and value.keys() == {"description"}:
            raise GeneratorError(
                f"the action on {path} describes {pointer((trail, key))[2:]}, which is not there",
                pointer=place,
                cure="the document has changed: remove the sentence or move it to where the field is now",
            )
