# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcription_segment import TranscriptionSegment
    from .transcription_word import TranscriptionWord


@model
class CreateTranscriptionResponseVerboseJson(_Model):
    """`CreateTranscriptionResponseVerboseJson` of the API."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None
    segments: list[TranscriptionSegment] | None
    usage: TranscriptTextUsageDuration | None

    _required = ("language", "duration", "text")
    _decoders = {
        "words": many(one("TranscriptionWord")),
        "segments": many(one("TranscriptionSegment")),
        "usage": one("TranscriptTextUsageDuration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str,
            duration: float,
            text: str,
            words: Sequence[TranscriptionWord | Mapping[str, Any]] | Unset = ...,
            segments: Sequence[TranscriptionSegment | Mapping[str, Any]] | Unset = ...,
            usage: TranscriptTextUsageDuration | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
