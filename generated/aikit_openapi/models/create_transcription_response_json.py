# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .create_transcription_response_json_logprobs_item import CreateTranscriptionResponseJsonLogprobsItem
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


@model
class CreateTranscriptionResponseJson(_Model):
    """`CreateTranscriptionResponseJson` of the API."""

    text: str
    languages: list[TranscriptionLanguage] | None
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None

    _required = ("text",)
    _decoders = {
        "languages": many(one("TranscriptionLanguage")),
        "logprobs": many(one("CreateTranscriptionResponseJsonLogprobsItem")),
        "usage": union(
            "type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            languages: Sequence[TranscriptionLanguage | Mapping[str, Any]] | Unset = ...,
            logprobs: Sequence[CreateTranscriptionResponseJsonLogprobsItem | Mapping[str, Any]] | Unset = ...,
            usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
