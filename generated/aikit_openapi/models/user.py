# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .user_projects import UserProjects
    from .user_user import UserUser


@model
class User(_Model):
    """`User` of the API."""

    object: Literal["organization.user"]
    id: str
    name: str | None
    email: str | None
    role: str | None
    added_at: int
    """Unix time in seconds."""
    is_default: bool | None
    created: int | None
    """Unix time in seconds."""
    user: UserUser | None
    is_service_account: bool | None
    is_scale_tier_authorized_purchaser: bool | None
    is_scim_managed: bool | None
    api_key_last_used_at: int | None
    """Unix time in seconds."""
    technical_level: str | None
    developer_persona: str | None
    projects: UserProjects | None

    _required = ("id", "added_at")
    _constants = {"object": "organization.user"}
    _decoders = {
        "user": one("UserUser"),
        "projects": one("UserProjects"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            added_at: int,
            object: Literal["organization.user"] | Unset = ...,
            name: str | None | Unset = ...,
            email: str | None | Unset = ...,
            role: str | None | Unset = ...,
            is_default: bool | Unset = ...,
            created: int | Unset = ...,
            user: UserUser | Mapping[str, Any] | Unset = ...,
            is_service_account: bool | Unset = ...,
            is_scale_tier_authorized_purchaser: bool | None | Unset = ...,
            is_scim_managed: bool | Unset = ...,
            api_key_last_used_at: int | None | Unset = ...,
            technical_level: str | None | Unset = ...,
            developer_persona: str | None | Unset = ...,
            projects: UserProjects | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
