# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.prompt import Prompt
    from ..models.realtime_session_create_request_client_secret import (
        RealtimeSessionCreateRequestClientSecret,
    )
    from ..models.realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from ..models.realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from ..models.realtime_session_create_request_tracing import RealtimeSessionCreateRequestTracing
    from ..models.realtime_session_create_request_turn_detection import (
        RealtimeSessionCreateRequestTurnDetection,
    )
    from ..models.realtime_truncation import RealtimeTruncationInput
    from ..models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceInput


class CreateRealtimeSessionOptions(TypedDict, total=False):
    """`CreateRealtimeSessionParams` without client_secret, for methods that name these."""

    modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceInput
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any]
    speed: float
    """0.25 to 1.5, default `1`."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | Mapping[str, Any]
    """Default `'auto'`."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any]
    tools: Sequence[RealtimeSessionCreateRequestToolsItem | Mapping[str, Any]]
    tool_choice: str
    temperature: float
    max_response_output_tokens: Literal["inf"] | int
    truncation: RealtimeTruncationInput
    prompt: Prompt | Mapping[str, Any] | None


class CreateRealtimeSessionParams(CreateRealtimeSessionOptions, total=False):
    """Body fields and query parameters of POST /realtime/sessions; what is left out is not sent."""

    client_secret: RealtimeSessionCreateRequestClientSecret | Mapping[str, Any]
