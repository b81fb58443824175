# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .done_event import DoneEvent
    from .error_event import ErrorEvent
    from .message_stream_event import MessageStreamEvent, MessageStreamEventInput
    from .run_step_stream_event import RunStepStreamEvent, RunStepStreamEventInput
    from .run_stream_event import RunStreamEvent, RunStreamEventInput
    from .thread_stream_event import ThreadStreamEvent

AssistantStreamEvent: TypeAlias = """
    ThreadStreamEvent
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
    | DoneEvent
"""
"""`AssistantStreamEvent` of the API."""

AssistantStreamEventInput: TypeAlias = """
    ThreadStreamEvent
    | RunStreamEventInput
    | RunStepStreamEventInput
    | MessageStreamEventInput
    | ErrorEvent
    | DoneEvent
    | Mapping[str, Any]
"""
"""Accepted values for `AssistantStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "event",
    {
        "thread.created": "ThreadStreamEvent",
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
        "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
        "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
        "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
        "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
        "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
        "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
        "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        "thread.message.created": "MessageStreamEventThreadMessageCreated",
        "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
        "thread.message.delta": "MessageStreamEventThreadMessageDelta",
        "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
        "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        "error": "ErrorEvent",
        "done": "DoneEvent",
    },
)
