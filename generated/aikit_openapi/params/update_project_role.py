# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /projects/{project_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UpdateProjectRoleParams(TypedDict, total=False):
    """Body fields and query parameters of POST /projects/{project_id}/roles/{role_id}. Omitted ones are not sent."""

    permissions: Sequence[str] | None
    """A list of strings or None."""
    description: str | None
    """A string or None."""
    role_name: str | None
    """A string or None."""
