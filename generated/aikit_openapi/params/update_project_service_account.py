# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/service_accounts/{service_account_id}."""

from __future__ import annotations

from typing import Literal, TypedDict


class UpdateProjectServiceAccountParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/service_accounts/{service_account_id}. Omitted ones are not sent."""

    name: str
    """A string."""
    role: Literal["member", "owner"]
    """`member` or `owner`."""
