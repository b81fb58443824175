# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class BetaCoordParam(_Model):
    """`BetaCoordParam` of the API."""

    x: int
    y: int

    _required = ("x", "y")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: int,
            y: int,
        ) -> None: ...
