# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class BetaMoveParam(_Model):
    """`BetaMoveParam` of the API."""

    type: Literal["move"]
    """Default `move`."""
    x: int
    y: int
    keys: list[str] | None

    _required = ("x", "y")
    _constants = {"type": "move"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: int,
            y: int,
            type: Literal["move"] | Unset = ...,
            keys: Sequence[str] | None | Unset = ...,
        ) -> None: ...
