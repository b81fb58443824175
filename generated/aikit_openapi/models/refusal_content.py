# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RefusalContent(_Model):
    """`RefusalContent` of the API."""

    type: Literal["refusal"]
    """Default `refusal`."""
    refusal: str

    _required = ("refusal",)
    _constants = {"type": "refusal"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            refusal: str,
            type: Literal["refusal"] | Unset = ...,
        ) -> None: ...
