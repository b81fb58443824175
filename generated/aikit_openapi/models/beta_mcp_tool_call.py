# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_mcp_tool_call_error import BetaMCPToolCallError, BetaMCPToolCallErrorInput
    from .beta_mcp_tool_call_status import BetaMCPToolCallStatus


@model
class BetaMCPToolCall(_Model):
    """`BetaMCPToolCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None
    error: BetaMCPToolCallError | None
    status: BetaMCPToolCallStatus | None
    approval_request_id: str | None

    _required = ("id", "server_label", "name", "arguments")
    _constants = {"type": "mcp_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "error": named("BetaMCPToolCallError"),
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
            type: Literal["mcp_call"] | Unset = ...,
            output: str | None | Unset = ...,
            error: BetaMCPToolCallErrorInput | None | Unset = ...,
            status: BetaMCPToolCallStatus | Unset = ...,
            approval_request_id: str | None | Unset = ...,
        ) -> None: ...
