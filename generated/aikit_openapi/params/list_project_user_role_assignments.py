# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /projects/{project_id}/users/{user_id}/roles."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListProjectUserRoleAssignmentsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /projects/{project_id}/users/{user_id}/roles; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, 0 to 1000."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`."""
