# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_apply_patch_call_status import BetaApplyPatchCallStatus
    from .beta_apply_patch_create_file_operation import BetaApplyPatchCreateFileOperation
    from .beta_apply_patch_delete_file_operation import BetaApplyPatchDeleteFileOperation
    from .beta_apply_patch_update_file_operation import BetaApplyPatchUpdateFileOperation
    from .beta_tool_call_caller import BetaToolCallCaller, BetaToolCallCallerInput


@model
class BetaApplyPatchToolCall(_Model):
    """`BetaApplyPatchToolCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["apply_patch_call"]
    """Default `apply_patch_call`."""
    id: str
    call_id: str
    caller: BetaToolCallCaller | None
    status: BetaApplyPatchCallStatus
    operation: (
        BetaApplyPatchCreateFileOperation
        | BetaApplyPatchDeleteFileOperation
        | BetaApplyPatchUpdateFileOperation
    )
    created_by: str | None

    _required = ("id", "call_id", "status", "operation")
    _constants = {"type": "apply_patch_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "caller": named("BetaToolCallCaller"),
        "operation": union(
            "type",
            {
                "create_file": "BetaApplyPatchCreateFileOperation",
                "delete_file": "BetaApplyPatchDeleteFileOperation",
                "update_file": "BetaApplyPatchUpdateFileOperation",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            status: BetaApplyPatchCallStatus,
            operation: BetaApplyPatchCreateFileOperation
            | BetaApplyPatchDeleteFileOperation
            | BetaApplyPatchUpdateFileOperation
            | Mapping[str, Any],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["apply_patch_call"] | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
