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
    """The text to read. At most 4096 characters."""
    instructions: str | None
    """How to speak, such as 'slowly and calmly'. At most 4096 characters."""
    voice: VoiceIdsOrCustomVoice
    """Whose voice reads."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None
    """File format of the audio. Default `'mp3'`."""
    speed: float | None
    """How fast to speak; 1 is the natural speed. 0.25 to 4, default `1`."""
    stream_format: Literal["sse", "audio"] | None
    """`sse` for events with pieces of the audio, `audio` for the audio itself. Default `'audio'`."""

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
