# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaPromptDict, BetaReasoningDict, BetaResponseTextParamDict
    from ..types import Unset
    from .beta_input_item import BetaInputItem, BetaInputItemInput
    from .beta_metadata import BetaMetadata, BetaMetadataInput
    from .beta_model_ids_responses import BetaModelIdsResponses
    from .beta_moderation import BetaModeration
    from .beta_output_item import BetaOutputItem, BetaOutputItemInput
    from .beta_prompt import BetaPrompt
    from .beta_prompt_cache_options import BetaPromptCacheOptions
    from .beta_reasoning import BetaReasoning
    from .beta_response_conversation import BetaResponseConversation
    from .beta_response_error import BetaResponseError
    from .beta_response_incomplete_details import BetaResponseIncompleteDetails
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_response_usage import BetaResponseUsage
    from .beta_service_tier_responses import BetaServiceTierResponses
    from .beta_tool_choice_param import BetaToolChoiceParam, BetaToolChoiceParamInput
    from .beta_tools_array import BetaToolsArray, BetaToolsArrayInput


@model
class BetaResponse(_Model):
    """`BetaResponse` of the API."""

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
    previous_response_id: str | None
    """Id of the response to continue."""
    model: BetaModelIdsResponses
    """Id of the model to use."""
    background: bool | None
    """Whether to generate the response in the background and retrieve it later; default `False`."""
    max_tool_calls: int | None
    """Maximum total number of calls to built-in tools."""
    text: BetaResponseTextParam | None
    """Options for text output: plain text, JSON or a JSON schema, and its verbosity."""
    tools: BetaToolsArray
    """Tools that the model may call: your functions, built-in tools and MCP servers."""
    tool_choice: BetaToolChoiceParam
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    prompt: BetaPrompt | None
    """A stored prompt and the values of its variables."""
    service_tier: BetaServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    id: str
    object: Literal["response"]
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    created_at: float
    """Unix time in seconds."""
    completed_at: float | None
    """Unix time in seconds."""
    error: BetaResponseError | None
    incomplete_details: BetaResponseIncompleteDetails | None
    output: list[BetaOutputItem]
    reasoning: BetaReasoning | None
    instructions: str | list[BetaInputItem] | None
    output_text: str | None
    usage: BetaResponseUsage | None
    prompt_cache_options: BetaPromptCacheOptions | None
    moderation: BetaModeration | None
    parallel_tool_calls: bool
    """Default `True`."""
    conversation: BetaResponseConversation | None
    """Default `None`."""
    max_output_tokens: int | None

    _required = (
        "metadata",
        "temperature",
        "top_p",
        "model",
        "tools",
        "tool_choice",
        "id",
        "created_at",
        "error",
        "incomplete_details",
        "output",
        "instructions",
        "parallel_tool_calls",
    )
    _constants = {"object": "response"}
    _decoders = {
        "text": one("BetaResponseTextParam"),
        "tools": named("BetaToolsArray"),
        "tool_choice": named("BetaToolChoiceParam"),
        "prompt": one("BetaPrompt"),
        "error": one("BetaResponseError"),
        "incomplete_details": one("BetaResponseIncompleteDetails"),
        "output": many(named("BetaOutputItem")),
        "reasoning": one("BetaReasoning"),
        "instructions": union(items=named("BetaInputItem")),
        "usage": one("BetaResponseUsage"),
        "prompt_cache_options": one("BetaPromptCacheOptions"),
        "moderation": one("BetaModeration"),
        "conversation": one("BetaResponseConversation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: BetaMetadataInput | None,
            temperature: float | None,
            top_p: float | None,
            model: BetaModelIdsResponses,
            tools: BetaToolsArrayInput,
            tool_choice: BetaToolChoiceParamInput,
            id: str,
            created_at: float,
            error: BetaResponseError | Mapping[str, Any] | None,
            incomplete_details: BetaResponseIncompleteDetails | Mapping[str, Any] | None,
            output: Sequence[BetaOutputItemInput],
            instructions: str | Sequence[BetaInputItemInput] | None,
            parallel_tool_calls: bool,
            top_logprobs: int | None | Unset = ...,
            user: str | Unset = ...,
            safety_identifier: str | None | Unset = ...,
            prompt_cache_key: str | None | Unset = ...,
            prompt_cache_retention: Literal["in_memory", "24h"] | None | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            background: bool | None | Unset = ...,
            max_tool_calls: int | None | Unset = ...,
            text: BetaResponseTextParam | BetaResponseTextParamDict | Mapping[str, Any] | Unset = ...,
            prompt: BetaPrompt | BetaPromptDict | Mapping[str, Any] | None | Unset = ...,
            service_tier: BetaServiceTierResponses | None | Unset = ...,
            truncation: Literal["auto", "disabled"] | None | Unset = ...,
            object: Literal["response"] | Unset = ...,
            status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
            | Unset = ...,
            completed_at: float | None | Unset = ...,
            reasoning: BetaReasoning | BetaReasoningDict | Mapping[str, Any] | None | Unset = ...,
            output_text: str | None | Unset = ...,
            usage: BetaResponseUsage | Mapping[str, Any] | Unset = ...,
            prompt_cache_options: BetaPromptCacheOptions | Mapping[str, Any] | Unset = ...,
            moderation: BetaModeration | Mapping[str, Any] | None | Unset = ...,
            conversation: BetaResponseConversation | Mapping[str, Any] | None | Unset = ...,
            max_output_tokens: int | None | Unset = ...,
        ) -> None: ...
