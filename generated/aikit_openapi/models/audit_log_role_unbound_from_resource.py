# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class AuditLogRoleUnboundFromResource(_Model):
    """`AuditLogRoleUnboundFromResource` of the API."""

    id: str | None
    role_id: str | None
    resource_id: str | None
    resource_type: str | None
    permissions: list[str] | None
    workspace_id: str | None
    connector_id: str | None
    connector_name: str | None
    enabled: bool | None
    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            role_id: str | Unset = ...,
            resource_id: str | Unset = ...,
            resource_type: str | Unset = ...,
            permissions: Sequence[str] | Unset = ...,
            workspace_id: str | Unset = ...,
            connector_id: str | Unset = ...,
            connector_name: str | Unset = ...,
            enabled: bool | Unset = ...,
            source: Literal[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ]
            | Unset = ...,
        ) -> None: ...
