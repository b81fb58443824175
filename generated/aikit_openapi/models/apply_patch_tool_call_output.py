# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class ApplyPatchToolCallOutput(_Model):
    """`ApplyPatchToolCallOutput` of the API."""

    type: Literal["apply_patch_call_output"]
    """Default `apply_patch_call_output`."""
    id: str
    call_id: str
    caller: ToolCallCaller | None
    status: ApplyPatchCallOutputStatus
    output: str | None
    created_by: str | None

    _required = ("id", "call_id", "status")
    _constants = {"type": "apply_patch_call_output"}
    _decoders = {
        "caller": named("ToolCallCaller"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            status: ApplyPatchCallOutputStatus,
            type: Literal["apply_patch_call_output"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            output: str | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
