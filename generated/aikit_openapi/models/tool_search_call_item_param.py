# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .empty_model_param import EmptyModelParam, EmptyModelParamInput
    from .function_call_item_status import FunctionCallItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


@model
class ToolSearchCallItemParam(_Model):
    """`ToolSearchCallItemParam` of the API."""

    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Literal["tool_search_call"]
    """Default `tool_search_call`."""
    execution: ToolSearchExecutionType | None
    arguments: EmptyModelParam
    status: FunctionCallItemStatus | None

    _required = ("arguments",)
    _constants = {"type": "tool_search_call"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: EmptyModelParamInput,
            id: str | None | Unset = ...,
            call_id: str | None | Unset = ...,
            type: Literal["tool_search_call"] | Unset = ...,
            execution: ToolSearchExecutionType | Unset = ...,
            status: FunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
