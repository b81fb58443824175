# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData


@model
class WebhookRealtimeCallIncoming(_Model):
    """`WebhookRealtimeCallIncoming` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookRealtimeCallIncomingData
    object: Literal["event"] | None
    type: Literal["realtime.call.incoming"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "realtime.call.incoming"}
    _decoders = {
        "data": one("WebhookRealtimeCallIncomingData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookRealtimeCallIncomingData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["realtime.call.incoming"] | Unset = ...,
        ) -> None: ...
