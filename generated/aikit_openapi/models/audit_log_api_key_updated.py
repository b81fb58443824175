# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_api_key_updated_changes_requested import AuditLogApiKeyUpdatedChangesRequested


@model
class AuditLogApiKeyUpdated(_Model):
    """`AuditLogApiKeyUpdated` of the API."""

    id: str | None
    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None

    _decoders = {
        "changes_requested": one("AuditLogApiKeyUpdatedChangesRequested"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            changes_requested: AuditLogApiKeyUpdatedChangesRequested | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
