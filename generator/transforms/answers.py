"""Cures answers that are no answers: errors, which are decoded in one place for all operations, and second successes.

openapi-python-client makes a type of all statuses together, so that each answer would be "this, or an error".
"""

from __future__ import annotations

import re

from generator.documents import Spec
from generator.walk import map_operations

_SUCCESS = re.compile(r"2(\d\d|XX)")


def keep_one_success(document: Spec) -> tuple[Spec, int]:
    """Keep one successful answer of each operation, the first one with a content."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        answers = operation.get("responses", {})
        successes = sorted(status for status in answers if _SUCCESS.fullmatch(status))
        best = next((status for status in successes if answers[status].get("content")), None)
        chosen = best or (successes[0] if successes else None)
        kept = {chosen.replace("XX", "00"): answers[chosen]} if chosen else {"200": {"description": ""}}
        count += len(answers.keys() - {chosen})
        return {**operation, "responses": kept}

    return map_operations(document, change), count
