# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/groups."""

from __future__ import annotations

from typing import TypedDict


class AddProjectGroupOptions(TypedDict, total=False):
    """`AddProjectGroupParams` without `group_id`, `role`, for methods that name these arguments."""


class AddProjectGroupParams(AddProjectGroupOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/groups. Omitted ones are not sent."""

    group_id: str
    """A string."""
    role: str
    """A string."""
