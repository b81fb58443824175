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
    """`CreateTranscriptionParams` without `file`, `model`, `response_format`, `stream`, for methods that name these arguments."""

    language: str
    """Language of the recording, as a code such as `en`. Setting it improves accuracy."""
    languages: Sequence[str]
    """A list of strings, at least 1 item."""
    keywords: Sequence[str]
    """A list of strings."""
    prompt: str
    """Preceding text or expected words, in the language of the recording."""
    temperature: float
    """Sampling temperature. With 0 the service chooses it. Default 0."""
    include: Sequence[TranscriptionInclude]
    """Additional data to include in the response."""
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    """Whether to return times for words, segments or both. Requires `verbose_json`. Default
    `['segment']`.
    """
    chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Mapping[str, Any] | None
    """How to split a long recording into chunks; default `auto`."""
    known_speaker_names: Sequence[str]
    """Names of the speakers to recognise, at most 4 items."""
    known_speaker_references: Sequence[str]
    """Short audio samples of these speakers as data URLs, in the same order. At most 4 items."""


class CreateTranscriptionParams(CreateTranscriptionOptions, total=False):
    """Body fields and query parameters of POST /audio/transcriptions. Omitted ones are not sent."""

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
    response_format: AudioResponseFormat
    """Format of the transcript."""
    stream: bool | None
    """Whether to stream the text while it is transcribed; default `False`."""
