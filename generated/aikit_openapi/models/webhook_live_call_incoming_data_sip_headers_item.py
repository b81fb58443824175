# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class WebhookLiveCallIncomingDataSipHeadersItem(_Model):
    """`WebhookLiveCallIncomingDataSipHeadersItem` of the API."""

    name: str
    value: str

    _required = ("name", "value")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            value: str,
        ) -> None: ...
