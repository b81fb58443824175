# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .function_call_status import FunctionCallStatus
    from .tool_search_execution_type import ToolSearchExecutionType


@model
class ToolSearchCall(_Model):
    """`ToolSearchCall` of the API."""

    type: Literal["tool_search_call"]
    """Default `tool_search_call`."""
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: Any
    status: FunctionCallStatus
    created_by: str | None

    _required = ("id", "call_id", "execution", "arguments", "status")
    _constants = {"type": "tool_search_call"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str | None,
            execution: ToolSearchExecutionType,
            arguments: Any,
            status: FunctionCallStatus,
            type: Literal["tool_search_call"] | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
