"""Remove error responses, which are decoded in one place for all operations, and second successes.

openapi-python-client combines all statuses in one type, so each response would be "this, or an error". A response
under `default` counts as the success if no success is listed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.documents import Spec
from generator.walk import map_operations

_SUCCESS = re.compile(r"2(\d\d|XX)")


def successes(answers: Mapping[str, Any]) -> list[str]:
    """Return the statuses of successful responses in order."""
    named = sorted(status for status in answers if _SUCCESS.fullmatch(status))
    return named or [status for status in answers if status == "default"]


def keep_one_success(document: Spec) -> tuple[Spec, int]:
    """Keep one successful response of each operation, the first one with content."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        answers = operation.get("responses", {})
        found = successes(answers)
        chosen = next((status for status in found if answers[status].get("content")), found[0] if found else None)
        count += len(answers.keys() - {chosen})
        if chosen is None:
            return {**operation, "responses": {"200": {"description": ""}}}
        status = "200" if chosen == "default" else chosen.replace("XX", "00")
        return {**operation, "responses": {status: answers[chosen]}}

    return map_operations(document, change), count
