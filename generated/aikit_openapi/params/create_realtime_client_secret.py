# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.realtime_create_client_secret_request_expires_after import (
        RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from ..models.realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGA,
    )


class CreateRealtimeClientSecretParams(TypedDict, total=False):
    """Body fields and query parameters of POST /realtime/client_secrets; what is left out is not sent."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | Mapping[str, Any]
    """`RealtimeCreateClientSecretRequestExpiresAfter`."""
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA | Mapping[str, Any]
    """`RealtimeSessionCreateRequestGA` or `RealtimeTranscriptionSessionCreateRequestGA`."""
