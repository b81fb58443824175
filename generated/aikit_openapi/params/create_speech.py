# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceInput


class CreateSpeechOptions(TypedDict, total=False):
    """`CreateSpeechParams` without model, input, voice, stream_format, for methods that name these."""

    instructions: str
    """How to speak, such as 'slowly and calmly'. Text, at most 4096 characters."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """File format of the audio. One of `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`, default `'mp3'`."""
    speed: float
    """How fast to speak; 1 is the natural speed. Number, 0.25 to 4, default `1`."""


class CreateSpeechParams(CreateSpeechOptions, total=False):
    """Body fields and query parameters of POST /audio/speech; what is left out is not sent."""

    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    """Id of the speech model. Text or `tts-1` or `tts-1-hd` or `gpt-4o-mini-tts` or
    `gpt-4o-mini-tts-2025-12-15`.
    """
    input: str
    """The text to read. Text, at most 4096 characters."""
    voice: VoiceIdsOrCustomVoiceInput
    """Whose voice reads. `VoiceIdsOrCustomVoice`."""
    stream_format: Literal["sse", "audio"]
    """`sse` for events with pieces of the audio, `audio` for the audio itself. One of `sse`, `audio`,
    default `'audio'`.
    """
