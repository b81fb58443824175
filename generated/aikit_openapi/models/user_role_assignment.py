# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .role import Role
    from .user import User


@model
class UserRoleAssignment(_Model):
    """`UserRoleAssignment` of the API."""

    object: Literal["user.role"]
    user: User
    role: Role

    _required = ("user", "role")
    _constants = {"object": "user.role"}
    _decoders = {
        "user": one("User"),
        "role": one("Role"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: User | Mapping[str, Any],
            role: Role | Mapping[str, Any],
            object: Literal["user.role"] | Unset = ...,
        ) -> None: ...
