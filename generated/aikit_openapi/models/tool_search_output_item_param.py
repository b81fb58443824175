# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .function_call_item_status import FunctionCallItemStatus
    from .tool import Tool, ToolInput
    from .tool_search_execution_type import ToolSearchExecutionType


@model
class ToolSearchOutputItemParam(_Model):
    """`ToolSearchOutputItemParam` of the API."""

    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Literal["tool_search_output"]
    """Default `tool_search_output`."""
    execution: ToolSearchExecutionType | None
    tools: list[Tool]
    status: FunctionCallItemStatus | None

    _required = ("tools",)
    _constants = {"type": "tool_search_output"}
    _decoders = {
        "tools": many(named("Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tools: Sequence[ToolInput],
            id: str | None | Unset = ...,
            call_id: str | None | Unset = ...,
            type: Literal["tool_search_output"] | Unset = ...,
            execution: ToolSearchExecutionType | Unset = ...,
            status: FunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
