# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.realtime import RealtimeFunctionToolDict, RealtimeReasoningDict
    from ..typed_dicts.shared import MCPToolDict, PromptDict, ToolChoiceFunctionDict, ToolChoiceMCPDict
    from ..types import Unset
    from .mcp_tool import MCPTool
    from .prompt import Prompt
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_session_create_response_ga_audio import RealtimeSessionCreateResponseGAAudio
    from .realtime_session_create_response_ga_tracing import RealtimeSessionCreateResponseGATracing
    from .realtime_truncation import RealtimeTruncation, RealtimeTruncationInput
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMCP
    from .tool_choice_options import ToolChoiceOptions


@model
class RealtimeSessionCreateResponseGA(_Model):
    """`RealtimeSessionCreateResponseGA` of the API."""

    type: Literal["realtime"]
    id: str
    object: Literal["realtime.session"]
    expires_at: int | None
    """Unix time in seconds."""
    output_modalities: list[Literal["text", "audio"]] | None
    """Default `['audio']`."""
    model: (
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | str
        | None
    )
    instructions: str | None
    audio: RealtimeSessionCreateResponseGAAudio | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseGATracing | None
    """Default `auto`."""
    tools: list[RealtimeFunctionTool | MCPTool] | None
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None
    """Default `auto`."""
    reasoning: RealtimeReasoning | None
    max_output_tokens: Literal["inf"] | int | None
    truncation: RealtimeTruncation | None
    prompt: Prompt | None

    _required = ("id",)
    _constants = {"type": "realtime", "object": "realtime.session"}
    _decoders = {
        "audio": one("RealtimeSessionCreateResponseGAAudio"),
        "tracing": one("RealtimeSessionCreateResponseGATracing"),
        "tools": many(
            union(
                "type",
                {"function": "RealtimeFunctionTool", "mcp": "MCPTool"},
                absent=pick(("RealtimeFunctionTool", ())),
            )
        ),
        "tool_choice": union("type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMCP"}),
        "reasoning": one("RealtimeReasoning"),
        "truncation": named("RealtimeTruncation"),
        "prompt": one("Prompt"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["realtime"] | Unset = ...,
            object: Literal["realtime.session"] | Unset = ...,
            expires_at: int | Unset = ...,
            output_modalities: Sequence[Literal["text", "audio"]] | Unset = ...,
            model: Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ]
            | str
            | Unset = ...,
            instructions: str | Unset = ...,
            audio: RealtimeSessionCreateResponseGAAudio | Mapping[str, Any] | Unset = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = ...,
            tracing: Literal["auto"]
            | RealtimeSessionCreateResponseGATracing
            | Mapping[str, Any]
            | None
            | Unset = ...,
            tools: Sequence[
                RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict | Mapping[str, Any]
            ]
            | Unset = ...,
            tool_choice: ToolChoiceOptions
            | ToolChoiceFunction
            | ToolChoiceFunctionDict
            | ToolChoiceMCP
            | ToolChoiceMCPDict
            | Mapping[str, Any]
            | Unset = ...,
            reasoning: RealtimeReasoning | RealtimeReasoningDict | Mapping[str, Any] | Unset = ...,
            max_output_tokens: Literal["inf"] | int | Unset = ...,
            truncation: RealtimeTruncationInput | Unset = ...,
            prompt: Prompt | PromptDict | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
