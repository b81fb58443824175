# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import RealtimeTranslationSessionCreateRequestAudioDict
    from ..types import Unset
    from .realtime_translation_session_create_request_audio import (
        RealtimeTranslationSessionCreateRequestAudio,
    )


@model
class RealtimeTranslationSessionCreateRequest(_Model):
    """`RealtimeTranslationSessionCreateRequest` of the API."""

    model: str
    audio: RealtimeTranslationSessionCreateRequestAudio | None

    _required = ("model",)
    _decoders = {
        "audio": one("RealtimeTranslationSessionCreateRequestAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            audio: RealtimeTranslationSessionCreateRequestAudio
            | RealtimeTranslationSessionCreateRequestAudioDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
