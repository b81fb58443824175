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
    from .beta_apply_patch_call_output_status import BetaApplyPatchCallOutputStatus
    from .beta_tool_call_caller import BetaToolCallCaller, BetaToolCallCallerInput


@model
class BetaApplyPatchToolCallOutput(_Model):
    """`BetaApplyPatchToolCallOutput` of the API."""

    agent: BetaAgentTag | None
    type: Literal["apply_patch_call_output"]
    """Default `apply_patch_call_output`."""
    id: str
    call_id: str
    caller: BetaToolCallCaller | None
    status: BetaApplyPatchCallOutputStatus
    output: str | None
    created_by: str | None

    _required = ("id", "call_id", "status")
    _constants = {"type": "apply_patch_call_output"}
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
            status: BetaApplyPatchCallOutputStatus,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["apply_patch_call_output"] | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            output: str | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
