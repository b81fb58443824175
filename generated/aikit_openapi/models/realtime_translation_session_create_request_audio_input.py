# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict,
        RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict,
    )
    from ..types import Unset
    from .realtime_translation_session_create_request_audio_input_noise_reduction import (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
    )
    from .realtime_translation_session_create_request_audio_input_transcription import (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription,
    )


@model
class RealtimeTranslationSessionCreateRequestAudioInput(_Model):
    """`RealtimeTranslationSessionCreateRequestAudioInput` of the API."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None

    _decoders = {
        "transcription": one("RealtimeTranslationSessionCreateRequestAudioInputTranscription"),
        "noise_reduction": one("RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription
            | RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction
            | RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
