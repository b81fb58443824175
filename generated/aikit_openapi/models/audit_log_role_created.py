# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class AuditLogRoleCreated(_Model):
    """`AuditLogRoleCreated` of the API."""

    id: str | None
    role_name: str | None
    permissions: list[str] | None
    resource_type: str | None
    resource_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            role_name: str | Unset = ...,
            permissions: Sequence[str] | Unset = ...,
            resource_type: str | Unset = ...,
            resource_id: str | Unset = ...,
        ) -> None: ...
