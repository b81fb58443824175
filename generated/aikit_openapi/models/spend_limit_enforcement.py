# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .spend_limit_enforcement_status import SpendLimitEnforcementStatus


@model
class SpendLimitEnforcement(_Model):
    """`SpendLimitEnforcement` of the API."""

    status: SpendLimitEnforcementStatus

    _required = ("status",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: SpendLimitEnforcementStatus,
        ) -> None: ...
