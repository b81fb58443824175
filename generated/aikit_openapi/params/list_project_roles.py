# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /projects/{project_id}/roles."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListProjectRolesParams(TypedDict, total=False):
    """Body fields and query parameters of GET /projects/{project_id}/roles. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return, 0 to 1000; default 1000."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    order: Literal["asc", "desc"]
    """Sort order by creation time: `asc` or `desc`; default `asc`."""
