# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .realtime_transcription_session_create_response_ga_audio import (
        RealtimeTranscriptionSessionCreateResponseGAAudio,
    )


@model
class RealtimeTranscriptionSessionCreateResponseGA(_Model):
    """`RealtimeTranscriptionSessionCreateResponseGA` of the API."""

    type: Literal["transcription"]
    id: str
    object: str
    expires_at: int | None
    """Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None

    _required = ("id", "object")
    _constants = {"type": "transcription"}
    _decoders = {
        "audio": one("RealtimeTranscriptionSessionCreateResponseGAAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            type: Literal["transcription"] | Unset = ...,
            expires_at: int | Unset = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = ...,
            audio: RealtimeTranscriptionSessionCreateResponseGAAudio | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
