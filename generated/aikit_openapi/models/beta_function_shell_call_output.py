# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from .beta_function_shell_call_output_status_enum import BetaFunctionShellCallOutputStatusEnum
    from .beta_tool_call_caller import BetaToolCallCaller, BetaToolCallCallerInput


@model
class BetaFunctionShellCallOutput(_Model):
    """`BetaFunctionShellCallOutput` of the API."""

    agent: BetaAgentTag | None
    type: Literal["shell_call_output"]
    """Default `shell_call_output`."""
    id: str
    call_id: str
    caller: BetaToolCallCaller | None
    status: BetaFunctionShellCallOutputStatusEnum
    output: list[BetaFunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None

    _required = ("id", "call_id", "status", "output", "max_output_length")
    _constants = {"type": "shell_call_output"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "caller": named("BetaToolCallCaller"),
        "output": many(one("BetaFunctionShellCallOutputContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            status: BetaFunctionShellCallOutputStatusEnum,
            output: Sequence[BetaFunctionShellCallOutputContent | Mapping[str, Any]],
            max_output_length: int | None,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["shell_call_output"] | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
