# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import ReasoningDict, ResponseTextParamDict
    from ..typed_dicts.shared import PromptDict
    from ..types import Unset
    from .input_item import InputItem, InputItemInput
    from .metadata import Metadata, MetadataInput
    from .model_ids_responses import ModelIdsResponses
    from .moderation import Moderation
    from .output_item import OutputItem, OutputItemInput
    from .prompt import Prompt
    from .prompt_cache_options import PromptCacheOptions
    from .reasoning import Reasoning
    from .response_conversation import ResponseConversation
    from .response_error import ResponseError
    from .response_object_incomplete_details import ResponseObjectIncompleteDetails
    from .response_text_param import ResponseTextParam
    from .response_usage import ResponseUsage
    from .service_tier_responses import ServiceTierResponses
    from .tool_choice_param import ToolChoiceParam, ToolChoiceParamInput
    from .tools_array import ToolsArray, ToolsArrayInput


@model
class ResponseObject(_Model):
    """`ResponseObject` of the API."""

    metadata: Metadata | None
    """Up to 16 key-value pairs to store with the object. Keys have up to 64 characters and values up
    to 512.
    """
    top_logprobs: int | None
    """Number of most likely tokens to return for each position, 0 to 20."""
    temperature: float | None
    """Sampling temperature. Lower values give more predictable answers and higher ones more varied
    answers. From 0 to 2; default 1.
    """
    top_p: float | None
    """Nucleus sampling: consider only the most likely tokens with this total probability. Use it
    instead of `temperature`. From 0 to 1; default 1.
    """
    user: str | None
    """Your id for the end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated."""
    safety_identifier: str | None
    """A stable, anonymous id for the end user that helps to detect abuse. At most 64 characters."""
    prompt_cache_key: str | None
    """Requests with the same key are more likely to share a cached prompt."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a prompt may stay cached. Deprecated."""
    previous_response_id: str | None
    """Id of the response to continue."""
    model: ModelIdsResponses
    """Id of the model to use."""
    background: bool | None
    """Whether to generate the response in the background and retrieve it later; default `False`."""
    max_tool_calls: int | None
    """Maximum total number of calls to built-in tools."""
    text: ResponseTextParam | None
    """Options for text output: plain text, JSON or a JSON schema, and its verbosity."""
    tools: ToolsArray
    """Tools that the model may call: your functions, built-in tools and MCP servers."""
    tool_choice: ToolChoiceParam
    """Whether the model calls tools: none, auto, required, or a specific tool."""
    prompt: Prompt | None
    """A stored prompt and the values of its variables."""
    service_tier: ServiceTierResponses | None
    truncation: Literal["auto", "disabled"] | None
    id: str
    object: Literal["response"]
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    created_at: float
    """Unix time in seconds."""
    completed_at: float | None
    """Unix time in seconds."""
    error: ResponseError | None
    incomplete_details: ResponseObjectIncompleteDetails | None
    output: list[OutputItem]
    reasoning: Reasoning | None
    instructions: str | list[InputItem] | None
    output_text: str | None
    usage: ResponseUsage | None
    prompt_cache_options: PromptCacheOptions | None
    moderation: Moderation | None
    parallel_tool_calls: bool
    """Default `True`."""
    conversation: ResponseConversation | None
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
        "text": one("ResponseTextParam"),
        "tools": named("ToolsArray"),
        "tool_choice": named("ToolChoiceParam"),
        "prompt": one("Prompt"),
        "error": one("ResponseError"),
        "incomplete_details": one("ResponseObjectIncompleteDetails"),
        "output": many(named("OutputItem")),
        "reasoning": one("Reasoning"),
        "instructions": union(items=named("InputItem")),
        "usage": one("ResponseUsage"),
        "prompt_cache_options": one("PromptCacheOptions"),
        "moderation": one("Moderation"),
        "conversation": one("ResponseConversation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: MetadataInput | None,
            temperature: float | None,
            top_p: float | None,
            model: ModelIdsResponses,
            tools: ToolsArrayInput,
            tool_choice: ToolChoiceParamInput,
            id: str,
            created_at: float,
            error: ResponseError | Mapping[str, Any] | None,
            incomplete_details: ResponseObjectIncompleteDetails | Mapping[str, Any] | None,
            output: Sequence[OutputItemInput],
            instructions: str | Sequence[InputItemInput] | None,
            parallel_tool_calls: bool,
            top_logprobs: int | None | Unset = ...,
            user: str | Unset = ...,
            safety_identifier: str | None | Unset = ...,
            prompt_cache_key: str | None | Unset = ...,
            prompt_cache_retention: Literal["in_memory", "24h"] | None | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            background: bool | None | Unset = ...,
            max_tool_calls: int | None | Unset = ...,
            text: ResponseTextParam | ResponseTextParamDict | Mapping[str, Any] | Unset = ...,
            prompt: Prompt | PromptDict | Mapping[str, Any] | None | Unset = ...,
            service_tier: ServiceTierResponses | None | Unset = ...,
            truncation: Literal["auto", "disabled"] | None | Unset = ...,
            object: Literal["response"] | Unset = ...,
            status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
            | Unset = ...,
            completed_at: float | None | Unset = ...,
            reasoning: Reasoning | ReasoningDict | Mapping[str, Any] | None | Unset = ...,
            output_text: str | None | Unset = ...,
            usage: ResponseUsage | Mapping[str, Any] | Unset = ...,
            prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | Unset = ...,
            moderation: Moderation | Mapping[str, Any] | None | Unset = ...,
            conversation: ResponseConversation | Mapping[str, Any] | None | Unset = ...,
            max_output_tokens: int | None | Unset = ...,
        ) -> None: ...
