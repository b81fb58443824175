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
    from ..typed_dicts.realtime import (
        RealtimeCreateClientSecretRequestExpiresAfterDict,
        RealtimeSessionCreateRequestGADict,
        RealtimeTranscriptionSessionCreateRequestGADict,
    )


class CreateRealtimeClientSecretParams(TypedDict, total=False):
    """Body fields and query parameters of POST /realtime/client_secrets. Omitted ones are not sent."""

    expires_after: (
        RealtimeCreateClientSecretRequestExpiresAfter
        | RealtimeCreateClientSecretRequestExpiresAfterDict
        | Mapping[str, Any]
    )
    """`RealtimeCreateClientSecretRequestExpiresAfter`."""
    session: (
        RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict
        | Mapping[str, Any]
    )
    """`RealtimeSessionCreateRequestGA` or `RealtimeTranscriptionSessionCreateRequestGA`."""
