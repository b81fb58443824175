# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_service_account_created_data import AuditLogServiceAccountCreatedData


@model
class AuditLogServiceAccountCreated(_Model):
    """`AuditLogServiceAccountCreated` of the API."""

    id: str | None
    data: AuditLogServiceAccountCreatedData | None

    _decoders = {
        "data": one("AuditLogServiceAccountCreatedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            data: AuditLogServiceAccountCreatedData | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
