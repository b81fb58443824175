# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `realtime`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .shared import (
    MCPToolDict,
    PromptDict,
    ToolChoiceFunctionDict,
    ToolChoiceMCPDict,
    ToolChoiceOptions,
    VoiceIdsOrCustomVoiceDict,
)


class AudioTranscriptionDict(TypedDict, total=False):
    model: (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | str
    )
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeCallCreateRequestDict(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestGADict


class RealtimeCallReferRequestDict(TypedDict, total=False):
    target_uri: Required[str]


class RealtimeCallRejectRequestDict(TypedDict, total=False):
    status_code: int


class RealtimeCreateClientSecretRequestDict(TypedDict, total=False):
    expires_after: RealtimeCreateClientSecretRequestExpiresAfterDict
    session: RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict


class RealtimeFunctionToolDict(TypedDict, total=False):
    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]


class RealtimeReasoningDict(TypedDict, total=False):
    effort: RealtimeReasoningEffort


class RealtimeSessionCreateRequestDict(TypedDict, total=False):
    client_secret: Required[RealtimeSessionCreateRequestClientSecretDict]
    modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceDict
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionDict
    speed: float
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingDict
    turn_detection: RealtimeSessionCreateRequestTurnDetectionDict
    tools: Sequence[RealtimeSessionCreateRequestToolsItemDict]
    tool_choice: str
    temperature: float
    max_response_output_tokens: Literal["inf"] | int
    truncation: RealtimeTruncationDict
    prompt: PromptDict | None


class RealtimeSessionCreateRequestGADict(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]]
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
    instructions: str
    audio: RealtimeSessionCreateRequestGAAudioDict
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracingDict | None
    tools: Sequence[RealtimeFunctionToolDict | MCPToolDict]
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionDict | ToolChoiceMCPDict
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningDict
    max_output_tokens: Literal["inf"] | int
    truncation: RealtimeTruncationDict
    prompt: PromptDict | None


class RealtimeTranscriptionSessionCreateRequestDict(TypedDict, total=False):
    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_transcription: AudioTranscriptionDict
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]


class RealtimeTranscriptionSessionCreateRequestGADict(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionCreateRequestGAAudioDict
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]


class RealtimeTranslationClientSecretCreateRequestDict(TypedDict, total=False):
    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
    session: Required[RealtimeTranslationSessionCreateRequestDict]


class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioDict


class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
    type: Literal["audio/pcm"]
    rate: Literal[24000]


class RealtimeAudioFormatsAudioPcmuDict(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class RealtimeAudioFormatsAudioPcmaDict(TypedDict, total=False):
    type: Literal["audio/pcma"]


class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
    value: Required[str]
    expires_at: Required[int]


class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    model: str


class RealtimeSessionCreateRequestTracingDict(TypedDict, total=False):
    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]


class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeSessionCreateRequestToolsItemDict(TypedDict, total=False):
    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]


class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    input: RealtimeSessionCreateRequestGAAudioInputDict
    output: RealtimeSessionCreateRequestGAAudioOutputDict


class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict
    transcription: AudioTranscriptionDict
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
    turn_detection: RealtimeTurnDetectionDict | None


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionType


class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict
    voice: VoiceIdsOrCustomVoiceDict
    speed: float


class RealtimeSessionCreateRequestGATracingDict(TypedDict, total=False):
    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]


class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestGAAudioDict(TypedDict, total=False):
    input: RealtimeTranscriptionSessionCreateRequestGAAudioInputDict


class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsDict
    transcription: AudioTranscriptionDict
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
    turn_detection: RealtimeTurnDetectionDict | None


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionType


class RealtimeTranslationClientSecretCreateRequestExpiresAfterDict(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestAudioInputDict
    output: RealtimeTranslationSessionCreateRequestAudioOutputDict


class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict | None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict | None


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    model: Required[str]


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    type: Required[NoiseReductionType]


class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    language: str


class RealtimeTruncationRetentionRatioDict(TypedDict, total=False):
    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationRetentionRatioTokenLimitsDict


class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    post_instructions: int


class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None


class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"]
    create_response: bool
    interrupt_response: bool


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
RealtimeAudioFormatsDict: TypeAlias = (
    RealtimeAudioFormatsAudioPcmDict | RealtimeAudioFormatsAudioPcmuDict | RealtimeAudioFormatsAudioPcmaDict
)
RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
RealtimeTruncationDict: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioDict
RealtimeTurnDetectionDict: TypeAlias = (
    RealtimeTurnDetectionServerVadDict | RealtimeTurnDetectionSemanticVadDict
)
