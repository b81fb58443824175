# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class MessageDeltaContentRefusalObject(_Model):
    """`MessageDeltaContentRefusalObject` of the API."""

    index: int
    type: Literal["refusal"]
    refusal: str | None

    _required = ("index",)
    _constants = {"type": "refusal"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["refusal"] | Unset = ...,
            refusal: str | Unset = ...,
        ) -> None: ...
