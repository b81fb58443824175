# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeCreateClientSecretRequestExpiresAfterDict,
        RealtimeSessionCreateRequestGADict,
        RealtimeTranscriptionSessionCreateRequestGADict,
    )
    from ..types import Unset
    from .realtime_create_client_secret_request_expires_after import (
        RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from .realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA


@model
class RealtimeCreateClientSecretRequest(_Model):
    """`RealtimeCreateClientSecretRequest` of the API."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA | None

    _decoders = {
        "expires_after": one("RealtimeCreateClientSecretRequestExpiresAfter"),
        "session": union(
            "type",
            {
                "realtime": "RealtimeSessionCreateRequestGA",
                "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_after: RealtimeCreateClientSecretRequestExpiresAfter
            | RealtimeCreateClientSecretRequestExpiresAfterDict
            | Mapping[str, Any]
            | Unset = ...,
            session: RealtimeSessionCreateRequestGA
            | RealtimeSessionCreateRequestGADict
            | RealtimeTranscriptionSessionCreateRequestGA
            | RealtimeTranscriptionSessionCreateRequestGADict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
