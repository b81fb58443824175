# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .realtime_translation_session_audio_input import RealtimeTranslationSessionAudioInput
    from .realtime_translation_session_audio_output import RealtimeTranslationSessionAudioOutput


@model
class RealtimeTranslationSessionAudio(_Model):
    """`RealtimeTranslationSessionAudio` of the API."""

    input: RealtimeTranslationSessionAudioInput | None
    output: RealtimeTranslationSessionAudioOutput | None

    _decoders = {
        "input": one("RealtimeTranslationSessionAudioInput"),
        "output": one("RealtimeTranslationSessionAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeTranslationSessionAudioInput | Mapping[str, Any] | Unset = ...,
            output: RealtimeTranslationSessionAudioOutput | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
