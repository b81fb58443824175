# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        AudioTranscriptionDict,
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from ..types import Unset
    from .audio_transcription import AudioTranscription
    from .realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsInput
    from .realtime_transcription_session_create_request_ga_audio_input_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .realtime_turn_detection import RealtimeTurnDetection, RealtimeTurnDetectionInput


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(_Model):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` of the API."""

    format: RealtimeAudioFormats | None
    transcription: AudioTranscription | None
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None
    """Default `None`."""
    turn_detection: RealtimeTurnDetection | None

    _decoders = {
        "format": named("RealtimeAudioFormats"),
        "transcription": one("AudioTranscription"),
        "noise_reduction": one("RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction"),
        "turn_detection": named("RealtimeTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormatsInput | Unset = ...,
            transcription: AudioTranscription | AudioTranscriptionDict | Mapping[str, Any] | Unset = ...,
            noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction
            | RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
            | Mapping[str, Any]
            | Unset = ...,
            turn_detection: RealtimeTurnDetectionInput | None | Unset = ...,
        ) -> None: ...
