# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .webhook_realtime_call_incoming_data_sip_headers_item import (
        WebhookRealtimeCallIncomingDataSipHeadersItem,
    )


@model
class WebhookRealtimeCallIncomingData(_Model):
    """`WebhookRealtimeCallIncomingData` of the API."""

    call_id: str
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]

    _required = ("call_id", "sip_headers")
    _decoders = {
        "sip_headers": many(one("WebhookRealtimeCallIncomingDataSipHeadersItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            sip_headers: Sequence[WebhookRealtimeCallIncomingDataSipHeadersItem | Mapping[str, Any]],
        ) -> None: ...
