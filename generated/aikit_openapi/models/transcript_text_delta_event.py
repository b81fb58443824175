# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem


@model
class TranscriptTextDeltaEvent(_Model):
    """`TranscriptTextDeltaEvent` of the API."""

    type: Literal["transcript.text.delta"]
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None
    segment_id: str | None

    _required = ("delta",)
    _constants = {"type": "transcript.text.delta"}
    _decoders = {
        "logprobs": many(one("TranscriptTextDeltaEventLogprobsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            type: Literal["transcript.text.delta"] | Unset = ...,
            logprobs: Sequence[TranscriptTextDeltaEventLogprobsItem | Mapping[str, Any]] | Unset = ...,
            segment_id: str | Unset = ...,
        ) -> None: ...
