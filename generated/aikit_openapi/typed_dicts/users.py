# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `users`."""

from __future__ import annotations

from typing import TypedDict


class UserRoleUpdateRequestDict(TypedDict, total=False):
    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None
