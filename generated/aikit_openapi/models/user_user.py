# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UserUser(_Model):
    """`UserUser` of the API."""

    object: Literal["user"]
    id: str
    email: str | None
    name: str | None
    picture: str | None
    enabled: bool | None
    banned: bool | None
    banned_at: int | None
    """Unix time in seconds."""

    _required = ("id",)
    _constants = {"object": "user"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["user"] | Unset = ...,
            email: str | None | Unset = ...,
            name: str | None | Unset = ...,
            picture: str | None | Unset = ...,
            enabled: bool | None | Unset = ...,
            banned: bool | None | Unset = ...,
            banned_at: int | None | Unset = ...,
        ) -> None: ...
