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
class FunctionToolCallResource(_Model):
    """`FunctionToolCallResource` of the API."""

    id: str
    type: Literal["function_call"]
    call_id: str
    caller: ToolCallCaller | None
    namespace: str | None
    name: str
    arguments: str
    status: FunctionCallStatus
    created_by: str | None

    _required = ("id", "call_id", "name", "arguments", "status")
    _constants = {"type": "function_call"}
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
            arguments: str,
            status: FunctionCallStatus,
            type: Literal["function_call"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
