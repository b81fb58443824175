# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .realtime_translation_session_audio_input_noise_reduction import (
        RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from .realtime_translation_session_audio_input_transcription import (
        RealtimeTranslationSessionAudioInputTranscription,
    )


@model
class RealtimeTranslationSessionAudioInput(_Model):
    """`RealtimeTranslationSessionAudioInput` of the API."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None

    _decoders = {
        "transcription": one("RealtimeTranslationSessionAudioInputTranscription"),
        "noise_reduction": one("RealtimeTranslationSessionAudioInputNoiseReduction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            transcription: RealtimeTranslationSessionAudioInputTranscription
            | Mapping[str, Any]
            | None
            | Unset = ...,
            noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
