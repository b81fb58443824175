# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaMCPToolFilterDict, BetaMCPToolRequireApprovalDict
    from ..types import Unset
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_mcp_tool_filter import BetaMCPToolFilter
    from .beta_mcp_tool_require_approval import BetaMCPToolRequireApproval


@model
class BetaMCPTool(_Model):
    """`BetaMCPTool` of the API."""

    type: Literal["mcp"]
    server_label: str
    server_url: str | None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    )
    tunnel_id: str | None
    authorization: str | None
    server_description: str | None
    headers: dict[str, str] | None
    allowed_tools: list[str] | BetaMCPToolFilter | None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """At least 1 item."""
    require_approval: Literal["always", "never"] | BetaMCPToolRequireApproval | None
    defer_loading: bool | None

    _required = ("server_label",)
    _constants = {"type": "mcp"}
    _decoders = {
        "allowed_tools": one("BetaMCPToolFilter"),
        "require_approval": one("BetaMCPToolRequireApproval"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            server_label: str,
            type: Literal["mcp"] | Unset = ...,
            server_url: str | Unset = ...,
            connector_id: Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
            | Unset = ...,
            tunnel_id: str | Unset = ...,
            authorization: str | Unset = ...,
            server_description: str | Unset = ...,
            headers: Mapping[str, str] | None | Unset = ...,
            allowed_tools: Sequence[str]
            | BetaMCPToolFilter
            | BetaMCPToolFilterDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
            require_approval: Literal["always", "never"]
            | BetaMCPToolRequireApproval
            | BetaMCPToolRequireApprovalDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            defer_loading: bool | Unset = ...,
        ) -> None: ...
