# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseMCPCallArgumentsDoneEvent(_Model):
    """`ResponseMCPCallArgumentsDoneEvent` of the API."""

    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int

    _required = ("output_index", "item_id", "arguments", "sequence_number")
    _constants = {"type": "response.mcp_call_arguments.done"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            item_id: str,
            arguments: str,
            sequence_number: int,
            type: Literal["response.mcp_call_arguments.done"] | Unset = ...,
        ) -> None: ...
