# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `group_users`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateGroupUserBodyDict(TypedDict, total=False):
    user_id: Required[str]
