# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.public_project_residency import PublicProjectResidency


class CreateProjectOptions(TypedDict, total=False):
    """`CreateProjectParams` without `name`, for methods that name these arguments."""

    residency: PublicProjectResidency | None
    """`PublicProjectResidency` or None."""
    external_key_id: str | None
    """A string or None."""


class CreateProjectParams(CreateProjectOptions, total=False):
    """Body fields and query parameters of POST /organization/projects. Omitted ones are not sent."""

    name: str
    """A string."""
