# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .spend_limit_currency import SpendLimitCurrency
    from .spend_limit_enforcement import SpendLimitEnforcement
    from .spend_limit_interval import SpendLimitInterval


@model
class OrganizationSpendLimitResource(_Model):
    """`OrganizationSpendLimitResource` of the API."""

    object: Literal["organization.spend_limit"]
    """Default `organization.spend_limit`."""
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement

    _required = ("threshold_amount", "currency", "interval", "enforcement")
    _constants = {"object": "organization.spend_limit"}
    _decoders = {
        "enforcement": one("SpendLimitEnforcement"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            threshold_amount: int,
            currency: SpendLimitCurrency,
            interval: SpendLimitInterval,
            enforcement: SpendLimitEnforcement | Mapping[str, Any],
            object: Literal["organization.spend_limit"] | Unset = ...,
        ) -> None: ...
