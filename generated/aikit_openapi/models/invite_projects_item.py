# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class InviteProjectsItem(_Model):
    """`InviteProjectsItem` of the API."""

    id: str
    role: Literal["member", "owner"]

    _required = ("id", "role")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            role: Literal["member", "owner"],
        ) -> None: ...
