"""Separate event streams from plain responses, because openapi-python-client keeps only the first of the two.

The events move to a separate response with status 299, which HTTP does not use, and keep their type there.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.media import EVENTS, bare
from generator.walk import map_operations

EVENTS_STATUS = "299"


def set_events_aside(document: Spec) -> tuple[Spec, int]:
    """Move each event stream to status 299, as the JSON of one event."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        answers: Spec = {}
        events = None
        for status, answer in operation["responses"].items():
            content = dict(answer.get("content", {}))
            for name in [name for name in content if bare(name) == EVENTS]:
                events = content.pop(name)
            answers[status] = {**answer, "content": content} if "content" in answer else answer
        if events is None:
            return operation
        count += 1
        schema = events.get("itemSchema", events.get("schema", {}))
        answers[EVENTS_STATUS] = {"description": "", "content": {"application/json": {"schema": schema}}}
        return {**operation, "responses": answers}

    return map_operations(document, change), count
