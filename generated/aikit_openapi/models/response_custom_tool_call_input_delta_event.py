# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseCustomToolCallInputDeltaEvent(_Model):
    """`ResponseCustomToolCallInputDeltaEvent` of the API."""

    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: int
    output_index: int
    item_id: str
    delta: str

    _required = ("sequence_number", "output_index", "item_id", "delta")
    _constants = {"type": "response.custom_tool_call_input.delta"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            output_index: int,
            item_id: str,
            delta: str,
            type: Literal["response.custom_tool_call_input.delta"] | Unset = ...,
        ) -> None: ...
