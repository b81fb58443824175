# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_group_created_data import AuditLogGroupCreatedData


@model
class AuditLogGroupCreated(_Model):
    """`AuditLogGroupCreated` of the API."""

    id: str | None
    data: AuditLogGroupCreatedData | None

    _decoders = {
        "data": one("AuditLogGroupCreatedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            data: AuditLogGroupCreatedData | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
