# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `project_groups`."""

from __future__ import annotations

from typing import Required, TypedDict


class InviteProjectGroupBodyDict(TypedDict, total=False):
    group_id: Required[str]
    role: Required[str]
