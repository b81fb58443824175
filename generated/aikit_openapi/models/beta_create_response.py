# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .beta_context_management_param import BetaContextManagementParam
    from .beta_conversation_param import BetaConversationParam, BetaConversationParamInput
    from .beta_include_enum import BetaIncludeEnum
    from .beta_input_param import BetaInputParam, BetaInputParamInput
    from .beta_metadata import BetaMetadata, BetaMetadataInput
    from .beta_model_ids_responses import BetaModelIdsResponses
    from .beta_moderation_param import BetaModerationParam
    from .beta_multi_agent_param import BetaMultiAgentParam
    from .beta_prompt import BetaPrompt
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from .beta_reasoning import BetaReasoning
    from .beta_response_stream_options import BetaResponseStreamOptions
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_service_tier_responses import BetaServiceTierResponses
    from .beta_tool_choice_param import BetaToolChoiceParam, BetaToolChoiceParamInput
    from .beta_tools_array import BetaToolsArray, BetaToolsArrayInput


@model
class BetaCreateResponse(_Model):
    """`BetaCreateResponse` of the API."""

    metadata: BetaMetadata | None
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
    prompt_cache_options: BetaPromptCacheOptionsParam | None
    previous_response_id: str | None
    model: BetaModelIdsResponses | None
    background: bool | None
    max_tool_calls: int | None
    text: BetaResponseTextParam | None
    tools: BetaToolsArray | None
    tool_choice: BetaToolChoiceParam | None
    prompt: BetaPrompt | None
    service_tier: BetaServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    """Deprecated."""
    reasoning: BetaReasoning | None
    input: BetaInputParam | None
    include: list[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: BetaModerationParam | None
    stream: bool | None
    stream_options: BetaResponseStreamOptions | None
    conversation: BetaConversationParam | None
    context_management: list[BetaContextManagementParam] | None
    """At least 1 items."""
    max_output_tokens: int | None
    """At least 16."""
    multi_agent: BetaMultiAgentParam | None

    _decoders = {
        "prompt_cache_options": one("BetaPromptCacheOptionsParam"),
        "text": one("BetaResponseTextParam"),
        "tools": named("BetaToolsArray"),
        "tool_choice": named("BetaToolChoiceParam"),
        "prompt": one("BetaPrompt"),
        "reasoning": one("BetaReasoning"),
        "input": named("BetaInputParam"),
        "moderation": one("BetaModerationParam"),
        "stream_options": one("BetaResponseStreamOptions"),
        "conversation": named("BetaConversationParam"),
        "context_management": union(items=one("BetaContextManagementParam")),
        "multi_agent": one("BetaMultiAgentParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: BetaMetadataInput | None | Unset = ...,
            top_logprobs: int | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            user: str | Unset = ...,
            safety_identifier: str | None | Unset = ...,
            prompt_cache_key: str | None | Unset = ...,
            prompt_cache_retention: Literal["in_memory", "24h"] | None | Unset = ...,
            prompt_cache_options: BetaPromptCacheOptionsParam | Mapping[str, Any] | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            model: BetaModelIdsResponses | Unset = ...,
            background: bool | None | Unset = ...,
            max_tool_calls: int | None | Unset = ...,
            text: BetaResponseTextParam | Mapping[str, Any] | Unset = ...,
            tools: BetaToolsArrayInput | Unset = ...,
            tool_choice: BetaToolChoiceParamInput | Unset = ...,
            prompt: BetaPrompt | Mapping[str, Any] | None | Unset = ...,
            service_tier: BetaServiceTierResponses | None | Unset = ...,
            truncation: Literal["auto", "disabled"] | None | Unset = ...,
            reasoning: BetaReasoning | Mapping[str, Any] | None | Unset = ...,
            input: BetaInputParamInput | Unset = ...,
            include: Sequence[BetaIncludeEnum] | None | Unset = ...,
            parallel_tool_calls: bool | None | Unset = ...,
            store: bool | None | Unset = ...,
            instructions: str | None | Unset = ...,
            moderation: BetaModerationParam | Mapping[str, Any] | None | Unset = ...,
            stream: bool | None | Unset = ...,
            stream_options: BetaResponseStreamOptions | Mapping[str, Any] | None | Unset = ...,
            conversation: BetaConversationParamInput | None | Unset = ...,
            context_management: Sequence[BetaContextManagementParam | Mapping[str, Any]] | None | Unset = ...,
            max_output_tokens: int | None | Unset = ...,
            multi_agent: BetaMultiAgentParam | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
