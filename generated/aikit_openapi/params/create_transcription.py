# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/transcriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.audio_response_format import AudioResponseFormat
    from ..models.transcription_include import TranscriptionInclude
    from ..models.vad_config import VadConfig
    from ..types import FileTypes


class CreateTranscriptionParams(TypedDict, total=False):
    """Body fields and query parameters of POST /audio/transcriptions; what is left out is not sent."""

    file: FileTypes
    model: (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    )
    language: str
    languages: Sequence[str]
    """At least 1 items."""
    keywords: Sequence[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    """Default `0`."""
    include: Sequence[TranscriptionInclude]
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    """Default `['segment']`."""
    stream: bool | None
    chunking_strategy: Literal["auto"] | VadConfig | Mapping[str, Any] | None
    known_speaker_names: Sequence[str]
    """At most 4 items."""
    known_speaker_references: Sequence[str]
    """At most 4 items."""
