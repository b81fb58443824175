# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/admin_api_keys."""

from __future__ import annotations

from typing import TypedDict


class AdminApiKeysCreateOptions(TypedDict, total=False):
    """`AdminApiKeysCreateParams` without `name`, for methods that name these arguments."""

    expires_in_seconds: int
    """An integer, 1 to 31536000."""


class AdminApiKeysCreateParams(AdminApiKeysCreateOptions, total=False):
    """Body fields and query parameters of POST /organization/admin_api_keys. Omitted ones are not sent."""

    name: str
    """A string."""
