# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/service_accounts."""

from __future__ import annotations

from typing import TypedDict


class CreateProjectServiceAccountOptions(TypedDict, total=False):
    """`CreateProjectServiceAccountParams` without `name`, for methods that name these arguments."""

    create_service_account_only: bool | None
    """A boolean or None."""


class CreateProjectServiceAccountParams(CreateProjectServiceAccountOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/service_accounts. Omitted ones are not sent."""

    name: str
    """A string."""
