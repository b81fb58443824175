# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.realtime import RealtimeTranscriptionSessionCreateRequestGAAudioDict
    from ..types import Unset
    from .realtime_transcription_session_create_request_ga_audio import (
        RealtimeTranscriptionSessionCreateRequestGAAudio,
    )


@model
class RealtimeTranscriptionSessionCreateRequestGA(_Model):
    """`RealtimeTranscriptionSessionCreateRequestGA` of the API."""

    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None

    _constants = {"type": "transcription"}
    _decoders = {
        "audio": one("RealtimeTranscriptionSessionCreateRequestGAAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcription"] | Unset = ...,
            audio: RealtimeTranscriptionSessionCreateRequestGAAudio
            | RealtimeTranscriptionSessionCreateRequestGAAudioDict
            | Mapping[str, Any]
            | Unset = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = ...,
        ) -> None: ...
