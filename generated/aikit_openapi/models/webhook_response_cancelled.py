# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_response_cancelled_data import WebhookResponseCancelledData


@model
class WebhookResponseCancelled(_Model):
    """`WebhookResponseCancelled` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookResponseCancelledData
    object: Literal["event"] | None
    type: Literal["response.cancelled"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "response.cancelled"}
    _decoders = {
        "data": one("WebhookResponseCancelledData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookResponseCancelledData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["response.cancelled"] | Unset = ...,
        ) -> None: ...
