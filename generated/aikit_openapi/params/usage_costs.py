# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageCostsOptions(TypedDict, total=False):
    """`UsageCostsParams` without start_time, for methods that name these."""

    end_time: int
    """Integer."""
    bucket_width: Literal["1d"]
    """`1d`, default `'1d'`."""
    project_ids: Sequence[str]
    """List of text."""
    api_key_ids: Sequence[str]
    """List of text."""
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    """List of one of `project_id`, `line_item`, `api_key_id`."""
    limit: int
    """How many to return at most. Integer, default `7`."""
    page: str
    """Text."""


class UsageCostsParams(UsageCostsOptions, total=False):
    """Body fields and query parameters of GET /organization/costs; what is left out is not sent."""

    start_time: int
    """Integer."""
