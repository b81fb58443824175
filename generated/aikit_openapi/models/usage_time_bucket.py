# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .costs_result import CostsResult
    from .usage_audio_speeches_result import UsageAudioSpeechesResult
    from .usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from .usage_code_interpreter_sessions_result import UsageCodeInterpreterSessionsResult
    from .usage_completions_result import UsageCompletionsResult
    from .usage_embeddings_result import UsageEmbeddingsResult
    from .usage_file_search_calls_result import UsageFileSearchCallsResult
    from .usage_images_result import UsageImagesResult
    from .usage_moderations_result import UsageModerationsResult
    from .usage_vector_stores_result import UsageVectorStoresResult
    from .usage_web_search_calls_result import UsageWebSearchCallsResult


@model
class UsageTimeBucket(_Model):
    """`UsageTimeBucket` of the API."""

    object: Literal["bucket"]
    start_time: int
    end_time: int
    results: list[
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | CostsResult
    ]

    _required = ("start_time", "end_time", "results")
    _constants = {"object": "bucket"}
    _decoders = {
        "results": many(
            union(
                "object",
                {
                    "organization.usage.completions.result": "UsageCompletionsResult",
                    "organization.usage.embeddings.result": "UsageEmbeddingsResult",
                    "organization.usage.moderations.result": "UsageModerationsResult",
                    "organization.usage.images.result": "UsageImagesResult",
                    "organization.usage.audio_speeches.result": "UsageAudioSpeechesResult",
                    "organization.usage.audio_transcriptions.result": "UsageAudioTranscriptionsResult",
                    "organization.usage.vector_stores.result": "UsageVectorStoresResult",
                    "organization.usage.code_interpreter_sessions.result": "UsageCodeInterpreterSessionsResult",
                    "organization.usage.file_searches.result": "UsageFileSearchCallsResult",
                    "organization.usage.web_searches.result": "UsageWebSearchCallsResult",
                    "organization.costs.result": "CostsResult",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_time: int,
            end_time: int,
            results: Sequence[
                UsageCompletionsResult
                | UsageEmbeddingsResult
                | UsageModerationsResult
                | UsageImagesResult
                | UsageAudioSpeechesResult
                | UsageAudioTranscriptionsResult
                | UsageVectorStoresResult
                | UsageCodeInterpreterSessionsResult
                | UsageFileSearchCallsResult
                | UsageWebSearchCallsResult
                | CostsResult
                | Mapping[str, Any]
            ],
            object: Literal["bucket"] | Unset = ...,
        ) -> None: ...
