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
class BetaCustomToolCall(_Model):
    """`BetaCustomToolCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["custom_tool_call"]
    id: str | None
    call_id: str
    caller: BetaToolCallCaller | None
    namespace: str | None
    name: str
    input: str

    _required = ("call_id", "name", "input")
    _constants = {"type": "custom_tool_call"}
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
            input: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["custom_tool_call"] | Unset = ...,
            id: str | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            namespace: str | Unset = ...,
        ) -> None: ...
