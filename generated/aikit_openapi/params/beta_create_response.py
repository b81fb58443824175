# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.beta_context_management_param import BetaContextManagementParam
    from ..models.beta_conversation_param import BetaConversationParamInput
    from ..models.beta_include_enum import BetaIncludeEnum
    from ..models.beta_input_param import BetaInputParamInput
    from ..models.beta_metadata import BetaMetadataInput
    from ..models.beta_model_ids_responses import BetaModelIdsResponses
    from ..models.beta_moderation_param import BetaModerationParam
    from ..models.beta_multi_agent_param import BetaMultiAgentParam
    from ..models.beta_prompt import BetaPrompt
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_stream_options import BetaResponseStreamOptions
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.beta_service_tier_responses import BetaServiceTierResponses
    from ..models.beta_tool_choice_param import BetaToolChoiceParamInput
    from ..models.beta_tools_array import BetaToolsArrayInput


class BetaCreateResponseParams(TypedDict, total=False):
    """Body fields and query parameters of POST /responses; what is left out is not sent."""

    metadata: BetaMetadataInput | None
    top_logprobs: int
    """0 to 20."""
    temperature: float | None
    """0 to 2."""
    top_p: float | None
    """0 to 1."""
    user: str
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | Mapping[str, Any]
    previous_response_id: str | None
    model: BetaModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: BetaResponseTextParam | Mapping[str, Any]
    tools: BetaToolsArrayInput
    tool_choice: BetaToolChoiceParamInput
    prompt: BetaPrompt | Mapping[str, Any] | None
    service_tier: BetaServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    """Deprecated."""
    reasoning: BetaReasoning | Mapping[str, Any] | None
    input: BetaInputParamInput
    include: Sequence[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: BetaModerationParam | Mapping[str, Any] | None
    stream: bool | None
    stream_options: BetaResponseStreamOptions | Mapping[str, Any] | None
    conversation: BetaConversationParamInput | None
    context_management: Sequence[BetaContextManagementParam | Mapping[str, Any]] | None
    """At least 1 items."""
    max_output_tokens: int | None
    """At least 16."""
    multi_agent: BetaMultiAgentParam | Mapping[str, Any] | None
