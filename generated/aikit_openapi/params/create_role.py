# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CreateRoleOptions(TypedDict, total=False):
    """`CreateRoleParams` without `role_name`, `permissions`, for methods that name these arguments."""

    description: str | None
    """A string or None."""


class CreateRoleParams(CreateRoleOptions, total=False):
    """Body fields and query parameters of POST /organization/roles. Omitted ones are not sent."""

    role_name: str
    """A string."""
    permissions: Sequence[str]
    """A list of strings."""
