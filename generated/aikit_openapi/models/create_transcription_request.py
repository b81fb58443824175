# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import FileTypes, Unset
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .vad_config import VadConfig


@model
class CreateTranscriptionRequest(_Model):
    """`CreateTranscriptionRequest` of the API."""

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
    language: str | None
    languages: list[str] | None
    """At least 1 items."""
    keywords: list[str] | None
    prompt: str | None
    response_format: AudioResponseFormat | None
    temperature: float | None
    """Default `0`."""
    include: list[TranscriptionInclude] | None
    timestamp_granularities: list[Literal["word", "segment"]] | None
    """Default `['segment']`."""
    stream: bool | None
    chunking_strategy: Literal["auto"] | VadConfig | None
    known_speaker_names: list[str] | None
    """At most 4 items."""
    known_speaker_references: list[str] | None
    """At most 4 items."""

    _required = ("file", "model")
    _decoders = {
        "chunking_strategy": one("VadConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileTypes,
            model: Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-4o-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe-diarize",
            ]
            | str,
            language: str | Unset = ...,
            languages: Sequence[str] | Unset = ...,
            keywords: Sequence[str] | Unset = ...,
            prompt: str | Unset = ...,
            response_format: AudioResponseFormat | Unset = ...,
            temperature: float | Unset = ...,
            include: Sequence[TranscriptionInclude] | Unset = ...,
            timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = ...,
            stream: bool | None | Unset = ...,
            chunking_strategy: Literal["auto"] | VadConfig | Mapping[str, Any] | None | Unset = ...,
            known_speaker_names: Sequence[str] | Unset = ...,
            known_speaker_references: Sequence[str] | Unset = ...,
        ) -> None: ...
