# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/calls/{call_id}/accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.mcp_tool import MCPTool
    from ..models.prompt import Prompt
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio
    from ..models.realtime_session_create_request_ga_tracing import RealtimeSessionCreateRequestGATracing
    from ..models.realtime_truncation import RealtimeTruncationInput
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..models.tool_choice_options import ToolChoiceOptions
    from ..typed_dicts.realtime import (
        RealtimeFunctionToolDict,
        RealtimeReasoningDict,
        RealtimeSessionCreateRequestGAAudioDict,
        RealtimeSessionCreateRequestGATracingDict,
    )
    from ..typed_dicts.shared import MCPToolDict, PromptDict, ToolChoiceFunctionDict, ToolChoiceMCPDict


class AcceptRealtimeCallOptions(TypedDict, total=False):
    """`AcceptRealtimeCallParams` without `type`, for methods that name these arguments."""

    output_modalities: Sequence[Literal["text", "audio"]]
    """A list of `text` or `audio`; default `['audio']`."""
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
    )
    """A string, `gpt-realtime`, `gpt-realtime-1.5`, `gpt-realtime-2`, `gpt-realtime-2.1`,
    `gpt-realtime-2.1-mini`, …
    """
    instructions: str
    """A string."""
    audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict | Mapping[str, Any]
    """`RealtimeSessionCreateRequestGAAudio`."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """A list of `item.input_audio_transcription.logprobs`."""
    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestGATracing
        | RealtimeSessionCreateRequestGATracingDict
        | Mapping[str, Any]
        | None
    )
    """`auto`, `RealtimeSessionCreateRequestGATracing` or None; default `None`."""
    tools: Sequence[
        RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict | Mapping[str, Any]
    ]
    """A list of `RealtimeFunctionTool` or `MCPTool`."""
    tool_choice: (
        ToolChoiceOptions
        | ToolChoiceFunction
        | ToolChoiceFunctionDict
        | ToolChoiceMCP
        | ToolChoiceMCPDict
        | Mapping[str, Any]
    )
    """`ToolChoiceOptions`, `ToolChoiceFunction` or `ToolChoiceMCP`; default `auto`."""
    parallel_tool_calls: bool
    """A boolean."""
    reasoning: RealtimeReasoning | RealtimeReasoningDict | Mapping[str, Any]
    """`RealtimeReasoning`."""
    max_output_tokens: Literal["inf"] | int
    """An integer or `inf`."""
    truncation: RealtimeTruncationInput
    """`RealtimeTruncation`."""
    prompt: Prompt | PromptDict | Mapping[str, Any] | None
    """`Prompt` or None."""


class AcceptRealtimeCallParams(AcceptRealtimeCallOptions, total=False):
    """Body fields and query parameters of POST /realtime/calls/{call_id}/accept. Omitted ones are not sent."""

    type: Literal["realtime"]
    """`realtime`."""
