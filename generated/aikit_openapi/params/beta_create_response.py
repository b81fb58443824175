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
    """`BetaCreateResponseParams` without tools, stream, for methods that name these."""

    metadata: BetaMetadataInput | None
    """`BetaMetadata` or null."""
    top_logprobs: int
    """Integer, 0 to 20."""
    temperature: float | None
    """Number or null, 0 to 2, default `1`."""
    top_p: float | None
    """Number or null, 0 to 1, default `1`."""
    user: str
    """Text, deprecated."""
    safety_identifier: str | None
    """Text or null, at most 64 characters."""
    prompt_cache_key: str | None
    """Text or null."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """One of `in_memory`, `24h` or null, deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Mapping[str, Any]
    """`BetaPromptCacheOptionsParam`."""
    previous_response_id: str | None
    """Id of the response that this one continues. Text or null."""
    model: BetaModelIdsResponses
    """Id of the model that answers. `BetaModelIdsResponses`."""
    background: bool | None
    """Whether to make the response in the background, to be fetched later. True or false or null,
    default `False`.
    """
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them together. Integer or null."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Mapping[str, Any]
    """Form of the text: plain, JSON, or JSON of a given schema, and how much to say.
    `BetaResponseTextParam`.
    """
    tool_choice: BetaToolChoiceParamInput
    """Whether to use tools: none, auto, required, or a certain one. `BetaToolChoiceParam`."""
    prompt: BetaPrompt | BetaPromptDict | Mapping[str, Any] | None
    """A stored prompt with the values of its variables. `BetaPrompt` or null."""
    service_tier: BetaServiceTierResponses | None
    """`BetaServiceTierResponses` or null."""
    truncation: Literal["auto", "disabled"] | None
    """Whether an input that is too long is cut (`auto`) or refused (`disabled`). One of `auto`,
    `disabled` or null, deprecated.
    """
    reasoning: BetaReasoning | BetaReasoningDict | Mapping[str, Any] | None
    """The effort and the summaries of reasoning models. `BetaReasoning` or null."""
    input: BetaInputParamInput
    """What to answer: a text, or a list of messages, images, files and results of tools.
    `BetaInputParam`.
    """
    include: Sequence[BetaIncludeEnum] | None
    """Further parts to put into the answer. List of `BetaIncludeEnum` or null."""
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
    moderation: BetaModerationParam | BetaModerationParamDict | Mapping[str, Any] | None
    """Whether and how the service moderates the conversation. `BetaModerationParam` or null."""
    stream_options: BetaResponseStreamOptions | BetaResponseStreamOptionsDict | Mapping[str, Any] | None
    """Options for the stream. `BetaResponseStreamOptions` or null."""
    conversation: BetaConversationParamInput | None
    """The stored conversation that the response belongs to; its items are prepended to the input.
    `BetaConversationParam` or null.
    """
    context_management: (
        Sequence[BetaContextManagementParam | BetaContextManagementParamDict | Mapping[str, Any]] | None
    )
    """How the service keeps a long conversation within what the model can read. List of
    `BetaContextManagementParam` or null, at least 1 items.
    """
    max_output_tokens: int | None
    """Most tokens to generate, those of reasoning included. Integer or null, at least 16."""
    multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Mapping[str, Any] | None
    """`BetaMultiAgentParam` or null."""


class BetaCreateResponseParams(BetaCreateResponseOptions, total=False):
    """Body fields and query parameters of POST /responses; what is left out is not sent."""

    tools: BetaToolsArrayInput
    """Tools that the model may use: your functions, built-in ones and those of MCP servers.
    `BetaToolsArray`.
    """
    stream: bool | None
    """Whether to send events while the answer is made. True or false or null, default `False`."""
