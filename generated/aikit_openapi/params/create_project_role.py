# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /projects/{project_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateProjectRoleOptions(TypedDict, total=False):
    """`CreateProjectRoleParams` without `role_name`, `permissions`, for methods that name these arguments."""

    description: str | None
    """A string or None."""


class CreateProjectRoleParams(CreateProjectRoleOptions, total=False):
    """Body fields and query parameters of POST /projects/{project_id}/roles. Omitted ones are not sent."""

    role_name: str
    """A string."""
    permissions: Sequence[str]
    """A list of strings."""
