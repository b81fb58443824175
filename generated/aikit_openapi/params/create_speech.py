# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceInput


class CreateSpeechOptions(TypedDict, total=False):
    """`CreateSpeechParams` without `model`, `input`, `voice`, `stream_format`, for methods that name these arguments."""

    instructions: str
    """Instructions for the voice, such as 'slowly and calmly'. At most 4096 characters."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """File format of the audio: `mp3`, `opus`, `aac`, `flac`, `wav` or `pcm`; default `mp3`."""
    speed: float
    """Speed of the speech. 1 is the natural speed. From 0.25 to 4; default 1."""


class CreateSpeechParams(CreateSpeechOptions, total=False):
    """Body fields and query parameters of POST /audio/speech. Omitted ones are not sent."""

    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    """Id of the speech model."""
    input: str
    """The text to speak, at most 4096 characters."""
    voice: VoiceIdsOrCustomVoiceInput
    """The voice to use."""
    stream_format: Literal["sse", "audio"]
    """Format of the stream: `sse` for events with audio chunks, `audio` for the audio itself. Either
    `sse` or `audio`; default `audio`.
    """
