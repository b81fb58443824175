# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset


@model
class AuditLogRoleUpdatedChangesRequested(_Model):
    """`AuditLogRoleUpdatedChangesRequested` of the API."""

    role_name: str | None
    resource_id: str | None
    resource_type: str | None
    permissions_added: list[str] | None
    permissions_removed: list[str] | None
    description: str | None
    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role_name: str | Unset = ...,
            resource_id: str | Unset = ...,
            resource_type: str | Unset = ...,
            permissions_added: Sequence[str] | Unset = ...,
            permissions_removed: Sequence[str] | Unset = ...,
            description: str | Unset = ...,
            metadata: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
