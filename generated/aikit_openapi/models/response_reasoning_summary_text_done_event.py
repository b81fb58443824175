# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseReasoningSummaryTextDoneEvent(_Model):
    """`ResponseReasoningSummaryTextDoneEvent` of the API."""

    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int

    _required = ("item_id", "output_index", "summary_index", "text", "sequence_number")
    _constants = {"type": "response.reasoning_summary_text.done"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            summary_index: int,
            text: str,
            sequence_number: int,
            type: Literal["response.reasoning_summary_text.done"] | Unset = ...,
        ) -> None: ...
