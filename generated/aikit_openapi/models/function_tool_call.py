# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class FunctionToolCall(_Model):
    """`FunctionToolCall` of the API."""

    id: str | None
    type: Literal["function_call"]
    call_id: str
    caller: ToolCallCaller | None
    namespace: str | None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | None

    _required = ("call_id", "name", "arguments")
    _constants = {"type": "function_call"}
    _decoders = {
        "caller": named("ToolCallCaller"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            name: str,
            arguments: str,
            id: str | Unset = ...,
            type: Literal["function_call"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | Unset = ...,
        ) -> None: ...
