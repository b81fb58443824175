# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/users."""

from __future__ import annotations

from typing import TypedDict


class CreateProjectUserOptions(TypedDict, total=False):
    """`CreateProjectUserParams` without `role`, for methods that name these arguments."""

    user_id: str | None
    """A string or None."""
    email: str | None
    """A string or None."""


class CreateProjectUserParams(CreateProjectUserOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/users. Omitted ones are not sent."""

    role: str
    """A string."""
