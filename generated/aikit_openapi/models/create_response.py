# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    previous_response_id: str | None
    model: ModelIdsResponses | None
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextParam | None
    tools: ToolsArray | None
    tool_choice: ToolChoiceParam | None
    prompt: Prompt | None
    service_tier: ServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    """Deprecated."""
    reasoning: Reasoning | None
    input: InputParam | None
    include: list[IncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: ModerationParam | None
    stream: bool | None
    stream_options: ResponseStreamOptions | None
    conversation: ConversationParam | None
    context_management: list[ContextManagementParam] | None
    """At least 1 items."""
    max_output_tokens: int | None
    """At least 16."""

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
            prompt_cache_options: PromptCacheOptionsParam | Mapping[str, Any] | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            model: ModelIdsResponses | Unset = ...,
            background: bool | None | Unset = ...,
            max_tool_calls: int | None | Unset = ...,
            text: ResponseTextParam | Mapping[str, Any] | Unset = ...,
            tools: ToolsArrayInput | Unset = ...,
            tool_choice: ToolChoiceParamInput | Unset = ...,
            prompt: Prompt | Mapping[str, Any] | None | Unset = ...,
            service_tier: ServiceTierResponses | None | Unset = ...,
            truncation: Literal["auto", "disabled"] | None | Unset = ...,
            reasoning: Reasoning | Mapping[str, Any] | None | Unset = ...,
            input: InputParamInput | Unset = ...,
            include: Sequence[IncludeEnum] | None | Unset = ...,
            parallel_tool_calls: bool | None | Unset = ...,
            store: bool | None | Unset = ...,
            instructions: str | None | Unset = ...,
            moderation: ModerationParam | Mapping[str, Any] | None | Unset = ...,
            stream: bool | None | Unset = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None | Unset = ...,
            conversation: ConversationParamInput | None | Unset = ...,
            context_management: Sequence[ContextManagementParam | Mapping[str, Any]] | None | Unset = ...,
            max_output_tokens: int | None | Unset = ...,
        ) -> None: ...
