# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseMCPCallInProgressEvent(_Model):
    """`ResponseMCPCallInProgressEvent` of the API."""

    type: Literal["response.mcp_call.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str

    _required = ("sequence_number", "output_index", "item_id")
    _constants = {"type": "response.mcp_call.in_progress"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            output_index: int,
            item_id: str,
            type: Literal["response.mcp_call.in_progress"] | Unset = ...,
        ) -> None: ...
