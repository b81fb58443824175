# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .function_shell_call_output_content import FunctionShellCallOutputContent
    from .function_shell_call_output_status_enum import FunctionShellCallOutputStatusEnum
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class FunctionShellCallOutput(_Model):
    """`FunctionShellCallOutput` of the API."""

    type: Literal["shell_call_output"]
    """Default `shell_call_output`."""
    id: str
    call_id: str
    caller: ToolCallCaller | None
    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None

    _required = ("id", "call_id", "status", "output", "max_output_length")
    _constants = {"type": "shell_call_output"}
    _decoders = {
        "caller": named("ToolCallCaller"),
        "output": many(one("FunctionShellCallOutputContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            status: FunctionShellCallOutputStatusEnum,
            output: Sequence[FunctionShellCallOutputContent | Mapping[str, Any]],
            max_output_length: int | None,
            type: Literal["shell_call_output"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
