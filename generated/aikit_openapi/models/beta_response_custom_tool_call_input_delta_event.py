# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag


@model
class BetaResponseCustomToolCallInputDeltaEvent(_Model):
    """`BetaResponseCustomToolCallInputDeltaEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: int
    output_index: int
    item_id: str
    delta: str

    _required = ("sequence_number", "output_index", "item_id", "delta")
    _constants = {"type": "response.custom_tool_call_input.delta"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            output_index: int,
            item_id: str,
            delta: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.custom_tool_call_input.delta"] | Unset = ...,
        ) -> None: ...
