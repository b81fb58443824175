# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .speech_audio_done_event_usage import SpeechAudioDoneEventUsage


@model
class SpeechAudioDoneEvent(_Model):
    """`SpeechAudioDoneEvent` of the API."""

    type: Literal["speech.audio.done"]
    usage: SpeechAudioDoneEventUsage

    _required = ("usage",)
    _constants = {"type": "speech.audio.done"}
    _decoders = {
        "usage": one("SpeechAudioDoneEventUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            usage: SpeechAudioDoneEventUsage | Mapping[str, Any],
            type: Literal["speech.audio.done"] | Unset = ...,
        ) -> None: ...
