# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CreateContainerBodyExpiresAfter(_Model):
    """`CreateContainerBodyExpiresAfter` of the API."""

    anchor: Literal["last_active_at"]
    minutes: int

    _required = ("minutes",)
    _constants = {"anchor": "last_active_at"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            minutes: int,
            anchor: Literal["last_active_at"] | Unset = ...,
        ) -> None: ...
