# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audio_transcription_response import AudioTranscriptionResponse
    from .realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsInput
    from .realtime_session_create_response_ga_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from .realtime_turn_detection import RealtimeTurnDetection, RealtimeTurnDetectionInput


@model
class RealtimeSessionCreateResponseGAAudioInput(_Model):
    """`RealtimeSessionCreateResponseGAAudioInput` of the API."""

    format: RealtimeAudioFormats | None
    transcription: AudioTranscriptionResponse | None
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None
    """Default `None`."""
    turn_detection: RealtimeTurnDetection | None

    _decoders = {
        "format": named("RealtimeAudioFormats"),
        "transcription": one("AudioTranscriptionResponse"),
        "noise_reduction": one("RealtimeSessionCreateResponseGAAudioInputNoiseReduction"),
        "turn_detection": named("RealtimeTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormatsInput | Unset = ...,
            transcription: AudioTranscriptionResponse | Mapping[str, Any] | Unset = ...,
            noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction
            | Mapping[str, Any]
            | Unset = ...,
            turn_detection: RealtimeTurnDetectionInput | None | Unset = ...,
        ) -> None: ...
