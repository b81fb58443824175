# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
        RealtimeTranslationSessionCreateRequestDict,
    )
    from ..types import Unset
    from .realtime_translation_client_secret_create_request_expires_after import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    )
    from .realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest


@model
class RealtimeTranslationClientSecretCreateRequest(_Model):
    """`RealtimeTranslationClientSecretCreateRequest` of the API."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None
    session: RealtimeTranslationSessionCreateRequest

    _required = ("session",)
    _decoders = {
        "expires_after": one("RealtimeTranslationClientSecretCreateRequestExpiresAfter"),
        "session": one("RealtimeTranslationSessionCreateRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session: RealtimeTranslationSessionCreateRequest
            | RealtimeTranslationSessionCreateRequestDict
            | Mapping[str, Any],
            expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter
            | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
