# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListFineTuningCheckpointPermissionsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions; what is left out is not sent."""

    project_id: str
    """Text."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    limit: int
    """How many to return at most. Integer, default `10`."""
    order: Literal["ascending", "descending"]
    """`asc` for the oldest first, `desc` for the newest first. One of `ascending`, `descending`,
    default `'descending'`.
    """
