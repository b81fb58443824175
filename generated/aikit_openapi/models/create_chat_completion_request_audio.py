# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput


@model
class CreateChatCompletionRequestAudio(_Model):
    """`CreateChatCompletionRequestAudio` of the API."""

    voice: VoiceIdsOrCustomVoice
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]

    _required = ("voice", "format")
    _decoders = {
        "voice": named("VoiceIdsOrCustomVoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            voice: VoiceIdsOrCustomVoiceInput,
            format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"],
        ) -> None: ...
