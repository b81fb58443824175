# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import MCPToolFilterDict
    from ..types import Unset
    from .mcp_tool_filter import MCPToolFilter


@model
class MCPToolRequireApproval(_Model):
    """`MCPToolRequireApproval` of the API."""

    always: MCPToolFilter | None
    never: MCPToolFilter | None

    _decoders = {
        "always": one("MCPToolFilter"),
        "never": one("MCPToolFilter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: MCPToolFilter | MCPToolFilterDict | Mapping[str, Any] | Unset = ...,
            never: MCPToolFilter | MCPToolFilterDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
