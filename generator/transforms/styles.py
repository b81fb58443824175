"""Record the style of query parameters that do not repeat their name, which openapi-python-client would repeat.

`x-aikit-style` is the separator between the items, or `json`.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.walk import map_operations

_SEPARATORS = {"form": ",", "pipeDelimited": "|", "spaceDelimited": " "}


def note_styles(document: Spec) -> tuple[Spec, int]:
    """Record the style of each query parameter that has one."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        changed = [_noted(each) for each in operation.get("parameters", ())]
        different = sum(new is not old for new, old in zip(changed, operation.get("parameters", ()), strict=True))
        count += different
        return {**operation, "parameters": changed} if different else operation

    return map_operations(document, change), count


def _noted(parameter: Spec) -> Spec:
    style = parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    if parameter.get("in") != "query" or explode or style not in _SEPARATORS or "x-aikit-style" in parameter:
        return parameter
    return {**parameter, "x-aikit-style": _SEPARATORS[style]}
