# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import (
        InputFileContentParamDict,
        InputImageContentParamAutoParamDict,
        InputTextContentParamDict,
    )
    from ..types import Unset
    from .function_call_item_status import FunctionCallItemStatus
    from .input_file_content_param import InputFileContentParam
    from .input_image_content_param_auto_param import InputImageContentParamAutoParam
    from .input_text_content_param import InputTextContentParam
    from .tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamInput


@model
class FunctionCallOutputItemParam(_Model):
    """`FunctionCallOutputItemParam` of the API."""

    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Literal["function_call_output"]
    """Default `function_call_output`."""
    output: str | list[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam]
    """At most 10485760 characters."""
    name: str | None
    """1 to 128 characters."""
    namespace: str | None
    """1 to 64 characters."""
    caller: ToolCallCallerParam | None
    status: FunctionCallItemStatus | None

    _required = ("output",)
    _constants = {"type": "function_call_output"}
    _decoders = {
        "output": union(
            items=union(
                "type",
                {
                    "input_text": "InputTextContentParam",
                    "input_image": "InputImageContentParamAutoParam",
                    "input_file": "InputFileContentParam",
                },
            )
        ),
        "caller": named("ToolCallCallerParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: str
            | Sequence[
                InputTextContentParam
                | InputTextContentParamDict
                | InputImageContentParamAutoParam
                | InputImageContentParamAutoParamDict
                | InputFileContentParam
                | InputFileContentParamDict
                | Mapping[str, Any]
            ],
            id: str | None | Unset = ...,
            call_id: str | None | Unset = ...,
            type: Literal["function_call_output"] | Unset = ...,
            name: str | None | Unset = ...,
            namespace: str | None | Unset = ...,
            caller: ToolCallCallerParamInput | None | Unset = ...,
            status: FunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
