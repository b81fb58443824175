# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_user_updated_changes_requested import AuditLogUserUpdatedChangesRequested


@model
class AuditLogUserUpdated(_Model):
    """`AuditLogUserUpdated` of the API."""

    id: str | None
    changes_requested: AuditLogUserUpdatedChangesRequested | None

    _decoders = {
        "changes_requested": one("AuditLogUserUpdatedChangesRequested"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            changes_requested: AuditLogUserUpdatedChangesRequested | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
