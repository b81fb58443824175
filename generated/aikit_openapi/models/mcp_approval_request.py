# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class MCPApprovalRequest(_Model):
    """`MCPApprovalRequest` of the API."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str

    _required = ("id", "server_label", "name", "arguments")
    _constants = {"type": "mcp_approval_request"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            server_label: str,
            name: str,
            arguments: str,
            type: Literal["mcp_approval_request"] | Unset = ...,
        ) -> None: ...
