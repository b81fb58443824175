# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .realtime_session_create_response_audio_input import RealtimeSessionCreateResponseAudioInput
    from .realtime_session_create_response_audio_output import RealtimeSessionCreateResponseAudioOutput


@model
class RealtimeSessionCreateResponseAudio(_Model):
    """`RealtimeSessionCreateResponseAudio` of the API."""

    input: RealtimeSessionCreateResponseAudioInput | None
    output: RealtimeSessionCreateResponseAudioOutput | None

    _decoders = {
        "input": one("RealtimeSessionCreateResponseAudioInput"),
        "output": one("RealtimeSessionCreateResponseAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeSessionCreateResponseAudioInput | Mapping[str, Any] | Unset = ...,
            output: RealtimeSessionCreateResponseAudioOutput | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
