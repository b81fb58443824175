# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
    from ..types import Unset
    from .realtime_transcription_session_create_request_ga_audio_input import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    )


@model
class RealtimeTranscriptionSessionCreateRequestGAAudio(_Model):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` of the API."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None

    _decoders = {
        "input": one("RealtimeTranscriptionSessionCreateRequestGAAudioInput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeTranscriptionSessionCreateRequestGAAudioInput
            | RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
