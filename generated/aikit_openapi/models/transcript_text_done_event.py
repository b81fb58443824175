# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .transcript_text_done_event_logprobs_item import TranscriptTextDoneEventLogprobsItem
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


@model
class TranscriptTextDoneEvent(_Model):
    """`TranscriptTextDoneEvent` of the API."""

    type: Literal["transcript.text.done"]
    text: str
    languages: list[TranscriptionLanguage] | None
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None
    usage: TranscriptTextUsageTokens | None

    _required = ("text",)
    _constants = {"type": "transcript.text.done"}
    _decoders = {
        "languages": many(one("TranscriptionLanguage")),
        "logprobs": many(one("TranscriptTextDoneEventLogprobsItem")),
        "usage": one("TranscriptTextUsageTokens"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["transcript.text.done"] | Unset = ...,
            languages: Sequence[TranscriptionLanguage | Mapping[str, Any]] | Unset = ...,
            logprobs: Sequence[TranscriptTextDoneEventLogprobsItem | Mapping[str, Any]] | Unset = ...,
            usage: TranscriptTextUsageTokens | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
