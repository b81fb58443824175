# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageCostsOptions(TypedDict, total=False):
    """`UsageCostsParams` without start_time, for methods that name these."""

    end_time: int
    bucket_width: Literal["1d"]
    """Default `'1d'`."""
    project_ids: Sequence[str]
    api_key_ids: Sequence[str]
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    limit: int
    """How many to return at most. Default `7`."""
    page: str


class UsageCostsParams(UsageCostsOptions, total=False):
    """Body fields and query parameters of GET /organization/costs; what is left out is not sent."""

    start_time: int
