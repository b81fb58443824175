# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseImageGenCallCompletedEvent(_Model):
    """`ResponseImageGenCallCompletedEvent` of the API."""

    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: int
    item_id: str

    _required = ("output_index", "sequence_number", "item_id")
    _constants = {"type": "response.image_generation_call.completed"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            sequence_number: int,
            item_id: str,
            type: Literal["response.image_generation_call.completed"] | Unset = ...,
        ) -> None: ...
