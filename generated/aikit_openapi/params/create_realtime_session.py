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
    from ..typed_dicts.realtime import (
        RealtimeSessionCreateRequestClientSecretDict,
        RealtimeSessionCreateRequestInputAudioTranscriptionDict,
        RealtimeSessionCreateRequestToolsItemDict,
        RealtimeSessionCreateRequestTracingDict,
        RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from ..typed_dicts.shared import PromptDict


class CreateRealtimeSessionOptions(TypedDict, total=False):
    """`CreateRealtimeSessionParams` without `client_secret`, for methods that name these arguments."""

    modalities: Sequence[Literal["text", "audio"]]
    """A list of `text` or `audio`."""
    instructions: str
    """A string."""
    voice: VoiceIdsOrCustomVoiceInput
    """`VoiceIdsOrCustomVoice`."""
    input_audio_format: str
    """A string."""
    output_audio_format: str
    """A string."""
    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | Mapping[str, Any]
    )
    """`RealtimeSessionCreateRequestInputAudioTranscription`."""
    speed: float
    """A number, 0.25 to 1.5; default 1."""
    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestTracing
        | RealtimeSessionCreateRequestTracingDict
        | Mapping[str, Any]
    )
    """`auto` or `RealtimeSessionCreateRequestTracing`; default `auto`."""
    turn_detection: (
        RealtimeSessionCreateRequestTurnDetection
        | RealtimeSessionCreateRequestTurnDetectionDict
        | Mapping[str, Any]
    )
    """`RealtimeSessionCreateRequestTurnDetection`."""
    tools: Sequence[
        RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict | Mapping[str, Any]
    ]
    """A list of `RealtimeSessionCreateRequestToolsItem`."""
    tool_choice: str
    """A string."""
    temperature: float
    """A number."""
    max_response_output_tokens: Literal["inf"] | int
    """An integer or `inf`."""
    truncation: RealtimeTruncationInput
    """`RealtimeTruncation`."""
    prompt: Prompt | PromptDict | Mapping[str, Any] | None
    """`Prompt` or None."""


class CreateRealtimeSessionParams(CreateRealtimeSessionOptions, total=False):
    """Body fields and query parameters of POST /realtime/sessions. Omitted ones are not sent."""

    client_secret: (
        RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Mapping[str, Any]
    )
    """`RealtimeSessionCreateRequestClientSecret`."""
