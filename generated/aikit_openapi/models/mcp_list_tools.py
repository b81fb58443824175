# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import MCPListToolsToolDict
    from ..types import Unset
    from .mcp_list_tools_tool import MCPListToolsTool


@model
class MCPListTools(_Model):
    """`MCPListTools` of the API."""

    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[MCPListToolsTool]
    error: str | None

    _required = ("id", "server_label", "tools")
    _constants = {"type": "mcp_list_tools"}
    _decoders = {
        "tools": many(one("MCPListToolsTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            server_label: str,
            tools: Sequence[MCPListToolsTool | MCPListToolsToolDict | Mapping[str, Any]],
            type: Literal["mcp_list_tools"] | Unset = ...,
            error: str | None | Unset = ...,
        ) -> None: ...
