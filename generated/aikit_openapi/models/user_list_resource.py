# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .group_user import GroupUser


@model
class UserListResource(_Model):
    """`UserListResource` of the API."""

    object: Literal["list"]
    data: list[GroupUser]
    has_more: bool
    next: str | None

    _required = ("data", "has_more", "next")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("GroupUser")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[GroupUser | Mapping[str, Any]],
            has_more: bool,
            next: str | None,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
