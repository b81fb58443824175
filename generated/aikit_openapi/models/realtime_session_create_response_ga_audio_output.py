# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsInput
    from .voice_ids_shared import VoiceIdsShared


@model
class RealtimeSessionCreateResponseGAAudioOutput(_Model):
    """`RealtimeSessionCreateResponseGAAudioOutput` of the API."""

    format: RealtimeAudioFormats | None
    voice: VoiceIdsShared | None
    """Default `alloy`."""
    speed: float | None
    """0.25 to 1.5; default 1."""

    _decoders = {
        "format": named("RealtimeAudioFormats"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormatsInput | Unset = ...,
            voice: VoiceIdsShared | Unset = ...,
            speed: float | Unset = ...,
        ) -> None: ...
