# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/spend_alerts/{alert_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.spend_alert_notification_channel import SpendAlertNotificationChannel
    from ..typed_dicts.spend_alerts import SpendAlertNotificationChannelDict


class UpdateProjectSpendAlertOptions(TypedDict, total=False):
    """`UpdateProjectSpendAlertParams` without `threshold_amount`, `currency`, `interval`, `notification_channel`, for methods that name these arguments."""


class UpdateProjectSpendAlertParams(UpdateProjectSpendAlertOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/spend_alerts/{alert_id}. Omitted ones are not sent."""

    threshold_amount: int
    """An integer, at least 0."""
    currency: Literal["USD"]
    """`USD`."""
    interval: Literal["month"]
    """`month`."""
    notification_channel: (
        SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any]
    )
    """`SpendAlertNotificationChannel`."""
