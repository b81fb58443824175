# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_stream_event_thread_run_cancelled import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_incomplete import RunStreamEventThreadRunIncomplete
    from .run_stream_event_thread_run_queued import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action import RunStreamEventThreadRunRequiresAction

RunStreamEvent: TypeAlias = """
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired
"""
"""`RunStreamEvent` of the API."""

RunStreamEventInput: TypeAlias = """
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired
    | Mapping[str, Any]
"""
"""Accepted values for `RunStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "event",
    {
        "thread.run.created": "RunStreamEventThreadRunCreated",
        "thread.run.queued": "RunStreamEventThreadRunQueued",
        "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
        "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
        "thread.run.completed": "RunStreamEventThreadRunCompleted",
        "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
        "thread.run.failed": "RunStreamEventThreadRunFailed",
        "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
        "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
        "thread.run.expired": "RunStreamEventThreadRunExpired",
    },
)
