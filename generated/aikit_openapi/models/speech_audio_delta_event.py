# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class SpeechAudioDeltaEvent(_Model):
    """`SpeechAudioDeltaEvent` of the API."""

    type: Literal["speech.audio.delta"]
    audio: str

    _required = ("audio",)
    _constants = {"type": "speech.audio.delta"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: str,
            type: Literal["speech.audio.delta"] | Unset = ...,
        ) -> None: ...
