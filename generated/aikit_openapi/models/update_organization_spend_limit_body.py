# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UpdateOrganizationSpendLimitBody(_Model):
    """`UpdateOrganizationSpendLimitBody` of the API."""

    threshold_amount: int
    """At least 1."""
    currency: Literal["USD"]
    interval: Literal["month"]

    _required = ("threshold_amount",)
    _constants = {"currency": "USD", "interval": "month"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            threshold_amount: int,
            currency: Literal["USD"] | Unset = ...,
            interval: Literal["month"] | Unset = ...,
        ) -> None: ...
