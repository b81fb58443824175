# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class InviteProjectGroupBody(_Model):
    """`InviteProjectGroupBody` of the API."""

    group_id: str
    role: str

    _required = ("group_id", "role")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group_id: str,
            role: str,
        ) -> None: ...
