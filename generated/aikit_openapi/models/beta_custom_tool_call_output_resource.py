# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput,
        BetaFunctionAndCustomToolCallOutputInput,
    )
    from .beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from .beta_tool_call_caller_param import BetaToolCallCallerParam, BetaToolCallCallerParamInput


@model
class BetaCustomToolCallOutputResource(_Model):
    """`BetaCustomToolCallOutputResource` of the API."""

    agent: BetaAgentTag | None
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: BetaToolCallCallerParam | None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None

    _required = ("id", "call_id", "output", "status")
    _constants = {"type": "custom_tool_call_output"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "caller": named("BetaToolCallCallerParam"),
        "output": union(items=named("BetaFunctionAndCustomToolCallOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            output: str | Sequence[BetaFunctionAndCustomToolCallOutputInput],
            status: BetaFunctionCallOutputStatusEnum,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["custom_tool_call_output"] | Unset = ...,
            caller: BetaToolCallCallerParamInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
