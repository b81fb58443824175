# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.audio import VadConfigDict
    from ..types import FileTypes, Unset
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .vad_config import VadConfig


@model
class CreateTranscriptionRequest(_Model):
    """`CreateTranscriptionRequest` of the API."""

    file: FileTypes
    """The recording to process."""
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
    """Id of the transcription model."""
    language: str | None
    """Language of the recording, as a code such as `en`. Setting it improves accuracy."""
    languages: list[str] | None
    """At least 1 item."""
    keywords: list[str] | None
    prompt: str | None
    """Preceding text or expected words, in the language of the recording."""
    response_format: AudioResponseFormat | None
    """Format of the transcript."""
    temperature: float | None
    """Sampling temperature. With 0 the service chooses it. Default 0."""
    include: list[TranscriptionInclude] | None
    """Additional data to include in the response."""
    timestamp_granularities: list[Literal["word", "segment"]] | None
    """Whether to return times for words, segments or both. Requires `verbose_json`. Default
    `['segment']`.
    """
    stream: bool | None
    """Whether to stream the text while it is transcribed; default `False`."""
    chunking_strategy: Literal["auto"] | VadConfig | None
    """How to split a long recording into chunks; default `auto`."""
    known_speaker_names: list[str] | None
    """Names of the speakers to recognise, at most 4 items."""
    known_speaker_references: list[str] | None
    """Short audio samples of these speakers as data URLs, in the same order. At most 4 items."""

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
            chunking_strategy: Literal["auto"]
            | VadConfig
            | VadConfigDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            known_speaker_names: Sequence[str] | Unset = ...,
            known_speaker_references: Sequence[str] | Unset = ...,
        ) -> None: ...
