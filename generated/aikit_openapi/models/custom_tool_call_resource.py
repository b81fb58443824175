# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .function_call_status import FunctionCallStatus
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class CustomToolCallResource(_Model):
    """`CustomToolCallResource` of the API."""

    type: Literal["custom_tool_call"]
    id: str
    call_id: str
    caller: ToolCallCaller | None
    namespace: str | None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None

    _required = ("id", "call_id", "name", "input", "status")
    _constants = {"type": "custom_tool_call"}
    _decoders = {
        "caller": named("ToolCallCaller"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            name: str,
            input: str,
            status: FunctionCallStatus,
            type: Literal["custom_tool_call"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
