# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGA,
    )


@model
class RealtimeCreateClientSecretResponse(_Model):
    """`RealtimeCreateClientSecretResponse` of the API."""

    value: str
    expires_at: int
    """Unix time in seconds."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA

    _required = ("value", "expires_at", "session")
    _decoders = {
        "session": union(
            "type",
            {
                "realtime": "RealtimeSessionCreateResponseGA",
                "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            expires_at: int,
            session: RealtimeSessionCreateResponseGA
            | RealtimeTranscriptionSessionCreateResponseGA
            | Mapping[str, Any],
        ) -> None: ...
