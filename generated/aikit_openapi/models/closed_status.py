# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ClosedStatus(_Model):
    """`ClosedStatus` of the API."""

    type: Literal["closed"]
    """Default `closed`."""
    reason: str | None

    _required = ("reason",)
    _constants = {"type": "closed"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: str | None,
            type: Literal["closed"] | Unset = ...,
        ) -> None: ...
