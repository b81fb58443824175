# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .mcp_tool_call_error import MCPToolCallError, MCPToolCallErrorInput
    from .mcp_tool_call_status import MCPToolCallStatus


@model
class MCPToolCall(_Model):
    """`MCPToolCall` of the API."""

    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None
    error: MCPToolCallError | None
    status: MCPToolCallStatus | None
    approval_request_id: str | None

    _required = ("id", "server_label", "name", "arguments")
    _constants = {"type": "mcp_call"}
    _decoders = {
        "error": named("MCPToolCallError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            server_label: str,
            name: str,
            arguments: str,
            type: Literal["mcp_call"] | Unset = ...,
            output: str | None | Unset = ...,
            error: MCPToolCallErrorInput | None | Unset = ...,
            status: MCPToolCallStatus | Unset = ...,
            approval_request_id: str | None | Unset = ...,
        ) -> None: ...
