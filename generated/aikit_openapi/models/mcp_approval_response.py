# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class MCPApprovalResponse(_Model):
    """`MCPApprovalResponse` of the API."""

    type: Literal["mcp_approval_response"]
    id: str | None
    approval_request_id: str
    approve: bool
    reason: str | None

    _required = ("approval_request_id", "approve")
    _constants = {"type": "mcp_approval_response"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            approval_request_id: str,
            approve: bool,
            type: Literal["mcp_approval_response"] | Unset = ...,
            id: str | None | Unset = ...,
            reason: str | None | Unset = ...,
        ) -> None: ...
