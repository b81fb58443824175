# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict, BetaMCPListToolsToolDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_mcp_list_tools_tool import BetaMCPListToolsTool


@model
class BetaMCPListTools(_Model):
    """`BetaMCPListTools` of the API."""

    agent: BetaAgentTag | None
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[BetaMCPListToolsTool]
    error: str | None

    _required = ("id", "server_label", "tools")
    _constants = {"type": "mcp_list_tools"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "tools": many(one("BetaMCPListToolsTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            server_label: str,
            tools: Sequence[BetaMCPListToolsTool | BetaMCPListToolsToolDict | Mapping[str, Any]],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["mcp_list_tools"] | Unset = ...,
            error: str | None | Unset = ...,
        ) -> None: ...
