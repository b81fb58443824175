# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .function_call_output_status_enum import FunctionCallOutputStatusEnum
    from .tool import Tool, ToolInput
    from .tool_search_execution_type import ToolSearchExecutionType


@model
class ToolSearchOutput(_Model):
    """`ToolSearchOutput` of the API."""

    type: Literal["tool_search_output"]
    """Default `tool_search_output`."""
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    tools: list[Tool]
    status: FunctionCallOutputStatusEnum
    created_by: str | None

    _required = ("id", "call_id", "execution", "tools", "status")
    _constants = {"type": "tool_search_output"}
    _decoders = {
        "tools": many(named("Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str | None,
            execution: ToolSearchExecutionType,
            tools: Sequence[ToolInput],
            status: FunctionCallOutputStatusEnum,
            type: Literal["tool_search_output"] | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
