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
    from .beta_response_reasoning_summary_part_done_event_part import (
        BetaResponseReasoningSummaryPartDoneEventPart,
    )


@model
class BetaResponseReasoningSummaryPartDoneEvent(_Model):
    """`BetaResponseReasoningSummaryPartDoneEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: Literal["incomplete"] | None
    sequence_number: int
    part: BetaResponseReasoningSummaryPartDoneEventPart

    _required = ("item_id", "output_index", "summary_index", "sequence_number", "part")
    _constants = {"type": "response.reasoning_summary_part.done"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "part": one("BetaResponseReasoningSummaryPartDoneEventPart"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            summary_index: int,
            sequence_number: int,
            part: BetaResponseReasoningSummaryPartDoneEventPart | Mapping[str, Any],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.reasoning_summary_part.done"] | Unset = ...,
            status: Literal["incomplete"] | Unset = ...,
        ) -> None: ...
