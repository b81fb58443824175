# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaTypeParam(_Model):
    """`BetaTypeParam` of the API."""

    type: Literal["type"]
    """Default `type`."""
    text: str

    _required = ("text",)
    _constants = {"type": "type"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["type"] | Unset = ...,
        ) -> None: ...
