# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class GroupUser(_Model):
    """`GroupUser` of the API."""

    id: str
    name: str
    email: str | None

    _required = ("id", "name", "email")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            email: str | None,
        ) -> None: ...
