# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationClientSecretCreateResponse(_Model):
    """`RealtimeTranslationClientSecretCreateResponse` of the API."""

    value: str
    expires_at: int
    """Unix time in seconds."""
    session: RealtimeTranslationSession

    _required = ("value", "expires_at", "session")
    _decoders = {
        "session": one("RealtimeTranslationSession"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            expires_at: int,
            session: RealtimeTranslationSession | Mapping[str, Any],
        ) -> None: ...
