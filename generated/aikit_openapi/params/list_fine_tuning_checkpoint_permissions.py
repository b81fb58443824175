# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListFineTuningCheckpointPermissionsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Omitted ones are not sent."""

    project_id: str
    """A string."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    limit: int
    """Maximum number of items to return; default 10."""
    order: Literal["ascending", "descending"]
    """Sort order by creation time: `ascending` or `descending`; default `descending`."""
