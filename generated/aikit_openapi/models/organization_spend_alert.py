# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.spend_alerts import SpendAlertNotificationChannelDict
    from ..types import Unset
    from .spend_alert_notification_channel import SpendAlertNotificationChannel


@model
class OrganizationSpendAlert(_Model):
    """`OrganizationSpendAlert` of the API."""

    id: str
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannel

    _required = ("id", "threshold_amount", "notification_channel")
    _constants = {"object": "organization.spend_alert", "currency": "USD", "interval": "month"}
    _decoders = {
        "notification_channel": one("SpendAlertNotificationChannel"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            threshold_amount: int,
            notification_channel: SpendAlertNotificationChannel
            | SpendAlertNotificationChannelDict
            | Mapping[str, Any],
            object: Literal["organization.spend_alert"] | Unset = ...,
            currency: Literal["USD"] | Unset = ...,
            interval: Literal["month"] | Unset = ...,
        ) -> None: ...
