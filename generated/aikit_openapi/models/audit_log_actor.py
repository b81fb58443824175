# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_actor_api_key import AuditLogActorApiKey
    from .audit_log_actor_session import AuditLogActorSession


@model
class AuditLogActor(_Model):
    """`AuditLogActor` of the API."""

    type: Literal["session", "api_key"] | None
    session: AuditLogActorSession | None
    api_key: AuditLogActorApiKey | None

    _decoders = {
        "session": one("AuditLogActorSession"),
        "api_key": one("AuditLogActorApiKey"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["session", "api_key"] | Unset = ...,
            session: AuditLogActorSession | Mapping[str, Any] | Unset = ...,
            api_key: AuditLogActorApiKey | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
