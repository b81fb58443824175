# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/spend_limit."""

from __future__ import annotations

from typing import Literal, TypedDict


class UpdateOrganizationSpendLimitOptions(TypedDict, total=False):
    """`UpdateOrganizationSpendLimitParams` without `threshold_amount`, `currency`, `interval`, for methods that name these arguments."""


class UpdateOrganizationSpendLimitParams(UpdateOrganizationSpendLimitOptions, total=False):
    """Body fields and query parameters of POST /organization/spend_limit. Omitted ones are not sent."""

    threshold_amount: int
    """An integer, at least 1."""
    currency: Literal["USD"]
    """`USD`."""
    interval: Literal["month"]
    """`month`."""
