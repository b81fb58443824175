# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaMCPProtocolError(_Model):
    """`BetaMCPProtocolError` of the API."""

    type: Literal["mcp_protocol_error"]
    """Default `mcp_protocol_error`."""
    code: int
    message: str

    _required = ("code", "message")
    _constants = {"type": "mcp_protocol_error"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int,
            message: str,
            type: Literal["mcp_protocol_error"] | Unset = ...,
        ) -> None: ...
