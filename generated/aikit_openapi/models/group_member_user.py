# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class GroupMemberUser(_Model):
    """`GroupMemberUser` of the API."""

    id: str
    name: str
    email: str | None
    picture: str | None
    is_service_account: bool | None
    user_type: Literal["user", "tenant_user"]

    _required = ("id", "name", "email", "picture", "is_service_account", "user_type")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            email: str | None,
            picture: str | None,
            is_service_account: bool | None,
            user_type: Literal["user", "tenant_user"],
        ) -> None: ...
