# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class LockedStatus(_Model):
    """`LockedStatus` of the API."""

    type: Literal["locked"]
    """Default `locked`."""
    reason: str | None

    _required = ("reason",)
    _constants = {"type": "locked"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: str | None,
            type: Literal["locked"] | Unset = ...,
        ) -> None: ...
