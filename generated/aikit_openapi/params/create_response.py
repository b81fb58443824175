# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.context_management_param import ContextManagementParam
    from ..models.conversation_param import ConversationParamInput
    from ..models.include_enum import IncludeEnum
    from ..models.input_param import InputParamInput
    from ..models.metadata import MetadataInput
    from ..models.model_ids_responses import ModelIdsResponses
    from ..models.moderation_param import ModerationParam
    from ..models.prompt import Prompt
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning import Reasoning
    from ..models.response_stream_options import ResponseStreamOptions
    from ..models.response_text_param import ResponseTextParam
    from ..models.service_tier_responses import ServiceTierResponses
    from ..models.tool_choice_param import ToolChoiceParamInput
    from ..models.tools_array import ToolsArrayInput
    from ..typed_dicts.responses import (
        ContextManagementParamDict,
        ReasoningDict,
        ResponseStreamOptionsDict,
        ResponseTextParamDict,
    )
    from ..typed_dicts.shared import ModerationParamDict, PromptCacheOptionsParamDict, PromptDict


class CreateResponseOptions(TypedDict, total=False):
    """`CreateResponseParams` without tools, stream, for methods that name these."""

    metadata: MetadataInput | None
    """Up to 16 pairs of texts to keep with the object, keys up to 64 and values up to 512 characters.
    `Metadata` or null.
    """
    top_logprobs: int
    """How many of the likeliest tokens to report for each position. Integer, 0 to 20."""
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
    previous_response_id: str | None
    """Id of the response that this one continues. Text or null."""
    model: ModelIdsResponses
    """Id of the model that answers. `ModelIdsResponses`."""
    background: bool | None
    """Whether to make the response in the background, to be fetched later. True or false or null,
    default `False`.
    """
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them together. Integer or null."""
    text: ResponseTextParam | ResponseTextParamDict | Mapping[str, Any]
    """Form of the text: plain, JSON, or JSON of a given schema, and how much to say.
    `ResponseTextParam`.
    """
    tool_choice: ToolChoiceParamInput
    """Whether to use tools: none, auto, required, or a certain one. `ToolChoiceParam`."""
    prompt: Prompt | PromptDict | Mapping[str, Any] | None
    """A stored prompt with the values of its variables. `Prompt` or null."""
    service_tier: ServiceTierResponses | None
    """How urgently the service handles the request. `ServiceTierResponses` or null."""
    truncation: Literal["auto", "disabled"] | None
    """Whether an input that is too long is cut (`auto`) or refused (`disabled`). One of `auto`,
    `disabled` or null, deprecated.
    """
    reasoning: Reasoning | ReasoningDict | Mapping[str, Any] | None
    """The effort and the summaries of reasoning models. `Reasoning` or null."""
    input: InputParamInput
    """What to answer: a text, or a list of messages, images, files and results of tools. `InputParam`."""
    include: Sequence[IncludeEnum] | None
    """Further parts to put into the answer. List of `IncludeEnum` or null."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. True or false or null, default `True`."""
    store: bool | None
    """Whether to keep the response, so that it can be fetched or continued later. True or false or
    null, default `True`.
    """
    instructions: str | None
    """Instructions for the model at the start of its context; not carried over from a previous
    response. Text or null.
    """
    moderation: ModerationParam | ModerationParamDict | Mapping[str, Any] | None
    """Whether and how the service moderates the conversation. `ModerationParam` or null."""
    stream_options: ResponseStreamOptions | ResponseStreamOptionsDict | Mapping[str, Any] | None
    """Options for the stream. `ResponseStreamOptions` or null."""
    conversation: ConversationParamInput | None
    """The stored conversation that the response belongs to; its items are prepended to the input.
    `ConversationParam` or null.
    """
    context_management: (
        Sequence[ContextManagementParam | ContextManagementParamDict | Mapping[str, Any]] | None
    )
    """How the service keeps a long conversation within what the model can read. List of
    `ContextManagementParam` or null, at least 1 items.
    """
    max_output_tokens: int | None
    """Most tokens to generate, those of reasoning included. Integer or null, at least 16."""


class CreateResponseParams(CreateResponseOptions, total=False):
    """Body fields and query parameters of POST /responses; what is left out is not sent."""

    tools: ToolsArrayInput
    """Tools that the model may use: your functions, built-in ones and those of MCP servers.
    `ToolsArray`.
    """
    stream: bool | None
    """Whether to send events while the answer is made. True or false or null, default `False`."""
