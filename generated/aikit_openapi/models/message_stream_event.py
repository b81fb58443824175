# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_stream_event_thread_message_completed import MessageStreamEventThreadMessageCompleted
    from .message_stream_event_thread_message_created import MessageStreamEventThreadMessageCreated
    from .message_stream_event_thread_message_delta import MessageStreamEventThreadMessageDelta
    from .message_stream_event_thread_message_in_progress import MessageStreamEventThreadMessageInProgress
    from .message_stream_event_thread_message_incomplete import MessageStreamEventThreadMessageIncomplete

MessageStreamEvent: TypeAlias = """
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete
"""
"""`MessageStreamEvent` of the API."""

MessageStreamEventInput: TypeAlias = """
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete
    | Mapping[str, Any]
"""
"""Accepted values for `MessageStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "event",
    {
        "thread.message.created": "MessageStreamEventThreadMessageCreated",
        "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
        "thread.message.delta": "MessageStreamEventThreadMessageDelta",
        "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
        "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
    },
)
