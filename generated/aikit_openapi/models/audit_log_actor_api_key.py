# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_actor_service_account import AuditLogActorServiceAccount
    from .audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorApiKey(_Model):
    """`AuditLogActorApiKey` of the API."""

    id: str | None
    type: Literal["user", "service_account"] | None
    user: AuditLogActorUser | None
    service_account: AuditLogActorServiceAccount | None

    _decoders = {
        "user": one("AuditLogActorUser"),
        "service_account": one("AuditLogActorServiceAccount"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            type: Literal["user", "service_account"] | Unset = ...,
            user: AuditLogActorUser | Mapping[str, Any] | Unset = ...,
            service_account: AuditLogActorServiceAccount | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
