# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `roles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class PublicCreateOrganizationRoleBodyDict(TypedDict, total=False):
    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None


class PublicUpdateOrganizationRoleBodyDict(TypedDict, total=False):
    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None
