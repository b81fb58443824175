# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_status import BetaFunctionCallStatus
    from .beta_tool_call_caller import BetaToolCallCaller, BetaToolCallCallerInput


@model
class BetaFunctionToolCallResource(_Model):
    """`BetaFunctionToolCallResource` of the API."""

    agent: BetaAgentTag | None
    id: str
    type: Literal["function_call"]
    call_id: str
    caller: BetaToolCallCaller | None
    namespace: str | None
    name: str
    arguments: str
    status: BetaFunctionCallStatus
    created_by: str | None

    _required = ("id", "call_id", "name", "arguments", "status")
    _constants = {"type": "function_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "caller": named("BetaToolCallCaller"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            name: str,
            arguments: str,
            status: BetaFunctionCallStatus,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["function_call"] | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
