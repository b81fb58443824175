# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .realtime_translation_session_audio import RealtimeTranslationSessionAudio


@model
class RealtimeTranslationSession(_Model):
    """`RealtimeTranslationSession` of the API."""

    id: str
    type: Literal["translation"]
    expires_at: int
    """Unix time in seconds."""
    model: str
    audio: RealtimeTranslationSessionAudio

    _required = ("id", "expires_at", "model", "audio")
    _constants = {"type": "translation"}
    _decoders = {
        "audio": one("RealtimeTranslationSessionAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            expires_at: int,
            model: str,
            audio: RealtimeTranslationSessionAudio | Mapping[str, Any],
            type: Literal["translation"] | Unset = ...,
        ) -> None: ...
