# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict, BetaLocalShellExecActionDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_local_shell_exec_action import BetaLocalShellExecAction


@model
class BetaLocalShellToolCall(_Model):
    """`BetaLocalShellToolCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: BetaLocalShellExecAction
    status: Literal["in_progress", "completed", "incomplete"]

    _required = ("id", "call_id", "action", "status")
    _constants = {"type": "local_shell_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "action": one("BetaLocalShellExecAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            action: BetaLocalShellExecAction | BetaLocalShellExecActionDict | Mapping[str, Any],
            status: Literal["in_progress", "completed", "incomplete"],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["local_shell_call"] | Unset = ...,
        ) -> None: ...
