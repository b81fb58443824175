# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/translations/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.realtime_translation_client_secret_create_request_expires_after import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    )
    from ..models.realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest
    from ..typed_dicts.realtime import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
        RealtimeTranslationSessionCreateRequestDict,
    )


class CreateRealtimeTranslationClientSecretOptions(TypedDict, total=False):
    """`CreateRealtimeTranslationClientSecretParams` without `session`, for methods that name these arguments."""

    expires_after: (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | Mapping[str, Any]
    )
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter`."""


class CreateRealtimeTranslationClientSecretParams(CreateRealtimeTranslationClientSecretOptions, total=False):
    """Body fields and query parameters of POST /realtime/translations/client_secrets. Omitted ones are not sent."""

    session: (
        RealtimeTranslationSessionCreateRequest
        | RealtimeTranslationSessionCreateRequestDict
        | Mapping[str, Any]
    )
    """`RealtimeTranslationSessionCreateRequest`."""
