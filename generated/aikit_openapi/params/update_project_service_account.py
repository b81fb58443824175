# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/service_accounts/{service_account_id}."""

from __future__ import annotations

from typing import Literal, TypedDict


class UpdateProjectServiceAccountParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/service_accounts/{service_account_id}; what is left out is not sent."""

    name: str
    """Text."""
    role: Literal["member", "owner"]
    """One of `member`, `owner`."""
