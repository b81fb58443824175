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
    """0 to 2, default `1`."""
    top_p: float | None
    """0 to 1, default `1`."""
    user: str | None
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None
    previous_response_id: str | None
    """Id of the response that this one continues."""
    model: BetaModelIdsResponses | None
    """Id of the model that answers."""
    background: bool | None
    """Whether to make the response in the background, to be fetched later. Default `False`."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them together."""
    text: BetaResponseTextParam | None
    """Form of the text: plain, JSON, or JSON of a given schema, and how much to say."""
    tools: BetaToolsArray | None
    """Tools that the model may use: your functions, built-in ones and those of MCP servers."""
    tool_choice: BetaToolChoiceParam | None
    """Whether to use tools: none, auto, required, or a certain one."""
    prompt: BetaPrompt | None
    """A stored prompt with the values of its variables."""
    service_tier: BetaServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    """Whether an input that is too long is cut (`auto`) or refused (`disabled`). Deprecated."""
    reasoning: BetaReasoning | None
    """The effort and the summaries of reasoning models."""
    input: BetaInputParam | None
    """What to answer: a text, or a list of messages, images, files and results of tools."""
    include: list[BetaIncludeEnum] | None
    """Further parts to put into the answer."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. Default `True`."""
    store: bool | None
    """Whether to keep the response, so that it can be fetched or continued later. Default `True`."""
    instructions: str | None
    """Instructions for the model at the start of its context; not carried over from a previous
    response.
    """
    moderation: BetaModerationParam | None
    """Whether and how the service moderates the conversation."""
    stream: bool | None
    """Whether to send events while the answer is made. Default `False`."""
    stream_options: BetaResponseStreamOptions | None
    """Options for the stream."""
    conversation: BetaConversationParam | None
    """The stored conversation that the response belongs to; its items are prepended to the input."""
    context_management: list[BetaContextManagementParam] | None
    """How the service keeps a long conversation within what the model can read. At least 1 items."""
    max_output_tokens: int | None
    """Most tokens to generate, those of reasoning included. At least 16."""
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
