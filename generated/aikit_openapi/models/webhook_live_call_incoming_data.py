# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .webhook_live_call_incoming_data_sip_headers_item import WebhookLiveCallIncomingDataSipHeadersItem


@model
class WebhookLiveCallIncomingData(_Model):
    """`WebhookLiveCallIncomingData` of the API."""

    session_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]

    _required = ("session_id", "sip_headers")
    _decoders = {
        "sip_headers": many(one("WebhookLiveCallIncomingDataSipHeadersItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_id: str,
            sip_headers: Sequence[WebhookLiveCallIncomingDataSipHeadersItem | Mapping[str, Any]],
        ) -> None: ...
