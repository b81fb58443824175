# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects/{project_id}/users."""

from __future__ import annotations

from typing import TypedDict


class ListProjectUsersParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects/{project_id}/users. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 20."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
