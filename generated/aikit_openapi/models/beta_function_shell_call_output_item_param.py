# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagParamDict, BetaFunctionShellCallOutputContentParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_function_shell_call_output_content_param import BetaFunctionShellCallOutputContentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam, BetaToolCallCallerParamInput


@model
class BetaFunctionShellCallOutputItemParam(_Model):
    """`BetaFunctionShellCallOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    type: Literal["shell_call_output"]
    """Default `shell_call_output`."""
    output: list[BetaFunctionShellCallOutputContentParam]
    status: BetaFunctionShellCallItemStatus | None
    max_output_length: int | None

    _required = ("call_id", "output")
    _constants = {"type": "shell_call_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "caller": named("BetaToolCallCallerParam"),
        "output": many(one("BetaFunctionShellCallOutputContentParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            output: Sequence[
                BetaFunctionShellCallOutputContentParam
                | BetaFunctionShellCallOutputContentParamDict
                | Mapping[str, Any]
            ],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            caller: BetaToolCallCallerParamInput | None | Unset = ...,
            type: Literal["shell_call_output"] | Unset = ...,
            status: BetaFunctionShellCallItemStatus | None | Unset = ...,
            max_output_length: int | None | Unset = ...,
        ) -> None: ...
