# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects/{project_id}/service_accounts."""

from __future__ import annotations

from typing import TypedDict


class ListProjectServiceAccountsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects/{project_id}/service_accounts; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, default `20`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
