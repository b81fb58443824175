# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .audio_transcription_response import AudioTranscriptionResponse
    from .realtime_transcription_session_create_response_client_secret import (
        RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_turn_detection import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )


@model
class RealtimeTranscriptionSessionCreateResponse(_Model):
    """`RealtimeTranscriptionSessionCreateResponse` of the API."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    modalities: list[Literal["text", "audio"]] | None
    input_audio_format: str | None
    input_audio_transcription: AudioTranscriptionResponse | None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None

    _required = ("client_secret",)
    _decoders = {
        "client_secret": one("RealtimeTranscriptionSessionCreateResponseClientSecret"),
        "input_audio_transcription": one("AudioTranscriptionResponse"),
        "turn_detection": one("RealtimeTranscriptionSessionCreateResponseTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret | Mapping[str, Any],
            modalities: Sequence[Literal["text", "audio"]] | Unset = ...,
            input_audio_format: str | Unset = ...,
            input_audio_transcription: AudioTranscriptionResponse | Mapping[str, Any] | Unset = ...,
            turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
