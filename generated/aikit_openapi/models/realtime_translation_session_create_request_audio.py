# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeTranslationSessionCreateRequestAudioInputDict,
        RealtimeTranslationSessionCreateRequestAudioOutputDict,
    )
    from ..types import Unset
    from .realtime_translation_session_create_request_audio_input import (
        RealtimeTranslationSessionCreateRequestAudioInput,
    )
    from .realtime_translation_session_create_request_audio_output import (
        RealtimeTranslationSessionCreateRequestAudioOutput,
    )


@model
class RealtimeTranslationSessionCreateRequestAudio(_Model):
    """`RealtimeTranslationSessionCreateRequestAudio` of the API."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None

    _decoders = {
        "input": one("RealtimeTranslationSessionCreateRequestAudioInput"),
        "output": one("RealtimeTranslationSessionCreateRequestAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeTranslationSessionCreateRequestAudioInput
            | RealtimeTranslationSessionCreateRequestAudioInputDict
            | Mapping[str, Any]
            | Unset = ...,
            output: RealtimeTranslationSessionCreateRequestAudioOutput
            | RealtimeTranslationSessionCreateRequestAudioOutputDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
