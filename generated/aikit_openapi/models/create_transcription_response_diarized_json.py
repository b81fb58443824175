# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_diarized_segment import TranscriptionDiarizedSegment


@model
class CreateTranscriptionResponseDiarizedJson(_Model):
    """`CreateTranscriptionResponseDiarizedJson` of the API."""

    task: Literal["transcribe"]
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None

    _required = ("duration", "text", "segments")
    _constants = {"task": "transcribe"}
    _decoders = {
        "segments": many(one("TranscriptionDiarizedSegment")),
        "usage": union(
            "type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            duration: float,
            text: str,
            segments: Sequence[TranscriptionDiarizedSegment | Mapping[str, Any]],
            task: Literal["transcribe"] | Unset = ...,
            usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
