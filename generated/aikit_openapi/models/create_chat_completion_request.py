# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.chat import (
        ChatCompletionFunctionCallOptionDict,
        ChatCompletionFunctionsDict,
        CreateChatCompletionRequestAudioDict,
        CreateChatCompletionRequestWebSearchOptionsDict,
        CustomToolChatCompletionsDict,
        PredictionContentDict,
    )
    from ..typed_dicts.shared import (
        ChatCompletionStreamOptionsDict,
        ChatCompletionToolDict,
        ModerationParamDict,
        PromptCacheOptionsParamDict,
        ResponseFormatJsonObjectDict,
        ResponseFormatJsonSchemaDict,
        ResponseFormatTextDict,
    )
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
    """Up to 16 key-value pairs to store with the object. Keys have up to 64 characters and values up
    to 512.
    """
    top_logprobs: int | None
    """Number of most likely tokens to return for each position. Requires `logprobs`. From 0 to 20."""
    temperature: float | None
    """Sampling temperature. Lower values give more predictable answers and higher ones more varied
    answers. From 0 to 2; default 1.
    """
    top_p: float | None
    """Nucleus sampling: consider only the most likely tokens with this total probability. Use it
    instead of `temperature`. From 0 to 1; default 1.
    """
    user: str | None
    """Your id for the end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated."""
    safety_identifier: str | None
    """A stable, anonymous id for the end user that helps to detect abuse. At most 64 characters."""
    prompt_cache_key: str | None
    """Requests with the same key are more likely to share a cached prompt."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a prompt may stay cached. Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None
    messages: list[ChatCompletionRequestMessage]
    """The conversation so far, oldest message first. At least 1 item."""
    model: ModelIdsShared
    """Id of the model to use, such as `gpt-4o-mini`."""
    service_tier: ServiceTier | None
    """Service tier that processes the request."""
    modalities: ResponseModalities | None
    """Output types of the answer, such as text and audio."""
    verbosity: Verbosity | None
    """How detailed the answer is."""
    reasoning_effort: ReasoningEffort | None
    """How much effort a reasoning model spends before it answers."""
    max_completion_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens."""
    frequency_penalty: float | None
    """Positive values make tokens less likely the more often they have occurred, -2 to 2; default 0."""
    presence_penalty: float | None
    """Positive values make tokens that have already occurred less likely, -2 to 2; default 0."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None
    """Options for web search."""
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None
    """Format of the answer: plain text, any JSON object, or JSON that matches a schema."""
    audio: CreateChatCompletionRequestAudio | None
    """Voice and format of audio output."""
    store: bool | None
    """Whether to store the completion so that you can retrieve it later; default `False`."""
    moderation: ModerationParam | None
    """Whether and how the service moderates the conversation."""
    stream: bool | None
    """Whether to stream the answer in chunks while it is generated; default `False`."""
    stop: StopConfiguration | None
    """Up to 4 sequences at which generation stops. The answer does not contain them."""
    logit_bias: dict[str, int] | None
    """Token ids and the bias to add to their score, from -100 (never) to 100 (always). Default `None`."""
    logprobs: bool | None
    """Whether to return the log probability of each token; default `False`."""
    max_tokens: int | None
    """Maximum number of tokens to generate. Replaced by `max_completion_tokens`. Deprecated."""
    n: int | None
    """Number of answers to generate, 1 to 128; default 1."""
    prediction: PredictionContent | None
    """Text that the answer is expected to repeat mostly, which makes generation faster."""
    seed: int | None
    """Seed for reproducible answers. The same seed and request usually give the same answer.
    Deprecated.
    """
    stream_options: ChatCompletionStreamOptions | None
    """Options for the stream, such as a final chunk with token usage."""
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None
    """Functions and other tools that the model may call."""
    tool_choice: ChatCompletionToolChoiceOption | None
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    parallel_tool_calls: ParallelToolCalls | None
    """Whether the model may call several tools at once."""
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | None
    """Which function the model calls. Replaced by `tool_choice`. Deprecated."""
    functions: list[ChatCompletionFunctions] | None
    """Functions that the model may call. Replaced by `tools`. From 1 to 128 items. Deprecated."""

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
            prompt_cache_options: PromptCacheOptionsParam
            | PromptCacheOptionsParamDict
            | Mapping[str, Any]
            | Unset = ...,
            service_tier: ServiceTier | None | Unset = ...,
            modalities: ResponseModalitiesInput | None | Unset = ...,
            verbosity: Verbosity | None | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
            max_completion_tokens: int | None | Unset = ...,
            frequency_penalty: float | None | Unset = ...,
            presence_penalty: float | None | Unset = ...,
            web_search_options: CreateChatCompletionRequestWebSearchOptions
            | CreateChatCompletionRequestWebSearchOptionsDict
            | Mapping[str, Any]
            | Unset = ...,
            response_format: ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | Mapping[str, Any]
            | Unset = ...,
            audio: CreateChatCompletionRequestAudio
            | CreateChatCompletionRequestAudioDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            store: bool | None | Unset = ...,
            moderation: ModerationParam | ModerationParamDict | Mapping[str, Any] | None | Unset = ...,
            stream: bool | None | Unset = ...,
            stop: StopConfigurationInput | None | Unset = ...,
            logit_bias: Mapping[str, int] | None | Unset = ...,
            logprobs: bool | None | Unset = ...,
            max_tokens: int | None | Unset = ...,
            n: int | None | Unset = ...,
            prediction: PredictionContent | PredictionContentDict | Mapping[str, Any] | None | Unset = ...,
            seed: int | None | Unset = ...,
            stream_options: ChatCompletionStreamOptions
            | ChatCompletionStreamOptionsDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            tools: Sequence[
                ChatCompletionTool
                | ChatCompletionToolDict
                | CustomToolChatCompletions
                | CustomToolChatCompletionsDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
            tool_choice: ChatCompletionToolChoiceOptionInput | Unset = ...,
            parallel_tool_calls: ParallelToolCalls | Unset = ...,
            function_call: Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Mapping[str, Any]
            | Unset = ...,
            functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
