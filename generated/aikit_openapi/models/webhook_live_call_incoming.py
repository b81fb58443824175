# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .webhook_live_call_incoming_data import WebhookLiveCallIncomingData


@model
class WebhookLiveCallIncoming(_Model):
    """`WebhookLiveCallIncoming` of the API."""

    created_at: int
    """Unix time in seconds."""
    id: str
    data: WebhookLiveCallIncomingData
    object: Literal["event"] | None
    type: Literal["live.call.incoming"]

    _required = ("created_at", "id", "data")
    _constants = {"type": "live.call.incoming"}
    _decoders = {
        "data": one("WebhookLiveCallIncomingData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            data: WebhookLiveCallIncomingData | Mapping[str, Any],
            object: Literal["event"] | Unset = ...,
            type: Literal["live.call.incoming"] | Unset = ...,
        ) -> None: ...
