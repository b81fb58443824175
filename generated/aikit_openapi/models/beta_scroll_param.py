# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class BetaScrollParam(_Model):
    """`BetaScrollParam` of the API."""

    type: Literal["scroll"]
    """Default `scroll`."""
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None

    _required = ("x", "y", "scroll_x", "scroll_y")
    _constants = {"type": "scroll"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: int,
            y: int,
            scroll_x: int,
            scroll_y: int,
            type: Literal["scroll"] | Unset = ...,
            keys: Sequence[str] | None | Unset = ...,
        ) -> None: ...
