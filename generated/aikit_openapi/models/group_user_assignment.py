# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class GroupUserAssignment(_Model):
    """`GroupUserAssignment` of the API."""

    object: Literal["group.user"]
    user_id: str
    group_id: str

    _required = ("user_id", "group_id")
    _constants = {"object": "group.user"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user_id: str,
            group_id: str,
            object: Literal["group.user"] | Unset = ...,
        ) -> None: ...
