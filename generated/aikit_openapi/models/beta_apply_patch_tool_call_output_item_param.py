# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_apply_patch_call_output_status_param import BetaApplyPatchCallOutputStatusParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam, BetaToolCallCallerParamInput


@model
class BetaApplyPatchToolCallOutputItemParam(_Model):
    """`BetaApplyPatchToolCallOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    type: Literal["apply_patch_call_output"]
    """Default `apply_patch_call_output`."""
    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    status: BetaApplyPatchCallOutputStatusParam
    output: str | None
    """At most 10485760 characters."""

    _required = ("call_id", "status")
    _constants = {"type": "apply_patch_call_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "caller": named("BetaToolCallCallerParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            status: BetaApplyPatchCallOutputStatusParam,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["apply_patch_call_output"] | Unset = ...,
            id: str | None | Unset = ...,
            caller: BetaToolCallCallerParamInput | None | Unset = ...,
            output: str | None | Unset = ...,
        ) -> None: ...
