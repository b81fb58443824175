# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assigned_role_details_assignment_sources_item import AssignedRoleDetailsAssignmentSourcesItem


@model
class AssignedRoleDetails(_Model):
    """`AssignedRoleDetails` of the API."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    """Unix time in seconds."""
    updated_at: int | None
    """Unix time in seconds."""
    created_by: str | None
    created_by_user_obj: dict[str, Any] | None
    metadata: dict[str, Any] | None
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None

    _required = (
        "id",
        "name",
        "permissions",
        "resource_type",
        "predefined_role",
        "description",
        "created_at",
        "updated_at",
        "created_by",
        "created_by_user_obj",
        "metadata",
        "assignment_sources",
    )
    _decoders = {
        "assignment_sources": union(items=one("AssignedRoleDetailsAssignmentSourcesItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            permissions: Sequence[str],
            resource_type: str,
            predefined_role: bool,
            description: str | None,
            created_at: int | None,
            updated_at: int | None,
            created_by: str | None,
            created_by_user_obj: Mapping[str, Any] | None,
            metadata: Mapping[str, Any] | None,
            assignment_sources: Sequence[AssignedRoleDetailsAssignmentSourcesItem | Mapping[str, Any]] | None,
        ) -> None: ...
