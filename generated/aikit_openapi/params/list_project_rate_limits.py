# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects/{project_id}/rate_limits."""

from __future__ import annotations

from typing import TypedDict


class ListProjectRateLimitsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects/{project_id}/rate_limits; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, default `100`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    before: str
    """End the page in front of this one; give the first id of the page behind. Text."""
