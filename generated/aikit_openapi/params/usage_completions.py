# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/usage/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageCompletionsOptions(TypedDict, total=False):
    """`UsageCompletionsParams` without `start_time`, for methods that name these arguments."""

    end_time: int
    """An integer."""
    bucket_width: Literal["1m", "1h", "1d"]
    """`1m`, `1h` or `1d`; default `1d`."""
    project_ids: Sequence[str]
    """A list of strings."""
    user_ids: Sequence[str]
    """A list of strings."""
    api_key_ids: Sequence[str]
    """A list of strings."""
    models: Sequence[str]
    """A list of strings."""
    batch: bool
    """A boolean."""
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]]
    """A list of `project_id`, `user_id`, `api_key_id`, `model`, `batch` or `service_tier`."""
    limit: int
    """Maximum number of items to return."""
    page: str
    """A string."""


class UsageCompletionsParams(UsageCompletionsOptions, total=False):
    """Body fields and query parameters of GET /organization/usage/completions. Omitted ones are not sent."""

    start_time: int
    """An integer."""
