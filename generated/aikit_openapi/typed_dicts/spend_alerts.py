# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `spend_alerts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateSpendAlertBodyDict(TypedDict, total=False):
    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[SpendAlertNotificationChannelDict]


class SpendAlertNotificationChannelDict(TypedDict, total=False):
    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None
