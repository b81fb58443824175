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
class BetaMCPApprovalRequest(_Model):
    """`BetaMCPApprovalRequest` of the API."""

    agent: BetaAgentTag | None
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str

    _required = ("id", "server_label", "name", "arguments")
    _constants = {"type": "mcp_approval_request"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            server_label: str,
            name: str,
            arguments: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["mcp_approval_request"] | Unset = ...,
        ) -> None: ...
