# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .shared import (
    ChatCompletionStreamOptionsDict,
    ChatCompletionToolDict,
    FunctionParametersDict,
    MetadataDict,
    ModelIdsShared,
    ModerationParamDict,
    ParallelToolCalls,
    PromptCacheBreakpointParamDict,
    PromptCacheOptionsParamDict,
    ReasoningEffort,
    ResponseFormatJsonObjectDict,
    ResponseFormatJsonSchemaDict,
    ResponseFormatTextDict,
    StopConfigurationDict,
    Verbosity,
    VoiceIdsOrCustomVoiceDict,
)


class ChatCompletionAllowedToolsDict(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Sequence[Mapping[str, Any]]]


class ChatCompletionAllowedToolsChoiceDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[ChatCompletionAllowedToolsDict]


class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
    name: Required[str]


class ChatCompletionFunctionsDict(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: FunctionParametersDict


class ChatCompletionMessageCustomToolCallDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionMessageCustomToolCallCustomDict]


class ChatCompletionMessageToolCallDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ChatCompletionMessageToolCallFunctionDict]


class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    function: Required[ChatCompletionNamedToolChoiceFunctionDict]


class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionNamedToolChoiceCustomCustomDict]


class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
    content: str | Sequence[ChatCompletionRequestAssistantMessageContentPartDict] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: ChatCompletionRequestAssistantMessageAudioDict | None
    tool_calls: ChatCompletionMessageToolCallsDict
    function_call: ChatCompletionRequestAssistantMessageFunctionCallDict | None


class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[ChatCompletionRequestMessageContentPartTextDict]]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]


class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    input_audio: Required[ChatCompletionRequestMessageContentPartAudioInputAudioDict]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict


class ChatCompletionRequestMessageContentPartFileDict(TypedDict, total=False):
    type: Required[Literal["file"]]
    file: Required[ChatCompletionRequestMessageContentPartFileFileDict]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict


class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrlDict]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict


class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    refusal: Required[str]


class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict


class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[ChatCompletionRequestSystemMessageContentPartDict]]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
    role: Required[Literal["tool"]]
    content: Required[str | Sequence[ChatCompletionRequestToolMessageContentPartDict]]
    tool_call_id: Required[str]


class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[ChatCompletionRequestUserMessageContentPartDict]]
    role: Required[Literal["user"]]
    name: str


class CreateChatCompletionRequestDict(TypedDict, total=False):
    metadata: MetadataDict | None
    top_logprobs: int | None
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: PromptCacheOptionsParamDict
    messages: Required[Sequence[ChatCompletionRequestMessageDict]]
    model: Required[ModelIdsShared]
    service_tier: ServiceTier | None
    modalities: ResponseModalitiesDict | None
    verbosity: Verbosity | None
    reasoning_effort: ReasoningEffort | None
    max_completion_tokens: int | None
    frequency_penalty: float | None
    presence_penalty: float | None
    web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
    response_format: ResponseFormatTextDict | ResponseFormatJsonSchemaDict | ResponseFormatJsonObjectDict
    audio: CreateChatCompletionRequestAudioDict | None
    store: bool | None
    moderation: ModerationParamDict | None
    stream: bool | None
    stop: StopConfigurationDict | None
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    max_tokens: int | None
    n: int | None
    prediction: PredictionContentDict | None
    seed: int | None
    stream_options: ChatCompletionStreamOptionsDict | None
    tools: Sequence[ChatCompletionToolDict | CustomToolChatCompletionsDict]
    tool_choice: ChatCompletionToolChoiceOptionDict
    parallel_tool_calls: ParallelToolCalls
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionDict
    functions: Sequence[ChatCompletionFunctionsDict]


class CustomToolChatCompletionsDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    custom: Required[CustomToolChatCompletionsCustomDict]


class PredictionContentDict(TypedDict, total=False):
    type: Required[Literal["content"]]
    content: Required[str | Sequence[ChatCompletionRequestMessageContentPartTextDict]]


class WebSearchLocationDict(TypedDict, total=False):
    country: str
    region: str
    city: str
    timezone: str


class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
    name: Required[str]
    input: Required[str]


class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
    name: Required[str]
    arguments: Required[str]


class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]


class ChatCompletionNamedToolChoiceCustomCustomDict(TypedDict, total=False):
    name: Required[str]


class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
    id: Required[str]


class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    filename: str
    file_data: str
    file_id: str


class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]


class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocationDict | None
    search_context_size: WebSearchContextSize


class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    approximate: Required[WebSearchLocationDict]


class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
    voice: Required[VoiceIdsOrCustomVoiceDict]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]


class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    name: Required[str]
    description: str
    format: CustomToolChatCompletionsCustomFormatTextDict | CustomToolChatCompletionsCustomFormatGrammarDict


class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]


class CustomToolChatCompletionsCustomFormatGrammarDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    grammar: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarDict]


class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class UpdateChatCompletionRequestDict(TypedDict, total=False):
    metadata: Required[MetadataDict | None]


ChatCompletionMessageToolCallsDict: TypeAlias = Sequence[
    ChatCompletionMessageToolCallDict | ChatCompletionMessageCustomToolCallDict
]
ChatCompletionRequestAssistantMessageContentPartDict: TypeAlias = (
    ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartRefusalDict
)
ChatCompletionRequestMessageDict: TypeAlias = (
    ChatCompletionRequestDeveloperMessageDict
    | ChatCompletionRequestSystemMessageDict
    | ChatCompletionRequestUserMessageDict
    | ChatCompletionRequestAssistantMessageDict
    | ChatCompletionRequestToolMessageDict
    | ChatCompletionRequestFunctionMessageDict
)
ChatCompletionRequestSystemMessageContentPartDict: TypeAlias = ChatCompletionRequestMessageContentPartTextDict
ChatCompletionRequestToolMessageContentPartDict: TypeAlias = ChatCompletionRequestMessageContentPartTextDict
ChatCompletionRequestUserMessageContentPartDict: TypeAlias = (
    ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartImageDict
    | ChatCompletionRequestMessageContentPartAudioDict
    | ChatCompletionRequestMessageContentPartFileDict
)
ChatCompletionToolChoiceOptionDict: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolsChoiceDict
    | ChatCompletionNamedToolChoiceDict
    | ChatCompletionNamedToolChoiceCustomDict
)
ResponseModalitiesDict: TypeAlias = Sequence[Literal["text", "audio"]]
ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
