# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .apply_patch_call_status_param import ApplyPatchCallStatusParam
    from .apply_patch_operation_param import ApplyPatchOperationParam, ApplyPatchOperationParamInput
    from .tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamInput


@model
class ApplyPatchToolCallItemParam(_Model):
    """`ApplyPatchToolCallItemParam` of the API."""

    type: Literal["apply_patch_call"]
    """Default `apply_patch_call`."""
    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: ToolCallCallerParam | None
    status: ApplyPatchCallStatusParam
    operation: ApplyPatchOperationParam

    _required = ("call_id", "status", "operation")
    _constants = {"type": "apply_patch_call"}
    _decoders = {
        "caller": named("ToolCallCallerParam"),
        "operation": named("ApplyPatchOperationParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            status: ApplyPatchCallStatusParam,
            operation: ApplyPatchOperationParamInput,
            type: Literal["apply_patch_call"] | Unset = ...,
            id: str | None | Unset = ...,
            caller: ToolCallCallerParamInput | None | Unset = ...,
        ) -> None: ...
