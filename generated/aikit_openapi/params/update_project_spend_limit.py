# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/spend_limit."""

from __future__ import annotations

from typing import Literal, TypedDict


class UpdateProjectSpendLimitOptions(TypedDict, total=False):
    """`UpdateProjectSpendLimitParams` without `threshold_amount`, `currency`, `interval`, for methods that name these arguments."""


class UpdateProjectSpendLimitParams(UpdateProjectSpendLimitOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/spend_limit. Omitted ones are not sent."""

    threshold_amount: int
    """An integer, at least 1."""
    currency: Literal["USD"]
    """`USD`."""
    interval: Literal["month"]
    """`month`."""
