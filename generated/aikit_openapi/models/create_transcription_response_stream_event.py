# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .transcript_text_delta_event import TranscriptTextDeltaEvent
    from .transcript_text_done_event import TranscriptTextDoneEvent
    from .transcript_text_segment_event import TranscriptTextSegmentEvent

CreateTranscriptionResponseStreamEvent: TypeAlias = (
    "TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent"
)
"""`CreateTranscriptionResponseStreamEvent` of the API."""

CreateTranscriptionResponseStreamEventInput: TypeAlias = """
    TranscriptTextSegmentEvent
    | TranscriptTextDeltaEvent
    | TranscriptTextDoneEvent
    | Mapping[str, Any]
"""
"""Accepted values for `CreateTranscriptionResponseStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "transcript.text.segment": "TranscriptTextSegmentEvent",
        "transcript.text.delta": "TranscriptTextDeltaEvent",
        "transcript.text.done": "TranscriptTextDoneEvent",
    },
)
