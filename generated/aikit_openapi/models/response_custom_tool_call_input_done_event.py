# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseCustomToolCallInputDoneEvent(_Model):
    """`ResponseCustomToolCallInputDoneEvent` of the API."""

    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: int
    output_index: int
    item_id: str
    input: str

    _required = ("sequence_number", "output_index", "item_id", "input")
    _constants = {"type": "response.custom_tool_call_input.done"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            output_index: int,
            item_id: str,
            input: str,
            type: Literal["response.custom_tool_call_input.done"] | Unset = ...,
        ) -> None: ...
