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
    from .beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam
    from .beta_apply_patch_operation_param import (
        BetaApplyPatchOperationParam,
        BetaApplyPatchOperationParamInput,
    )
    from .beta_tool_call_caller_param import BetaToolCallCallerParam, BetaToolCallCallerParamInput


@model
class BetaApplyPatchToolCallItemParam(_Model):
    """`BetaApplyPatchToolCallItemParam` of the API."""

    agent: BetaAgentTagParam | None
    type: Literal["apply_patch_call"]
    """Default `apply_patch_call`."""
    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    status: BetaApplyPatchCallStatusParam
    operation: BetaApplyPatchOperationParam

    _required = ("call_id", "status", "operation")
    _constants = {"type": "apply_patch_call"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "caller": named("BetaToolCallCallerParam"),
        "operation": named("BetaApplyPatchOperationParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            status: BetaApplyPatchCallStatusParam,
            operation: BetaApplyPatchOperationParamInput,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["apply_patch_call"] | Unset = ...,
            id: str | None | Unset = ...,
            caller: BetaToolCallCallerParamInput | None | Unset = ...,
        ) -> None: ...
