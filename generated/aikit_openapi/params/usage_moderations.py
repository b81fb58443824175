# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/usage/moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UsageModerationsOptions(TypedDict, total=False):
    """`UsageModerationsParams` without start_time, for methods that name these."""

    end_time: int
    """Integer."""
    bucket_width: Literal["1m", "1h", "1d"]
    """One of `1m`, `1h`, `1d`, default `'1d'`."""
    project_ids: Sequence[str]
    """List of text."""
    user_ids: Sequence[str]
    """List of text."""
    api_key_ids: Sequence[str]
    """List of text."""
    models: Sequence[str]
    """List of text."""
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    """List of one of `project_id`, `user_id`, `api_key_id`, `model`."""
    limit: int
    """How many to return at most. Integer."""
    page: str
    """Text."""


class UsageModerationsParams(UsageModerationsOptions, total=False):
    """Body fields and query parameters of GET /organization/usage/moderations; what is left out is not sent."""

    start_time: int
    """Integer."""
