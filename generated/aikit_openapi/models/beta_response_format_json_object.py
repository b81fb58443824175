# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaResponseFormatJsonObject(_Model):
    """`BetaResponseFormatJsonObject` of the API."""

    type: Literal["json_object"]

    _constants = {"type": "json_object"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_object"] | Unset = ...,
        ) -> None: ...
