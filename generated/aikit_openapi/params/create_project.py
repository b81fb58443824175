# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.public_project_residency import PublicProjectResidency


class CreateProjectOptions(TypedDict, total=False):
    """`CreateProjectParams` without name, for methods that name these."""

    residency: PublicProjectResidency | None
    """`PublicProjectResidency` or null."""
    external_key_id: str | None
    """Text or null."""


class CreateProjectParams(CreateProjectOptions, total=False):
    """Body fields and query parameters of POST /organization/projects; what is left out is not sent."""

    name: str
    """Text."""
