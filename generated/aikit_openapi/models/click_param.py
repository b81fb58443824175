# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .click_button_type import ClickButtonType


@model
class ClickParam(_Model):
    """`ClickParam` of the API."""

    type: Literal["click"]
    """Default `click`."""
    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None

    _required = ("button", "x", "y")
    _constants = {"type": "click"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            button: ClickButtonType,
            x: int,
            y: int,
            type: Literal["click"] | Unset = ...,
            keys: Sequence[str] | None | Unset = ...,
        ) -> None: ...
