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
    """The recording."""
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
    """Language that is spoken, as a code such as `en`; told, it is heard better."""
    languages: list[str] | None
    """At least 1 items."""
    keywords: list[str] | None
    prompt: str | None
    """Text that comes before, or words to expect; in the language that is spoken."""
    response_format: AudioResponseFormat | None
    """Form of the transcript, such as `json`, `text` or `srt`."""
    temperature: float | None
    """How freely to choose words; 0 leaves it to the service. Default `0`."""
    include: list[TranscriptionInclude] | None
    """Further parts to put into the answer."""
    timestamp_granularities: list[Literal["word", "segment"]] | None
    """Whether to time words, segments or both; needs `verbose_json`. Default `['segment']`."""
    stream: bool | None
    """Whether to send the text in pieces while it is heard. Default `False`."""
    chunking_strategy: Literal["auto"] | VadConfig | None
    """How to cut a long recording into pieces. Default `'auto'`."""
    known_speaker_names: list[str] | None
    """Names of speakers who are to be recognized. At most 4 items."""
    known_speaker_references: list[str] | None
    """Short samples of these speakers, in the same order, as data URLs. At most 4 items."""

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
