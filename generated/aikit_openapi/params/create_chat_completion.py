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
    """`CreateChatCompletionParams` without messages, model, response_format, stream, tools, for methods that name these."""

    metadata: MetadataInput | None
    """Up to 16 pairs of texts to keep with the object, keys up to 64 and values up to 512 characters.
    `Metadata` or null.
    """
    top_logprobs: int | None
    """How many of the likeliest tokens to report for each position; needs `logprobs`. Integer or null,
    0 to 20.
    """
    temperature: float | None
    """How freely to choose words: near 0 for steady answers, higher for varied ones. Number or null, 0
    to 2, default `1`.
    """
    top_p: float | None
    """Choose only among the likeliest tokens that together have this probability; an alternative to
    `temperature`. Number or null, 0 to 1, default `1`.
    """
    user: str
    """Your id of the end user; `safety_identifier` and `prompt_cache_key` take its place. Text,
    deprecated.
    """
    safety_identifier: str | None
    """A stable id of the end user that tells nothing about the person, to trace abuse. Text or null,
    at most 64 characters.
    """
    prompt_cache_key: str | None
    """Requests with the same key are more likely to share a cached prompt. Text or null."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the prompt may stay cached. One of `in_memory`, `24h` or null, deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Mapping[str, Any]
    """`PromptCacheOptionsParam`."""
    service_tier: ServiceTier | None
    """How urgently the service handles the request. `ServiceTier` or null."""
    modalities: ResponseModalitiesInput | None
    """What to answer with: text, or text and audio. `ResponseModalities` or null."""
    verbosity: Verbosity | None
    """How much to say. `Verbosity` or null."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks before it answers. `ReasoningEffort` or null."""
    max_completion_tokens: int | None
    """Most tokens to generate, those of reasoning included. Integer or null."""
    frequency_penalty: float | None
    """Positive values make a word less likely the more often it was used. Number or null, -2 to 2,
    default `0`.
    """
    presence_penalty: float | None
    """Positive values make words less likely that were used at all. Number or null, -2 to 2, default
    `0`.
    """
    web_search_options: (
        CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Mapping[str, Any]
    )
    """How the model may search the web. `CreateChatCompletionRequestWebSearchOptions`."""
    audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Mapping[str, Any] | None
    """Voice and format when the answer has audio. `CreateChatCompletionRequestAudio` or null."""
    store: bool | None
    """Whether to keep the completion, so that it can be fetched later. True or false or null, default
    `False`.
    """
    moderation: ModerationParam | ModerationParamDict | Mapping[str, Any] | None
    """Whether and how the service moderates the conversation. `ModerationParam` or null."""
    stop: StopConfigurationInput | None
    """Up to 4 texts at which to stop; they are not part of the answer. `StopConfiguration` or null."""
    logit_bias: Mapping[str, int] | None
    """Token ids with a number from -100 (never) to 100 (always) that is added to their score. Mapping
    or null, default `null`.
    """
    logprobs: bool | None
    """Whether to report how likely each token was. True or false or null, default `False`."""
    max_tokens: int | None
    """Most tokens to generate; `max_completion_tokens` takes its place. Integer or null, deprecated."""
    n: int | None
    """How many answers to make. Integer or null, 1 to 128, default `1`."""
    prediction: PredictionContent | PredictionContentDict | Mapping[str, Any] | None
    """Text that much of the answer is expected to repeat, which makes it faster. `PredictionContent`
    or null.
    """
    seed: int | None
    """Same seed and same request tend to give the same answer. Integer or null, -9223372036854776000
    to 9223372036854776000, deprecated.
    """
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | Mapping[str, Any] | None
    """Options for the stream, such as a final chunk with token usage. `ChatCompletionStreamOptions` or
    null.
    """
    tool_choice: ChatCompletionToolChoiceOptionInput
    """Whether to call tools: none, auto, required, or a certain one. `ChatCompletionToolChoiceOption`."""
    parallel_tool_calls: ParallelToolCalls
    """Whether the model may call several tools at once. `ParallelToolCalls`."""
    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Mapping[str, Any]
    )
    """Which function to call; `tool_choice` takes its place. `none` or `auto` or
    `ChatCompletionFunctionCallOption`, deprecated.
    """
    functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict | Mapping[str, Any]]
    """Functions that the model may call; `tools` takes its place. List of `ChatCompletionFunctions`, 1
    to 128 items, deprecated.
    """


class CreateChatCompletionParams(CreateChatCompletionOptions, total=False):
    """Body fields and query parameters of POST /chat/completions; what is left out is not sent."""

    messages: Sequence[ChatCompletionRequestMessageInput]
    """The conversation so far, oldest message first. List of `ChatCompletionRequestMessage`, at least
    1 items.
    """
    model: ModelIdsShared
    """Id of the model that answers, such as `gpt-4o-mini`. `ModelIdsShared`."""
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Mapping[str, Any]
    )
    """Form of the answer: plain text, any JSON object, or JSON of a given schema. `ResponseFormatText`
    or `ResponseFormatJsonSchema` or `ResponseFormatJsonObject`.
    """
    stream: bool | None
    """Whether to send the answer in pieces while it is made. True or false or null, default `False`."""
    tools: Sequence[
        ChatCompletionTool
        | ChatCompletionToolDict
        | CustomToolChatCompletions
        | CustomToolChatCompletionsDict
        | Mapping[str, Any]
    ]
    """Functions and other tools that the model may call. List of `ChatCompletionTool` or
    `CustomToolChatCompletions`.
    """
