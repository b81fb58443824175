# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/users/{user_id}."""

from __future__ import annotations

from typing import TypedDict


class ModifyUserParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/users/{user_id}. Omitted ones are not sent."""

    role: str | None
    """A string or None."""
    role_id: str | None
    """A string or None."""
    technical_level: str | None
    """A string or None."""
    developer_persona: str | None
    """A string or None."""
