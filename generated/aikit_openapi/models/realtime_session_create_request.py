# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.realtime import (
        RealtimeSessionCreateRequestClientSecretDict,
        RealtimeSessionCreateRequestInputAudioTranscriptionDict,
        RealtimeSessionCreateRequestToolsItemDict,
        RealtimeSessionCreateRequestTracingDict,
        RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from ..typed_dicts.shared import PromptDict
    from ..types import Unset
    from .prompt import Prompt
    from .realtime_session_create_request_client_secret import RealtimeSessionCreateRequestClientSecret
    from .realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from .realtime_session_create_request_tracing import RealtimeSessionCreateRequestTracing
    from .realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection
    from .realtime_truncation import RealtimeTruncation, RealtimeTruncationInput
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceInput


@model
class RealtimeSessionCreateRequest(_Model):
    """`RealtimeSessionCreateRequest` of the API."""

    client_secret: RealtimeSessionCreateRequestClientSecret
    modalities: list[Literal["text", "audio"]] | None
    instructions: str | None
    voice: VoiceIdsOrCustomVoice | None
    input_audio_format: str | None
    output_audio_format: str | None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None
    speed: float | None
    """0.25 to 1.5; default 1."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | None
    """Default `auto`."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None
    tools: list[RealtimeSessionCreateRequestToolsItem] | None
    tool_choice: str | None
    temperature: float | None
    max_response_output_tokens: Literal["inf"] | int | None
    truncation: RealtimeTruncation | None
    prompt: Prompt | None

    _required = ("client_secret",)
    _decoders = {
        "client_secret": one("RealtimeSessionCreateRequestClientSecret"),
        "voice": named("VoiceIdsOrCustomVoice"),
        "input_audio_transcription": one("RealtimeSessionCreateRequestInputAudioTranscription"),
        "tracing": one("RealtimeSessionCreateRequestTracing"),
        "turn_detection": one("RealtimeSessionCreateRequestTurnDetection"),
        "tools": many(one("RealtimeSessionCreateRequestToolsItem")),
        "truncation": named("RealtimeTruncation"),
        "prompt": one("Prompt"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeSessionCreateRequestClientSecret
            | RealtimeSessionCreateRequestClientSecretDict
            | Mapping[str, Any],
            modalities: Sequence[Literal["text", "audio"]] | Unset = ...,
            instructions: str | Unset = ...,
            voice: VoiceIdsOrCustomVoiceInput | Unset = ...,
            input_audio_format: str | Unset = ...,
            output_audio_format: str | Unset = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription
            | RealtimeSessionCreateRequestInputAudioTranscriptionDict
            | Mapping[str, Any]
            | Unset = ...,
            speed: float | Unset = ...,
            tracing: Literal["auto"]
            | RealtimeSessionCreateRequestTracing
            | RealtimeSessionCreateRequestTracingDict
            | Mapping[str, Any]
            | Unset = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection
            | RealtimeSessionCreateRequestTurnDetectionDict
            | Mapping[str, Any]
            | Unset = ...,
            tools: Sequence[
                RealtimeSessionCreateRequestToolsItem
                | RealtimeSessionCreateRequestToolsItemDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
            tool_choice: str | Unset = ...,
            temperature: float | Unset = ...,
            max_response_output_tokens: Literal["inf"] | int | Unset = ...,
            truncation: RealtimeTruncationInput | Unset = ...,
            prompt: Prompt | PromptDict | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
