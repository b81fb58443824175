# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_project_created_data import AuditLogProjectCreatedData


@model
class AuditLogProjectCreated(_Model):
    """`AuditLogProjectCreated` of the API."""

    id: str | None
    data: AuditLogProjectCreatedData | None

    _decoders = {
        "data": one("AuditLogProjectCreatedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            data: AuditLogProjectCreatedData | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
