# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `spend_limit`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UpdateOrganizationSpendLimitBodyDict(TypedDict, total=False):
    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]


class UpdateProjectSpendLimitBodyDict(TypedDict, total=False):
    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
