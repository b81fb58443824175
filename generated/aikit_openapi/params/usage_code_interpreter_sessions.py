# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/usage/code_interpreter_sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageCodeInterpreterSessionsOptions(TypedDict, total=False):
    """`UsageCodeInterpreterSessionsParams` without start_time, for methods that name these."""

    end_time: int
    """Integer."""
    bucket_width: Literal["1m", "1h", "1d"]
    """One of `1m`, `1h`, `1d`, default `'1d'`."""
    project_ids: Sequence[str]
    """List of text."""
    group_by: Sequence[Literal["project_id"]]
    """List of `project_id`."""
    limit: int
    """How many to return at most. Integer."""
    page: str
    """Text."""


class UsageCodeInterpreterSessionsParams(UsageCodeInterpreterSessionsOptions, total=False):
    """Body fields and query parameters of GET /organization/usage/code_interpreter_sessions; what is left out is not sent."""

    start_time: int
    """Integer."""
