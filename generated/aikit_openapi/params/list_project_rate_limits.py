# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects/{project_id}/rate_limits."""

from __future__ import annotations

from typing import TypedDict


class ListProjectRateLimitsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects/{project_id}/rate_limits. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 100."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    before: str
    """Id of the first item on the next page. The list ends before it."""
