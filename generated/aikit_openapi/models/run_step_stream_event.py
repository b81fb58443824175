# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_stream_event_thread_run_step_cancelled import RunStepStreamEventThreadRunStepCancelled
    from .run_step_stream_event_thread_run_step_completed import RunStepStreamEventThreadRunStepCompleted
    from .run_step_stream_event_thread_run_step_created import RunStepStreamEventThreadRunStepCreated
    from .run_step_stream_event_thread_run_step_delta import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired import RunStepStreamEventThreadRunStepExpired
    from .run_step_stream_event_thread_run_step_failed import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress import RunStepStreamEventThreadRunStepInProgress

RunStepStreamEvent: TypeAlias = """
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired
"""
"""`RunStepStreamEvent` of the API."""

RunStepStreamEventInput: TypeAlias = """
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired
    | Mapping[str, Any]
"""
"""Accepted values for `RunStepStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "event",
    {
        "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
        "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
        "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
        "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
        "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
        "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
        "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
    },
)
