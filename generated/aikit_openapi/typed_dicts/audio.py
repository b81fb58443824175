# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `audio`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..types import FileTypes
from .shared import VoiceIdsOrCustomVoiceDict


class CreateSpeechRequestDict(TypedDict, total=False):
    model: Required[Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str]
    input: Required[str]
    instructions: str
    voice: Required[VoiceIdsOrCustomVoiceDict]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float
    stream_format: Literal["sse", "audio"]


class CreateTranscriptionRequestDict(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    ]
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    include: Sequence[TranscriptionInclude]
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    stream: bool | None
    chunking_strategy: Literal["auto"] | VadConfigDict | None
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[str]


class CreateTranslationRequestDict(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[Literal["whisper-1"] | str]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float


class CreateVoiceConsentRequestDict(TypedDict, total=False):
    name: Required[str]
    recording: Required[FileTypes]
    language: Required[str]


class CreateVoiceRequestDict(TypedDict, total=False):
    name: Required[str]
    audio_sample: Required[FileTypes]
    consent: Required[str]


class UpdateVoiceConsentRequestDict(TypedDict, total=False):
    name: Required[str]


class VadConfigDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
TranscriptionInclude: TypeAlias = Literal["logprobs"]
