# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_response_failed_data import WebhookResponseFailedData


@model
class WebhookResponseFailed(_Model):
    """`WebhookResponseFailed` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookResponseFailedData
    object: Literal["event"] | None
    type: Literal["response.failed"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "response.failed"}
    _decoders = {
        "data": one("WebhookResponseFailedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookResponseFailedData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["response.failed"] | Unset = ...,
        ) -> None: ...
