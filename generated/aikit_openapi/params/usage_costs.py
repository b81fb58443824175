# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageCostsOptions(TypedDict, total=False):
    """`UsageCostsParams` without `start_time`, for methods that name these arguments."""

    end_time: int
    """An integer."""
    bucket_width: Literal["1d"]
    """`1d`; default `1d`."""
    project_ids: Sequence[str]
    """A list of strings."""
    api_key_ids: Sequence[str]
    """A list of strings."""
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    """A list of `project_id`, `line_item` or `api_key_id`."""
    limit: int
    """Maximum number of items to return; default 7."""
    page: str
    """A string."""


class UsageCostsParams(UsageCostsOptions, total=False):
    """Body fields and query parameters of GET /organization/costs. Omitted ones are not sent."""

    start_time: int
    """An integer."""
