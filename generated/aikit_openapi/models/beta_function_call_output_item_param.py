# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagParamDict,
        BetaInputFileContentParamDict,
        BetaInputImageContentParamAutoParamDict,
        BetaInputTextContentParamDict,
    )
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_input_file_content_param import BetaInputFileContentParam
    from .beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam
    from .beta_input_text_content_param import BetaInputTextContentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam, BetaToolCallCallerParamInput


@model
class BetaFunctionCallOutputItemParam(_Model):
    """`BetaFunctionCallOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Literal["function_call_output"]
    """Default `function_call_output`."""
    output: (
        str
        | list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam]
    )
    """At most 10485760 characters."""
    name: str | None
    """1 to 128 characters."""
    namespace: str | None
    """1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    status: BetaFunctionCallItemStatus | None

    _required = ("output",)
    _constants = {"type": "function_call_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "output": union(
            items=union(
                "type",
                {
                    "input_text": "BetaInputTextContentParam",
                    "input_image": "BetaInputImageContentParamAutoParam",
                    "input_file": "BetaInputFileContentParam",
                },
            )
        ),
        "caller": named("BetaToolCallCallerParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: str
            | Sequence[
                BetaInputTextContentParam
                | BetaInputTextContentParamDict
                | BetaInputImageContentParamAutoParam
                | BetaInputImageContentParamAutoParamDict
                | BetaInputFileContentParam
                | BetaInputFileContentParamDict
                | Mapping[str, Any]
            ],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            call_id: str | None | Unset = ...,
            type: Literal["function_call_output"] | Unset = ...,
            name: str | None | Unset = ...,
            namespace: str | None | Unset = ...,
            caller: BetaToolCallCallerParamInput | None | Unset = ...,
            status: BetaFunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
