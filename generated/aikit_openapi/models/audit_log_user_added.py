# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_user_added_data import AuditLogUserAddedData


@model
class AuditLogUserAdded(_Model):
    """`AuditLogUserAdded` of the API."""

    id: str | None
    data: AuditLogUserAddedData | None

    _decoders = {
        "data": one("AuditLogUserAddedData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            data: AuditLogUserAddedData | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
