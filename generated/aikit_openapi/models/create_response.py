# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        ContextManagementParamDict,
        ReasoningDict,
        ResponseStreamOptionsDict,
        ResponseTextParamDict,
    )
    from ..typed_dicts.shared import ModerationParamDict, PromptCacheOptionsParamDict, PromptDict
    from ..types import Unset
    from .context_management_param import ContextManagementParam
    from .conversation_param import ConversationParam, ConversationParamInput
    from .include_enum import IncludeEnum
    from .input_param import InputParam, InputParamInput
    from .metadata import Metadata, MetadataInput
    from .model_ids_responses import ModelIdsResponses
    from .moderation_param import ModerationParam
    from .prompt import Prompt
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning import Reasoning
    from .response_stream_options import ResponseStreamOptions
    from .response_text_param import ResponseTextParam
    from .service_tier_responses import ServiceTierResponses
    from .tool_choice_param import ToolChoiceParam, ToolChoiceParamInput
    from .tools_array import ToolsArray, ToolsArrayInput


@model
class CreateResponse(_Model):
    """`CreateResponse` of the API."""

    metadata: Metadata | None
    """Up to 16 key-value pairs to store with the object. Keys have up to 64 characters and values up
    to 512.
    """
    top_logprobs: int | None
    """Number of most likely tokens to return for each position, 0 to 20."""
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
    previous_response_id: str | None
    """Id of the response to continue."""
    model: ModelIdsResponses | None
    """Id of the model to use."""
    background: bool | None
    """Whether to generate the response in the background and retrieve it later; default `False`."""
    max_tool_calls: int | None
    """Maximum total number of calls to built-in tools."""
    text: ResponseTextParam | None
    """Options for text output: plain text, JSON or a JSON schema, and its verbosity."""
    tools: ToolsArray | None
    """Tools that the model may call: your functions, built-in tools and MCP servers."""
    tool_choice: ToolChoiceParam | None
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    prompt: Prompt | None
    """A stored prompt and the values of its variables."""
    service_tier: ServiceTierResponses | None
    """Service tier that processes the request."""
    truncation: Literal["auto", "disabled"] | None
    """Whether input that exceeds the context window is truncated (`auto`) or refused (`disabled`).
    Deprecated.
    """
    reasoning: Reasoning | None
    """Options for reasoning models, such as effort and summaries."""
    input: InputParam | None
    """Input for the model: a text, or a list of messages, images, files and tool outputs."""
    include: list[IncludeEnum] | None
    """Additional data to include in the response."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default `True`."""
    store: bool | None
    """Whether to store the response so that you can retrieve or continue it later; default `True`."""
    instructions: str | None
    """Instructions for the model, placed at the start of its context. They are not carried over from a
    previous response.
    """
    moderation: ModerationParam | None
    """Whether and how the service moderates the conversation."""
    stream: bool | None
    """Whether to stream events while the response is generated; default `False`."""
    stream_options: ResponseStreamOptions | None
    """Options for the stream."""
    conversation: ConversationParam | None
    """The stored conversation that the response belongs to. Its items precede the input."""
    context_management: list[ContextManagementParam] | None
    """How the service keeps a long conversation within the model's context window, at least 1 item."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""

    _decoders = {
        "prompt_cache_options": one("PromptCacheOptionsParam"),
        "text": one("ResponseTextParam"),
        "tools": named("ToolsArray"),
        "tool_choice": named("ToolChoiceParam"),
        "prompt": one("Prompt"),
        "reasoning": one("Reasoning"),
        "input": named("InputParam"),
        "moderation": one("ModerationParam"),
        "stream_options": one("ResponseStreamOptions"),
        "conversation": named("ConversationParam"),
        "context_management": union(items=one("ContextManagementParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: MetadataInput | None | Unset = ...,
            top_logprobs: int | Unset = ...,
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
            previous_response_id: str | None | Unset = ...,
            model: ModelIdsResponses | Unset = ...,
            background: bool | None | Unset = ...,
            max_tool_calls: int | None | Unset = ...,
            text: ResponseTextParam | ResponseTextParamDict | Mapping[str, Any] | Unset = ...,
            tools: ToolsArrayInput | Unset = ...,
            tool_choice: ToolChoiceParamInput | Unset = ...,
            prompt: Prompt | PromptDict | Mapping[str, Any] | None | Unset = ...,
            service_tier: ServiceTierResponses | None | Unset = ...,
            truncation: Literal["auto", "disabled"] | None | Unset = ...,
            reasoning: Reasoning | ReasoningDict | Mapping[str, Any] | None | Unset = ...,
            input: InputParamInput | Unset = ...,
            include: Sequence[IncludeEnum] | None | Unset = ...,
            parallel_tool_calls: bool | None | Unset = ...,
            store: bool | None | Unset = ...,
            instructions: str | None | Unset = ...,
            moderation: ModerationParam | ModerationParamDict | Mapping[str, Any] | None | Unset = ...,
            stream: bool | None | Unset = ...,
            stream_options: ResponseStreamOptions
            | ResponseStreamOptionsDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            conversation: ConversationParamInput | None | Unset = ...,
            context_management: Sequence[
                ContextManagementParam | ContextManagementParamDict | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            max_output_tokens: int | None | Unset = ...,
        ) -> None: ...
