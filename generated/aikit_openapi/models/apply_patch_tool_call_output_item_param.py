# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from .tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamInput


@model
class ApplyPatchToolCallOutputItemParam(_Model):
    """`ApplyPatchToolCallOutputItemParam` of the API."""

    type: Literal["apply_patch_call_output"]
    """Default `apply_patch_call_output`."""
    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: ToolCallCallerParam | None
    status: ApplyPatchCallOutputStatusParam
    output: str | None
    """At most 10485760 characters."""

    _required = ("call_id", "status")
    _constants = {"type": "apply_patch_call_output"}
    _decoders = {
        "caller": named("ToolCallCallerParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            status: ApplyPatchCallOutputStatusParam,
            type: Literal["apply_patch_call_output"] | Unset = ...,
            id: str | None | Unset = ...,
            caller: ToolCallCallerParamInput | None | Unset = ...,
            output: str | None | Unset = ...,
        ) -> None: ...
