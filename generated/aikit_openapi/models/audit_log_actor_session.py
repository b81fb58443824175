# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorSession(_Model):
    """`AuditLogActorSession` of the API."""

    user: AuditLogActorUser | None
    ip_address: str | None

    _decoders = {
        "user": one("AuditLogActorUser"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: AuditLogActorUser | Mapping[str, Any] | Unset = ...,
            ip_address: str | Unset = ...,
        ) -> None: ...
