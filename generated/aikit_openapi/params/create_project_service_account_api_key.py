# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateProjectServiceAccountApiKeyParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys. Omitted ones are not sent."""

    name: str
    """A string."""
    scopes: Sequence[str]
    """A list of strings."""
