# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints."""

from __future__ import annotations

from typing import TypedDict


class ListFineTuningJobCheckpointsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints; what is left out is not sent."""

    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    limit: int
    """How many to return at most. Integer, default `10`."""
