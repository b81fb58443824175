# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    """0 to 2; default 1."""
    top_p: float | None
    """0 to 1; default 1."""
    user: str | None
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None
    previous_response_id: str | None
    """Id of the response to continue."""
    model: BetaModelIdsResponses | None
    """Id of the model to use."""
    background: bool | None
    """Whether to generate the response in the background and retrieve it later; default `False`."""
    max_tool_calls: int | None
    """Maximum total number of calls to built-in tools."""
    text: BetaResponseTextParam | None
    """Options for text output: plain text, JSON or a JSON schema, and its verbosity."""
    tools: BetaToolsArray | None
    """Tools that the model may call: your functions, built-in tools and MCP servers."""
    tool_choice: BetaToolChoiceParam | None
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    prompt: BetaPrompt | None
    """A stored prompt and the values of its variables."""
    service_tier: BetaServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    """Whether input that exceeds the context window is truncated (`auto`) or refused (`disabled`).
    Deprecated.
    """
    reasoning: BetaReasoning | None
    """Options for reasoning models, such as effort and summaries."""
    input: BetaInputParam | None
    """Input for the model: a text, or a list of messages, images, files and tool outputs."""
    include: list[BetaIncludeEnum] | None
    """Additional data to include in the response."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default `True`."""
    store: bool | None
    """Whether to store the response so that you can retrieve or continue it later; default `True`."""
    instructions: str | None
    """Instructions for the model, placed at the start of its context. They are not carried over from a
    previous response.
    """
    moderation: BetaModerationParam | None
    """Whether and how the service moderates the conversation."""
    stream: bool | None
    """Whether to stream events while the response is generated; default `False`."""
    stream_options: BetaResponseStreamOptions | None
    """Options for the stream."""
    conversation: BetaConversationParam | None
    """The stored conversation that the response belongs to. Its items precede the input."""
    context_management: list[BetaContextManagementParam] | None
    """How the service keeps a long conversation within the model's context window, at least 1 item."""
    max_output_tokens: int | None
    """Maximum number of tokens to generate, including reasoning tokens. At least 16."""
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
            prompt_cache_options: BetaPromptCacheOptionsParam
            | BetaPromptCacheOptionsParamDict
            | Mapping[str, Any]
            | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            model: BetaModelIdsResponses | Unset = ...,
            background: bool | None | Unset = ...,
            max_tool_calls: int | None | Unset = ...,
            text: BetaResponseTextParam | BetaResponseTextParamDict | Mapping[str, Any] | Unset = ...,
            tools: BetaToolsArrayInput | Unset = ...,
            tool_choice: BetaToolChoiceParamInput | Unset = ...,
            prompt: BetaPrompt | BetaPromptDict | Mapping[str, Any] | None | Unset = ...,
            service_tier: BetaServiceTierResponses | None | Unset = ...,
            truncation: Literal["auto", "disabled"] | None | Unset = ...,
            reasoning: BetaReasoning | BetaReasoningDict | Mapping[str, Any] | None | Unset = ...,
            input: BetaInputParamInput | Unset = ...,
            include: Sequence[BetaIncludeEnum] | None | Unset = ...,
            parallel_tool_calls: bool | None | Unset = ...,
            store: bool | None | Unset = ...,
            instructions: str | None | Unset = ...,
            moderation: BetaModerationParam
            | BetaModerationParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            stream: bool | None | Unset = ...,
            stream_options: BetaResponseStreamOptions
            | BetaResponseStreamOptionsDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            conversation: BetaConversationParamInput | None | Unset = ...,
            context_management: Sequence[
                BetaContextManagementParam | BetaContextManagementParamDict | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            max_output_tokens: int | None | Unset = ...,
            multi_agent: BetaMultiAgentParam
            | BetaMultiAgentParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
