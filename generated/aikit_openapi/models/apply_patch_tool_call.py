# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .apply_patch_call_status import ApplyPatchCallStatus
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class ApplyPatchToolCall(_Model):
    """`ApplyPatchToolCall` of the API."""

    type: Literal["apply_patch_call"]
    """Default `apply_patch_call`."""
    id: str
    call_id: str
    caller: ToolCallCaller | None
    status: ApplyPatchCallStatus
    operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation
    created_by: str | None

    _required = ("id", "call_id", "status", "operation")
    _constants = {"type": "apply_patch_call"}
    _decoders = {
        "caller": named("ToolCallCaller"),
        "operation": union(
            "type",
            {
                "create_file": "ApplyPatchCreateFileOperation",
                "delete_file": "ApplyPatchDeleteFileOperation",
                "update_file": "ApplyPatchUpdateFileOperation",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            status: ApplyPatchCallStatus,
            operation: ApplyPatchCreateFileOperation
            | ApplyPatchDeleteFileOperation
            | ApplyPatchUpdateFileOperation
            | Mapping[str, Any],
            type: Literal["apply_patch_call"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
