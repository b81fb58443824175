# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .realtime_transcription_session_create_response_ga_audio_input import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )


@model
class RealtimeTranscriptionSessionCreateResponseGAAudio(_Model):
    """`RealtimeTranscriptionSessionCreateResponseGAAudio` of the API."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None

    _decoders = {
        "input": one("RealtimeTranscriptionSessionCreateResponseGAAudioInput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
