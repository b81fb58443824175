# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .function_and_custom_tool_call_output import (
        FunctionAndCustomToolCallOutput,
        FunctionAndCustomToolCallOutputInput,
    )
    from .function_call_output_status_enum import FunctionCallOutputStatusEnum
    from .tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamInput


@model
class FunctionToolCallOutputResource(_Model):
    """`FunctionToolCallOutputResource` of the API."""

    id: str
    type: Literal["function_call_output"]
    call_id: str | None
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParam | None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None

    _required = ("id", "output", "status")
    _constants = {"type": "function_call_output"}
    _decoders = {
        "caller": named("ToolCallCallerParam"),
        "output": union(items=named("FunctionAndCustomToolCallOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            output: str | Sequence[FunctionAndCustomToolCallOutputInput],
            status: FunctionCallOutputStatusEnum,
            type: Literal["function_call_output"] | Unset = ...,
            call_id: str | Unset = ...,
            name: str | Unset = ...,
            namespace: str | Unset = ...,
            caller: ToolCallCallerParamInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
