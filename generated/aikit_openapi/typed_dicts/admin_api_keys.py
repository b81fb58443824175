# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""What requests of `admin_api_keys` hold, as TypedDicts."""

from __future__ import annotations

from typing import Required, TypedDict


class AdminApiKeysCreateRequestDict(TypedDict, total=False):
    name: Required[str]
    expires_in_seconds: int
