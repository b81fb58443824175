# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class SpendAlertNotificationChannel(_Model):
    """`SpendAlertNotificationChannel` of the API."""

    type: Literal["email"]
    recipients: list[str]
    subject_prefix: str | None

    _required = ("recipients",)
    _constants = {"type": "email"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            recipients: Sequence[str],
            type: Literal["email"] | Unset = ...,
            subject_prefix: str | None | Unset = ...,
        ) -> None: ...
