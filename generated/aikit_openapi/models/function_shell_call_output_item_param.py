# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import FunctionShellCallOutputContentParamDict
    from ..types import Unset
    from .function_shell_call_item_status import FunctionShellCallItemStatus
    from .function_shell_call_output_content_param import FunctionShellCallOutputContentParam
    from .tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamInput


@model
class FunctionShellCallOutputItemParam(_Model):
    """`FunctionShellCallOutputItemParam` of the API."""

    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: ToolCallCallerParam | None
    type: Literal["shell_call_output"]
    """Default `shell_call_output`."""
    output: list[FunctionShellCallOutputContentParam]
    status: FunctionShellCallItemStatus | None
    max_output_length: int | None

    _required = ("call_id", "output")
    _constants = {"type": "shell_call_output"}
    _decoders = {
        "caller": named("ToolCallCallerParam"),
        "output": many(one("FunctionShellCallOutputContentParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            output: Sequence[
                FunctionShellCallOutputContentParam
                | FunctionShellCallOutputContentParamDict
                | Mapping[str, Any]
            ],
            id: str | None | Unset = ...,
            caller: ToolCallCallerParamInput | None | Unset = ...,
            type: Literal["shell_call_output"] | Unset = ...,
            status: FunctionShellCallItemStatus | None | Unset = ...,
            max_output_length: int | None | Unset = ...,
        ) -> None: ...
