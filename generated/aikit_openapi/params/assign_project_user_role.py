# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /projects/{project_id}/users/{user_id}/roles."""

from __future__ import annotations

from typing import TypedDict


class AssignProjectUserRoleOptions(TypedDict, total=False):
    """`AssignProjectUserRoleParams` without `role_id`, for methods that name these arguments."""


class AssignProjectUserRoleParams(AssignProjectUserRoleOptions, total=False):
    """Body fields and query parameters of POST /projects/{project_id}/users/{user_id}/roles. Omitted ones are not sent."""

    role_id: str
    """A string."""
