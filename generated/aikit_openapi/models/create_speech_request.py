# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput


@model
class CreateSpeechRequest(_Model):
    """`CreateSpeechRequest` of the API."""

    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    """Id of the speech model."""
    input: str
    """The text to speak, at most 4096 characters."""
    instructions: str | None
    """Instructions for the voice, such as 'slowly and calmly'. At most 4096 characters."""
    voice: VoiceIdsOrCustomVoice
    """The voice to use."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None
    """File format of the audio; default `mp3`."""
    speed: float | None
    """Speed of the speech. 1 is the natural speed. From 0.25 to 4; default 1."""
    stream_format: Literal["sse", "audio"] | None
    """Format of the stream: `sse` for events with audio chunks, `audio` for the audio itself. Default
    `audio`.
    """

    _required = ("model", "input", "voice")
    _decoders = {
        "voice": named("VoiceIdsOrCustomVoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str,
            input: str,
            voice: VoiceIdsOrCustomVoiceInput,
            instructions: str | Unset = ...,
            response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Unset = ...,
            speed: float | Unset = ...,
            stream_format: Literal["sse", "audio"] | Unset = ...,
        ) -> None: ...
