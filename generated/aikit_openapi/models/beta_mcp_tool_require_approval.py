# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaMCPToolFilterDict
    from ..types import Unset
    from .beta_mcp_tool_filter import BetaMCPToolFilter


@model
class BetaMCPToolRequireApproval(_Model):
    """`BetaMCPToolRequireApproval` of the API."""

    always: BetaMCPToolFilter | None
    never: BetaMCPToolFilter | None

    _decoders = {
        "always": one("BetaMCPToolFilter"),
        "never": one("BetaMCPToolFilter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: BetaMCPToolFilter | BetaMCPToolFilterDict | Mapping[str, Any] | Unset = ...,
            never: BetaMCPToolFilter | BetaMCPToolFilterDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
