# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class RealtimeSessionCreateRequestClientSecret(_Model):
    """`RealtimeSessionCreateRequestClientSecret` of the API."""

    value: str
    expires_at: int
    """Unix time in seconds."""

    _required = ("value", "expires_at")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            expires_at: int,
        ) -> None: ...
