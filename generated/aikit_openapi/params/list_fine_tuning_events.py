# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /fine_tuning/jobs/{fine_tuning_job_id}/events."""

from __future__ import annotations

from typing import TypedDict


class ListFineTuningEventsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /fine_tuning/jobs/{fine_tuning_job_id}/events. Omitted ones are not sent."""

    after: str
    """Id of the last item on the previous page. The list continues after it."""
    limit: int
    """Maximum number of items to return; default 20."""
