# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.realtime import RealtimeFunctionToolDict
    from ..types import Unset
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from .realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from .realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection


@model
class RealtimeSessionCreateResponse(_Model):
    """`RealtimeSessionCreateResponse` of the API."""

    id: str | None
    object: str | None
    expires_at: int | None
    """Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    model: str | None
    output_modalities: list[Literal["text", "audio"]] | None
    instructions: str | None
    audio: RealtimeSessionCreateResponseAudio | None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracing | None
    """Default `auto`."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None
    tools: list[RealtimeFunctionTool] | None
    tool_choice: str | None
    max_output_tokens: Literal["inf"] | int | None

    _decoders = {
        "audio": one("RealtimeSessionCreateResponseAudio"),
        "tracing": one("RealtimeSessionCreateResponseTracing"),
        "turn_detection": one("RealtimeSessionCreateResponseTurnDetection"),
        "tools": many(one("RealtimeFunctionTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = ...,
            object: str | Unset = ...,
            expires_at: int | Unset = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = ...,
            model: str | Unset = ...,
            output_modalities: Sequence[Literal["text", "audio"]] | Unset = ...,
            instructions: str | Unset = ...,
            audio: RealtimeSessionCreateResponseAudio | Mapping[str, Any] | Unset = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateResponseTracing | Mapping[str, Any] | Unset = ...,
            turn_detection: RealtimeSessionCreateResponseTurnDetection | Mapping[str, Any] | Unset = ...,
            tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | Mapping[str, Any]]
            | Unset = ...,
            tool_choice: str | Unset = ...,
            max_output_tokens: Literal["inf"] | int | Unset = ...,
        ) -> None: ...
