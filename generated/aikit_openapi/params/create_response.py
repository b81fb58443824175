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


class CreateResponseParams(TypedDict, total=False):
    """Body fields and query parameters of POST /responses; what is left out is not sent."""

    metadata: MetadataInput | None
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
    prompt_cache_options: PromptCacheOptionsParam | Mapping[str, Any]
    previous_response_id: str | None
    model: ModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextParam | Mapping[str, Any]
    tools: ToolsArrayInput
    tool_choice: ToolChoiceParamInput
    prompt: Prompt | Mapping[str, Any] | None
    service_tier: ServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    """Deprecated."""
    reasoning: Reasoning | Mapping[str, Any] | None
    input: InputParamInput
    include: Sequence[IncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: ModerationParam | Mapping[str, Any] | None
    stream: bool | None
    stream_options: ResponseStreamOptions | Mapping[str, Any] | None
    conversation: ConversationParamInput | None
    context_management: Sequence[ContextManagementParam | Mapping[str, Any]] | None
    """At least 1 items."""
    max_output_tokens: int | None
    """At least 16."""
