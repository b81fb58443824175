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
    """Up to 16 pairs of texts to keep with the object, keys up to 64 and values up to 512 characters."""
    top_logprobs: int | None
    """How many of the likeliest tokens to report for each position. 0 to 20."""
    temperature: float | None
    """How freely to choose words: near 0 for steady answers, higher for varied ones. 0 to 2, default
    `1`.
    """
    top_p: float | None
    """Choose only among the likeliest tokens that together have this probability; an alternative to
    `temperature`. 0 to 1, default `1`.
    """
    user: str | None
    """Your id of the end user; `safety_identifier` and `prompt_cache_key` take its place. Deprecated."""
    safety_identifier: str | None
    """A stable id of the end user that tells nothing about the person, to trace abuse. At most 64
    characters.
    """
    prompt_cache_key: str | None
    """Requests with the same key are more likely to share a cached prompt."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the prompt may stay cached. Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None
    previous_response_id: str | None
    """Id of the response that this one continues."""
    model: ModelIdsResponses | None
    """Id of the model that answers."""
    background: bool | None
    """Whether to make the response in the background, to be fetched later. Default `False`."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them together."""
    text: ResponseTextParam | None
    """Form of the text: plain, JSON, or JSON of a given schema, and how much to say."""
    tools: ToolsArray | None
    """Tools that the model may use: your functions, built-in ones and those of MCP servers."""
    tool_choice: ToolChoiceParam | None
    """Whether to use tools: none, auto, required, or a certain one."""
    prompt: Prompt | None
    """A stored prompt with the values of its variables."""
    service_tier: ServiceTierResponses | None
    """How urgently the service handles the request."""
    truncation: Literal["auto", "disabled"] | None
    """Whether an input that is too long is cut (`auto`) or refused (`disabled`). Deprecated."""
    reasoning: Reasoning | None
    """The effort and the summaries of reasoning models."""
    input: InputParam | None
    """What to answer: a text, or a list of messages, images, files and results of tools."""
    include: list[IncludeEnum] | None
    """Further parts to put into the answer."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. Default `True`."""
    store: bool | None
    """Whether to keep the response, so that it can be fetched or continued later. Default `True`."""
    instructions: str | None
    """Instructions for the model at the start of its context; not carried over from a previous
    response.
    """
    moderation: ModerationParam | None
    """Whether and how the service moderates the conversation."""
    stream: bool | None
    """Whether to send events while the answer is made. Default `False`."""
    stream_options: ResponseStreamOptions | None
    """Options for the stream."""
    conversation: ConversationParam | None
    """The stored conversation that the response belongs to; its items are prepended to the input."""
    context_management: list[ContextManagementParam] | None
    """How the service keeps a long conversation within what the model can read. At least 1 items."""
    max_output_tokens: int | None
    """Most tokens to generate, those of reasoning included. At least 16."""

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
