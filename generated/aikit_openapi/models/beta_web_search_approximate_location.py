# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaWebSearchApproximateLocation(_Model):
    """`BetaWebSearchApproximateLocation` of the API."""

    type: Literal["approximate"] | None
    """Default `approximate`."""
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["approximate"] | Unset = ...,
            country: str | None | Unset = ...,
            region: str | None | Unset = ...,
            city: str | None | Unset = ...,
            timezone: str | None | Unset = ...,
        ) -> None: ...
