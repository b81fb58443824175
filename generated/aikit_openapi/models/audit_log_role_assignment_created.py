# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AuditLogRoleAssignmentCreated(_Model):
    """`AuditLogRoleAssignmentCreated` of the API."""

    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            principal_id: str | Unset = ...,
            principal_type: str | Unset = ...,
            resource_id: str | Unset = ...,
            resource_type: str | Unset = ...,
        ) -> None: ...
