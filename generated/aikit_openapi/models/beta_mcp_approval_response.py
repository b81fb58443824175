# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag


@model
class BetaMCPApprovalResponse(_Model):
    """`BetaMCPApprovalResponse` of the API."""

    agent: BetaAgentTag | None
    type: Literal["mcp_approval_response"]
    id: str | None
    approval_request_id: str
    approve: bool
    reason: str | None

    _required = ("approval_request_id", "approve")
    _constants = {"type": "mcp_approval_response"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            approval_request_id: str,
            approve: bool,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["mcp_approval_response"] | Unset = ...,
            id: str | None | Unset = ...,
            reason: str | None | Unset = ...,
        ) -> None: ...
