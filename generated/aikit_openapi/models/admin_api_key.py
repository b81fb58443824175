# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .admin_api_key_owner import AdminApiKeyOwner


@model
class AdminApiKey(_Model):
    """`AdminApiKey` of the API."""

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
    owner: AdminApiKeyOwner

    _required = ("id", "redacted_value", "created_at", "expires_at", "owner")
    _constants = {"object": "organization.admin_api_key"}
    _decoders = {
        "owner": one("AdminApiKeyOwner"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            redacted_value: str,
            created_at: int,
            expires_at: int | None,
            owner: AdminApiKeyOwner | Mapping[str, Any],
            object: Literal["organization.admin_api_key"] | Unset = ...,
            name: str | None | Unset = ...,
            last_used_at: int | None | Unset = ...,
        ) -> None: ...
