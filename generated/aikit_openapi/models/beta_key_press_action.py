# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class BetaKeyPressAction(_Model):
    """`BetaKeyPressAction` of the API."""

    type: Literal["keypress"]
    """Default `keypress`."""
    keys: list[str]

    _required = ("keys",)
    _constants = {"type": "keypress"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            keys: Sequence[str],
            type: Literal["keypress"] | Unset = ...,
        ) -> None: ...
