# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import HTTPErrorDict, MCPProtocolErrorDict, MCPToolExecutionErrorDict
    from .http_error import HTTPError
    from .mcp_protocol_error import MCPProtocolError
    from .mcp_tool_execution_error import MCPToolExecutionError

MCPToolCallError: TypeAlias = "MCPProtocolError | MCPToolExecutionError | HTTPError"
"""`MCPToolCallError` of the API."""

MCPToolCallErrorInput: TypeAlias = """
    MCPProtocolError
    | MCPProtocolErrorDict
    | MCPToolExecutionError
    | MCPToolExecutionErrorDict
    | HTTPError
    | HTTPErrorDict
    | Mapping[str, Any]
"""
"""Accepted values for `MCPToolCallError`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "mcp_protocol_error": "MCPProtocolError",
        "mcp_tool_execution_error": "MCPToolExecutionError",
        "http_error": "HTTPError",
    },
)
