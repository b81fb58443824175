# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `admin_api_keys`."""

from __future__ import annotations

from typing import Required, TypedDict


class AdminApiKeysCreateRequestDict(TypedDict, total=False):
    name: Required[str]
    expires_in_seconds: int
