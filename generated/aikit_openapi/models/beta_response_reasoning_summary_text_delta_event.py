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
class BetaResponseReasoningSummaryTextDeltaEvent(_Model):
    """`BetaResponseReasoningSummaryTextDeltaEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int

    _required = ("item_id", "output_index", "summary_index", "delta", "sequence_number")
    _constants = {"type": "response.reasoning_summary_text.delta"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            summary_index: int,
            delta: str,
            sequence_number: int,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.reasoning_summary_text.delta"] | Unset = ...,
        ) -> None: ...
