# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .admin_api_key_create_response_owner import AdminApiKeyCreateResponseOwner


@model
class AdminApiKeyCreateResponse(_Model):
    """`AdminApiKeyCreateResponse` of the API."""

    object: Literal["organization.admin_api_key"]
    id: str
    name: str | None
    redacted_value: str
    created_at: int
    """Unix time in seconds."""
    expires_at: int | None
    """Unix time in seconds."""
    last_used_at: int | None
    """Unix time in seconds."""
    owner: AdminApiKeyCreateResponseOwner
    value: str

    _required = ("id", "redacted_value", "created_at", "expires_at", "owner", "value")
    _constants = {"object": "organization.admin_api_key"}
    _decoders = {
        "owner": one("AdminApiKeyCreateResponseOwner"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            redacted_value: str,
            created_at: int,
            expires_at: int | None,
            owner: AdminApiKeyCreateResponseOwner | Mapping[str, Any],
            value: str,
            object: Literal["organization.admin_api_key"] | Unset = ...,
            name: str | None | Unset = ...,
            last_used_at: int | None | Unset = ...,
        ) -> None: ...
