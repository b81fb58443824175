# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class DoubleClickAction(_Model):
    """`DoubleClickAction` of the API."""

    type: Literal["double_click"]
    """Default `double_click`."""
    x: int
    y: int
    keys: list[str] | None

    _required = ("x", "y", "keys")
    _constants = {"type": "double_click"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: int,
            y: int,
            keys: Sequence[str] | None,
            type: Literal["double_click"] | Unset = ...,
        ) -> None: ...
