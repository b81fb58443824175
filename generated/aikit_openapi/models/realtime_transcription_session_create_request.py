# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.realtime import (
        AudioTranscriptionDict,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )
    from ..types import Unset
    from .audio_transcription import AudioTranscription
    from .realtime_transcription_session_create_request_input_audio_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )


@model
class RealtimeTranscriptionSessionCreateRequest(_Model):
    """`RealtimeTranscriptionSessionCreateRequest` of the API."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    """Default `None`."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    """Default `pcm16`."""
    input_audio_transcription: AudioTranscription | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None

    _decoders = {
        "turn_detection": one("RealtimeTranscriptionSessionCreateRequestTurnDetection"),
        "input_audio_noise_reduction": one(
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction"
        ),
        "input_audio_transcription": one("AudioTranscription"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection
            | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
            | Mapping[str, Any]
            | Unset = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
            | Mapping[str, Any]
            | Unset = ...,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Unset = ...,
            input_audio_transcription: AudioTranscription
            | AudioTranscriptionDict
            | Mapping[str, Any]
            | Unset = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = ...,
        ) -> None: ...
