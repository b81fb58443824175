# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .response_reasoning_summary_part_done_event_part import ResponseReasoningSummaryPartDoneEventPart


@model
class ResponseReasoningSummaryPartDoneEvent(_Model):
    """`ResponseReasoningSummaryPartDoneEvent` of the API."""

    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: Literal["incomplete"] | None
    sequence_number: int
    part: ResponseReasoningSummaryPartDoneEventPart

    _required = ("item_id", "output_index", "summary_index", "sequence_number", "part")
    _constants = {"type": "response.reasoning_summary_part.done"}
    _decoders = {
        "part": one("ResponseReasoningSummaryPartDoneEventPart"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            summary_index: int,
            sequence_number: int,
            part: ResponseReasoningSummaryPartDoneEventPart | Mapping[str, Any],
            type: Literal["response.reasoning_summary_part.done"] | Unset = ...,
            status: Literal["incomplete"] | Unset = ...,
        ) -> None: ...
