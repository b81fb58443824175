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
    """`CreateResponseParams` without `tools`, `stream`, for methods that name these arguments."""

    metadata: MetadataInput | None
    """Up to 16 key-value pairs to store with the object. Keys have up to 64 characters and values up
    to 512.
    """
    top_logprobs: int
    """Number of most likely tokens to return for each position, 0 to 20."""
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
    previous_response_id: str | None
    """Id of the response to continue."""
    model: ModelIdsResponses
    """Id of the model to use."""
    background: bool | None
    """Whether to generate the response in the background and retrieve it later; default `False`."""
    max_tool_calls: int | None
    """Maximum total number of calls to built-in tools."""
    text: ResponseTextParam | ResponseTextParamDict | Mapping[str, Any]
    """Options for text output: plain text, JSON or a JSON schema, and its verbosity."""
    tool_choice: ToolChoiceParamInput
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    prompt: Prompt | PromptDict | Mapping[str, Any] | None
    """A stored prompt and the values of its variables."""
    service_tier: ServiceTierResponses | None
    """Service tier that processes the request."""
    truncation: Literal["auto", "disabled"] | None
    """Whether input that exceeds the context window is truncated (`auto`) or refused (`disabled`):
    `auto`, `disabled` or None. Deprecated.
    """
    reasoning: Reasoning | ReasoningDict | Mapping[str, Any] | None
    """Options for reasoning models, such as effort and summaries."""
    input: InputParamInput
    """Input for the model: a text, or a list of messages, images, files and tool outputs."""
    include: Sequence[IncludeEnum] | None
    """Additional data to include in the response."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default `True`."""
    store: bool | None
    """Whether to store the response so that you can retrieve or continue it later; default `True`."""
    instructions: str | None
    """Instructions for the model, placed at the start of its context. They are not carried over from a
    previous response.
    """
    moderation: ModerationParam | ModerationParamDict | Mapping[str, Any] | None
    """Whether and how the service moderates the conversation."""
    stream_options: ResponseStreamOptions | ResponseStreamOptionsDict | Mapping[str, Any] | None
    """Options for the stream."""
    conversation: ConversationParamInput | None
    """The stored conversation that the response belongs to. Its items precede the input."""
    context_management: (
        Sequence[ContextManagementParam | ContextManagementParamDict | Mapping[str, Any]] | None
    )
    """How the service keeps a long conversation within the model's context window, at least 1 item."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""


class CreateResponseParams(CreateResponseOptions, total=False):
    """Body fields and query parameters of POST /responses. Omitted ones are not sent."""

    tools: ToolsArrayInput
    """Tools that the model may call: your functions, built-in tools and MCP servers."""
    stream: bool | None
    """Whether to stream events while the response is generated; default `False`."""
