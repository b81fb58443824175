# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import InputAudioInputAudioDict
    from ..types import Unset
    from .input_audio_input_audio import InputAudioInputAudio


@model
class InputAudio(_Model):
    """`InputAudio` of the API."""

    type: Literal["input_audio"]
    input_audio: InputAudioInputAudio

    _required = ("input_audio",)
    _constants = {"type": "input_audio"}
    _decoders = {
        "input_audio": one("InputAudioInputAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_audio: InputAudioInputAudio | InputAudioInputAudioDict | Mapping[str, Any],
            type: Literal["input_audio"] | Unset = ...,
        ) -> None: ...
