# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/usage/code_interpreter_sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageCodeInterpreterSessionsOptions(TypedDict, total=False):
    """`UsageCodeInterpreterSessionsParams` without `start_time`, for methods that name these arguments."""

    end_time: int
    """An integer."""
    bucket_width: Literal["1m", "1h", "1d"]
    """`1m`, `1h` or `1d`; default `1d`."""
    project_ids: Sequence[str]
    """A list of strings."""
    group_by: Sequence[Literal["project_id"]]
    """A list of `project_id`."""
    limit: int
    """Maximum number of items to return."""
    page: str
    """A string."""


class UsageCodeInterpreterSessionsParams(UsageCodeInterpreterSessionsOptions, total=False):
    """Body fields and query parameters of GET /organization/usage/code_interpreter_sessions. Omitted ones are not sent."""

    start_time: int
    """An integer."""
