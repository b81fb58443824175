# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/transcriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.audio_response_format import AudioResponseFormat
    from ..models.transcription_include import TranscriptionInclude
    from ..models.vad_config import VadConfig
    from ..typed_dicts.audio import VadConfigDict
    from ..types import FileTypes


class CreateTranscriptionOptions(TypedDict, total=False):
    """`CreateTranscriptionParams` without file, model, response_format, stream, for methods that name these."""

    language: str
    """Language that is spoken, as a code such as `en`; told, it is heard better. Text."""
    languages: Sequence[str]
    """List of text, at least 1 items."""
    keywords: Sequence[str]
    """List of text."""
    prompt: str
    """Text that comes before, or words to expect; in the language that is spoken. Text."""
    temperature: float
    """How freely to choose words; 0 leaves it to the service. Number, default `0`."""
    include: Sequence[TranscriptionInclude]
    """Further parts to put into the answer. List of `TranscriptionInclude`."""
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    """Whether to time words, segments or both; needs `verbose_json`. List of one of `word`, `segment`,
    default `['segment']`.
    """
    chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Mapping[str, Any] | None
    """How to cut a long recording into pieces. `auto` or `VadConfig` or null, default `'auto'`."""
    known_speaker_names: Sequence[str]
    """Names of speakers who are to be recognized. List of text, at most 4 items."""
    known_speaker_references: Sequence[str]
    """Short samples of these speakers, in the same order, as data URLs. List of text, at most 4 items."""


class CreateTranscriptionParams(CreateTranscriptionOptions, total=False):
    """Body fields and query parameters of POST /audio/transcriptions; what is left out is not sent."""

    file: FileTypes
    """The recording. File."""
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
    """Id of the transcription model. Text or `whisper-1` or `gpt-transcribe` or `gpt-4o-transcribe` or
    `gpt-4o-mini-transcribe` or `gpt-4o-mini-transcribe-2025-12-15` or another.
    """
    response_format: AudioResponseFormat
    """Form of the transcript, such as `json`, `text` or `srt`. `AudioResponseFormat`."""
    stream: bool | None
    """Whether to send the text in pieces while it is heard. True or false or null, default `False`."""
