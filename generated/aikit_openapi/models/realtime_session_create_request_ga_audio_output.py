# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsInput
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput


@model
class RealtimeSessionCreateRequestGAAudioOutput(_Model):
    """`RealtimeSessionCreateRequestGAAudioOutput` of the API."""

    format: RealtimeAudioFormats | None
    voice: VoiceIdsOrCustomVoice | None
    """Default `alloy`."""
    speed: float | None
    """0.25 to 1.5; default 1."""

    _decoders = {
        "format": named("RealtimeAudioFormats"),
        "voice": named("VoiceIdsOrCustomVoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormatsInput | Unset = ...,
            voice: VoiceIdsOrCustomVoiceInput | Unset = ...,
            speed: float | Unset = ...,
        ) -> None: ...
