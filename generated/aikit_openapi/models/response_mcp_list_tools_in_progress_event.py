# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseMCPListToolsInProgressEvent(_Model):
    """`ResponseMCPListToolsInProgressEvent` of the API."""

    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: int

    _required = ("item_id", "output_index", "sequence_number")
    _constants = {"type": "response.mcp_list_tools.in_progress"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.mcp_list_tools.in_progress"] | Unset = ...,
        ) -> None: ...
