"""Cures answers that can also be a stream of events: of the two openapi-python-client keeps only the first one.

The events move to a separate answer with the status 299, which HTTP does not use; there they keep their type.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.media import EVENTS, bare
from generator.walk import map_operations

EVENTS_STATUS = "299"


def set_events_aside(document: Spec) -> tuple[Spec, int]:
    """Move each event stream to the status 299, as JSON of one event."""
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
