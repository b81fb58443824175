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
    from .beta_tool_call_caller import BetaToolCallCaller, BetaToolCallCallerInput


@model
class BetaFunctionToolCall(_Model):
    """`BetaFunctionToolCall` of the API."""

    agent: BetaAgentTag | None
    id: str | None
    type: Literal["function_call"]
    call_id: str
    caller: BetaToolCallCaller | None
    namespace: str | None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | None

    _required = ("call_id", "name", "arguments")
    _constants = {"type": "function_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "caller": named("BetaToolCallCaller"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            name: str,
            arguments: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            id: str | Unset = ...,
            type: Literal["function_call"] | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | Unset = ...,
        ) -> None: ...
