# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/transcription_sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.audio_transcription import AudioTranscription
    from ..models.realtime_transcription_session_create_request_input_audio_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from ..models.realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from ..typed_dicts.realtime import (
        AudioTranscriptionDict,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )


class CreateRealtimeTranscriptionSessionParams(TypedDict, total=False):
    """Body fields and query parameters of POST /realtime/transcription_sessions. Omitted ones are not sent."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | Mapping[str, Any]
    )
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection`."""
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
        | Mapping[str, Any]
    )
    """`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction`; default `None`."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16`, `g711_ulaw` or `g711_alaw`; default `pcm16`."""
    input_audio_transcription: AudioTranscription | AudioTranscriptionDict | Mapping[str, Any]
    """`AudioTranscription`."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """A list of `item.input_audio_transcription.logprobs`."""
