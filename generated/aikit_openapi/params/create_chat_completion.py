# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from ..models.chat_completion_functions import ChatCompletionFunctions
    from ..models.chat_completion_request_message import ChatCompletionRequestMessageInput
    from ..models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.chat_completion_tool_choice_option import ChatCompletionToolChoiceOptionInput
    from ..models.create_chat_completion_request_audio import CreateChatCompletionRequestAudio
    from ..models.create_chat_completion_request_web_search_options import (
        CreateChatCompletionRequestWebSearchOptions,
    )
    from ..models.custom_tool_chat_completions import CustomToolChatCompletions
    from ..models.metadata import MetadataInput
    from ..models.model_ids_shared import ModelIdsShared
    from ..models.moderation_param import ModerationParam
    from ..models.parallel_tool_calls import ParallelToolCalls
    from ..models.prediction_content import PredictionContent
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.response_format_json_object import ResponseFormatJsonObject
    from ..models.response_format_json_schema import ResponseFormatJsonSchema
    from ..models.response_format_text import ResponseFormatText
    from ..models.response_modalities import ResponseModalitiesInput
    from ..models.service_tier import ServiceTier
    from ..models.stop_configuration import StopConfigurationInput
    from ..models.verbosity import Verbosity


class CreateChatCompletionParams(TypedDict, total=False):
    """Body fields and query parameters of POST /chat/completions; what is left out is not sent."""

    metadata: MetadataInput | None
    top_logprobs: int | None
    """0 to 20."""
    temperature: float | None
    """0 to 2."""
    top_p: float | None
    """0 to 1."""
    user: str
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | Mapping[str, Any]
    messages: Sequence[ChatCompletionRequestMessageInput]
    """At least 1 items."""
    model: ModelIdsShared
    service_tier: ServiceTier | None
    modalities: ResponseModalitiesInput | None
    verbosity: Verbosity | None
    reasoning_effort: ReasoningEffort | None
    max_completion_tokens: int | None
    frequency_penalty: float | None
    """-2 to 2, default `0`."""
    presence_penalty: float | None
    """-2 to 2, default `0`."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | Mapping[str, Any]
    response_format: (
        ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | Mapping[str, Any]
    )
    audio: CreateChatCompletionRequestAudio | Mapping[str, Any] | None
    store: bool | None
    """Default `False`."""
    moderation: ModerationParam | Mapping[str, Any] | None
    stream: bool | None
    """Default `False`."""
    stop: StopConfigurationInput | None
    logit_bias: Mapping[str, int] | None
    """Default `null`."""
    logprobs: bool | None
    """Default `False`."""
    max_tokens: int | None
    """Deprecated."""
    n: int | None
    """1 to 128, default `1`."""
    prediction: PredictionContent | Mapping[str, Any] | None
    seed: int | None
    """-9223372036854776000 to 9223372036854776000, deprecated."""
    stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None
    tools: Sequence[ChatCompletionTool | CustomToolChatCompletions | Mapping[str, Any]]
    tool_choice: ChatCompletionToolChoiceOptionInput
    parallel_tool_calls: ParallelToolCalls
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any]
    """Deprecated."""
    functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]]
    """1 to 128 items, deprecated."""
