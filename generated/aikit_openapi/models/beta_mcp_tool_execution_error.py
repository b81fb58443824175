# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaMCPToolExecutionError(_Model):
    """`BetaMCPToolExecutionError` of the API."""

    type: Literal["mcp_tool_execution_error"]
    """Default `mcp_tool_execution_error`."""
    content: Any

    _required = ("content",)
    _constants = {"type": "mcp_tool_execution_error"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Any,
            type: Literal["mcp_tool_execution_error"] | Unset = ...,
        ) -> None: ...
