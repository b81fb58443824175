# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/users/{user_id}."""

from __future__ import annotations

from typing import TypedDict


class ModifyUserParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/users/{user_id}; what is left out is not sent."""

    role: str | None
    """Text or null."""
    role_id: str | None
    """Text or null."""
    technical_level: str | None
    """Text or null."""
    developer_persona: str | None
    """Text or null."""
