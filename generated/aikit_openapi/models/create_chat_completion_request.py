# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from .chat_completion_functions import ChatCompletionFunctions
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageInput,
    )
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool
    from .chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption,
        ChatCompletionToolChoiceOptionInput,
    )
    from .create_chat_completion_request_audio import CreateChatCompletionRequestAudio
    from .create_chat_completion_request_web_search_options import CreateChatCompletionRequestWebSearchOptions
    from .custom_tool_chat_completions import CustomToolChatCompletions
    from .metadata import Metadata, MetadataInput
    from .model_ids_shared import ModelIdsShared
    from .moderation_param import ModerationParam
    from .parallel_tool_calls import ParallelToolCalls
    from .prediction_content import PredictionContent
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText
    from .response_modalities import ResponseModalities, ResponseModalitiesInput
    from .service_tier import ServiceTier
    from .stop_configuration import StopConfiguration, StopConfigurationInput
    from .verbosity import Verbosity


@model
class CreateChatCompletionRequest(_Model):
    """`CreateChatCompletionRequest` of the API."""

    metadata: Metadata | None
    top_logprobs: int | None
    """0 to 20."""
    temperature: float | None
    """0 to 2."""
    top_p: float | None
    """0 to 1."""
    user: str | None
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None
    messages: list[ChatCompletionRequestMessage]
    """At least 1 items."""
    model: ModelIdsShared
    service_tier: ServiceTier | None
    modalities: ResponseModalities | None
    verbosity: Verbosity | None
    reasoning_effort: ReasoningEffort | None
    max_completion_tokens: int | None
    frequency_penalty: float | None
    """-2 to 2, default `0`."""
    presence_penalty: float | None
    """-2 to 2, default `0`."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None
    audio: CreateChatCompletionRequestAudio | None
    store: bool | None
    """Default `False`."""
    moderation: ModerationParam | None
    stream: bool | None
    """Default `False`."""
    stop: StopConfiguration | None
    logit_bias: dict[str, int] | None
    """Default `null`."""
    logprobs: bool | None
    """Default `False`."""
    max_tokens: int | None
    """Deprecated."""
    n: int | None
    """1 to 128, default `1`."""
    prediction: PredictionContent | None
    seed: int | None
    """-9223372036854776000 to 9223372036854776000, deprecated."""
    stream_options: ChatCompletionStreamOptions | None
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None
    tool_choice: ChatCompletionToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls | None
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | None
    """Deprecated."""
    functions: list[ChatCompletionFunctions] | None
    """1 to 128 items, deprecated."""

    _required = ("messages", "model")
    _decoders = {
        "prompt_cache_options": one("PromptCacheOptionsParam"),
        "messages": many(named("ChatCompletionRequestMessage")),
        "web_search_options": one("CreateChatCompletionRequestWebSearchOptions"),
        "response_format": union(
            "type",
            {
                "text": "ResponseFormatText",
                "json_schema": "ResponseFormatJsonSchema",
                "json_object": "ResponseFormatJsonObject",
            },
        ),
        "audio": one("CreateChatCompletionRequestAudio"),
        "moderation": one("ModerationParam"),
        "prediction": one("PredictionContent"),
        "stream_options": one("ChatCompletionStreamOptions"),
        "tools": many(
            union("type", {"function": "ChatCompletionTool", "custom": "CustomToolChatCompletions"})
        ),
        "tool_choice": named("ChatCompletionToolChoiceOption"),
        "function_call": one("ChatCompletionFunctionCallOption"),
        "functions": many(one("ChatCompletionFunctions")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessageInput],
            model: ModelIdsShared,
            metadata: MetadataInput | None | Unset = ...,
            top_logprobs: int | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            user: str | Unset = ...,
            safety_identifier: str | None | Unset = ...,
            prompt_cache_key: str | None | Unset = ...,
            prompt_cache_retention: Literal["in_memory", "24h"] | None | Unset = ...,
            prompt_cache_options: PromptCacheOptionsParam | Mapping[str, Any] | Unset = ...,
            service_tier: ServiceTier | None | Unset = ...,
            modalities: ResponseModalitiesInput | None | Unset = ...,
            verbosity: Verbosity | None | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
            max_completion_tokens: int | None | Unset = ...,
            frequency_penalty: float | None | Unset = ...,
            presence_penalty: float | None | Unset = ...,
            web_search_options: CreateChatCompletionRequestWebSearchOptions | Mapping[str, Any] | Unset = ...,
            response_format: ResponseFormatText
            | ResponseFormatJsonSchema
            | ResponseFormatJsonObject
            | Mapping[str, Any]
            | Unset = ...,
            audio: CreateChatCompletionRequestAudio | Mapping[str, Any] | None | Unset = ...,
            store: bool | None | Unset = ...,
            moderation: ModerationParam | Mapping[str, Any] | None | Unset = ...,
            stream: bool | None | Unset = ...,
            stop: StopConfigurationInput | None | Unset = ...,
            logit_bias: Mapping[str, int] | None | Unset = ...,
            logprobs: bool | None | Unset = ...,
            max_tokens: int | None | Unset = ...,
            n: int | None | Unset = ...,
            prediction: PredictionContent | Mapping[str, Any] | None | Unset = ...,
            seed: int | None | Unset = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None | Unset = ...,
            tools: Sequence[ChatCompletionTool | CustomToolChatCompletions | Mapping[str, Any]] | Unset = ...,
            tool_choice: ChatCompletionToolChoiceOptionInput | Unset = ...,
            parallel_tool_calls: ParallelToolCalls | Unset = ...,
            function_call: Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | Mapping[str, Any]
            | Unset = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
