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
    from ..typed_dicts.responses import (
        BetaContextManagementParamDict,
        BetaModerationParamDict,
        BetaMultiAgentParamDict,
        BetaPromptCacheOptionsParamDict,
        BetaPromptDict,
        BetaReasoningDict,
        BetaResponseStreamOptionsDict,
        BetaResponseTextParamDict,
    )


class BetaCreateResponseOptions(TypedDict, total=False):
    """`BetaCreateResponseParams` without `tools`, `stream`, for methods that name these arguments."""

    metadata: BetaMetadataInput | None
    """`BetaMetadata` or None."""
    top_logprobs: int
    """An integer, 0 to 20."""
    temperature: float | None
    """A number or None, 0 to 2; default 1."""
    top_p: float | None
    """A number or None, 0 to 1; default 1."""
    user: str
    """A string. Deprecated."""
    safety_identifier: str | None
    """A string or None, at most 64 characters."""
    prompt_cache_key: str | None
    """A string or None."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """`in_memory`, `24h` or None. Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Mapping[str, Any]
    """`BetaPromptCacheOptionsParam`."""
    previous_response_id: str | None
    """Id of the response to continue."""
    model: BetaModelIdsResponses
    """Id of the model to use."""
    background: bool | None
    """Whether to generate the response in the background and retrieve it later; default `False`."""
    max_tool_calls: int | None
    """Maximum total number of calls to built-in tools."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Mapping[str, Any]
    """Options for text output: plain text, JSON or a JSON schema, and its verbosity."""
    tool_choice: BetaToolChoiceParamInput
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    prompt: BetaPrompt | BetaPromptDict | Mapping[str, Any] | None
    """A stored prompt and the values of its variables."""
    service_tier: BetaServiceTierResponses | None
    """`BetaServiceTierResponses` or None."""
    truncation: Literal["auto", "disabled"] | None
    """Whether input that exceeds the context window is truncated (`auto`) or refused (`disabled`):
    `auto`, `disabled` or None. Deprecated.
    """
    reasoning: BetaReasoning | BetaReasoningDict | Mapping[str, Any] | None
    """Options for reasoning models, such as effort and summaries."""
    input: BetaInputParamInput
    """Input for the model: a text, or a list of messages, images, files and tool outputs."""
    include: Sequence[BetaIncludeEnum] | None
    """Additional data to include in the response."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default `True`."""
    store: bool | None
    """Whether to store the response so that you can retrieve or continue it later; default `True`."""
    instructions: str | None
    """Instructions for the model, placed at the start of its context. They are not carried over from a
    previous response.
    """
    moderation: BetaModerationParam | BetaModerationParamDict | Mapping[str, Any] | None
    """Whether and how the service moderates the conversation."""
    stream_options: BetaResponseStreamOptions | BetaResponseStreamOptionsDict | Mapping[str, Any] | None
    """Options for the stream."""
    conversation: BetaConversationParamInput | None
    """The stored conversation that the response belongs to. Its items precede the input."""
    context_management: (
        Sequence[BetaContextManagementParam | BetaContextManagementParamDict | Mapping[str, Any]] | None
    )
    """How the service keeps a long conversation within the model's context window, at least 1 item."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""
    multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Mapping[str, Any] | None
    """`BetaMultiAgentParam` or None."""


class BetaCreateResponseParams(BetaCreateResponseOptions, total=False):
    """Body fields and query parameters of POST /responses. Omitted ones are not sent."""

    tools: BetaToolsArrayInput
    """Tools that the model may call: your functions, built-in tools and MCP servers."""
    stream: bool | None
    """Whether to stream events while the response is generated; default `False`."""
