# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class CustomToolCall(_Model):
    """`CustomToolCall` of the API."""

    type: Literal["custom_tool_call"]
    id: str | None
    call_id: str
    caller: ToolCallCaller | None
    namespace: str | None
    name: str
    input: str

    _required = ("call_id", "name", "input")
    _constants = {"type": "custom_tool_call"}
    _decoders = {
        "caller": named("ToolCallCaller"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            name: str,
            input: str,
            type: Literal["custom_tool_call"] | Unset = ...,
            id: str | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
        ) -> None: ...
