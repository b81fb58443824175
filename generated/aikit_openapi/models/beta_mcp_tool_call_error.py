# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaHTTPErrorDict,
        BetaMCPProtocolErrorDict,
        BetaMCPToolExecutionErrorDict,
    )
    from .beta_http_error import BetaHTTPError
    from .beta_mcp_protocol_error import BetaMCPProtocolError
    from .beta_mcp_tool_execution_error import BetaMCPToolExecutionError

BetaMCPToolCallError: TypeAlias = "BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError"
"""`BetaMCPToolCallError` of the API."""

BetaMCPToolCallErrorInput: TypeAlias = """
    BetaMCPProtocolError
    | BetaMCPProtocolErrorDict
    | BetaMCPToolExecutionError
    | BetaMCPToolExecutionErrorDict
    | BetaHTTPError
    | BetaHTTPErrorDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaMCPToolCallError`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "mcp_protocol_error": "BetaMCPProtocolError",
        "mcp_tool_execution_error": "BetaMCPToolExecutionError",
        "http_error": "BetaHTTPError",
    },
)
