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


class CreateChatCompletionOptions(TypedDict, total=False):
    """`CreateChatCompletionParams` without `messages`, `model`, `response_format`, `stream`, `tools`, for methods that name these arguments."""

    metadata: MetadataInput | None
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
    user: str
    """Your id for the end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated."""
    safety_identifier: str | None
    """A stable, anonymous id for the end user that helps to detect abuse. At most 64 characters."""
    prompt_cache_key: str | None
    """Requests with the same key are more likely to share a cached prompt."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a prompt may stay cached: `in_memory`, `24h` or None. Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Mapping[str, Any]
    """`PromptCacheOptionsParam`."""
    service_tier: ServiceTier | None
    """Service tier that processes the request."""
    modalities: ResponseModalitiesInput | None
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
    web_search_options: (
        CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Mapping[str, Any]
    )
    """Options for web search."""
    audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Mapping[str, Any] | None
    """Voice and format of audio output."""
    store: bool | None
    """Whether to store the completion so that you can retrieve it later; default `False`."""
    moderation: ModerationParam | ModerationParamDict | Mapping[str, Any] | None
    """Whether and how the service moderates the conversation."""
    stop: StopConfigurationInput | None
    """Up to 4 sequences at which generation stops. The answer does not contain them."""
    logit_bias: Mapping[str, int] | None
    """Token ids and the bias to add to their score, from -100 (never) to 100 (always). Default `None`."""
    logprobs: bool | None
    """Whether to return the log probability of each token; default `False`."""
    max_tokens: int | None
    """Maximum number of tokens to generate. Replaced by `max_completion_tokens`. Deprecated."""
    n: int | None
    """Number of answers to generate, 1 to 128; default 1."""
    prediction: PredictionContent | PredictionContentDict | Mapping[str, Any] | None
    """Text that the answer is expected to repeat mostly, which makes generation faster."""
    seed: int | None
    """Seed for reproducible answers. The same seed and request usually give the same answer.
    Deprecated.
    """
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | Mapping[str, Any] | None
    """Options for the stream, such as a final chunk with token usage."""
    tool_choice: ChatCompletionToolChoiceOptionInput
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    parallel_tool_calls: ParallelToolCalls
    """Whether the model may call several tools at once."""
    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Mapping[str, Any]
    )
    """Which function the model calls. Replaced by `tool_choice`. Deprecated."""
    functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict | Mapping[str, Any]]
    """Functions that the model may call. Replaced by `tools`. From 1 to 128 items. Deprecated."""


class CreateChatCompletionParams(CreateChatCompletionOptions, total=False):
    """Body fields and query parameters of POST /chat/completions. Omitted ones are not sent."""

    messages: Sequence[ChatCompletionRequestMessageInput]
    """The conversation so far, oldest message first. At least 1 item."""
    model: ModelIdsShared
    """Id of the model to use, such as `gpt-4o-mini`."""
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Mapping[str, Any]
    )
    """Format of the answer: plain text, any JSON object, or JSON that matches a schema."""
    stream: bool | None
    """Whether to stream the answer in chunks while it is generated; default `False`."""
    tools: Sequence[
        ChatCompletionTool
        | ChatCompletionToolDict
        | CustomToolChatCompletions
        | CustomToolChatCompletionsDict
        | Mapping[str, Any]
    ]
    """Functions and other tools that the model may call."""
