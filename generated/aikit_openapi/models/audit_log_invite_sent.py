# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_invite_sent_data import AuditLogInviteSentData


@model
class AuditLogInviteSent(_Model):
    """`AuditLogInviteSent` of the API."""

    id: str | None
    data: AuditLogInviteSentData | None

    _decoders = {
        "data": one("AuditLogInviteSentData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            data: AuditLogInviteSentData | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
