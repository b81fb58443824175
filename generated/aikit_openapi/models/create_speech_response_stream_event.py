# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .speech_audio_delta_event import SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent

CreateSpeechResponseStreamEvent: TypeAlias = "SpeechAudioDeltaEvent | SpeechAudioDoneEvent"
"""`CreateSpeechResponseStreamEvent` of the API."""

CreateSpeechResponseStreamEventInput: TypeAlias = (
    "SpeechAudioDeltaEvent | SpeechAudioDoneEvent | Mapping[str, Any]"
)
"""Accepted values for `CreateSpeechResponseStreamEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "type", {"speech.audio.delta": "SpeechAudioDeltaEvent", "speech.audio.done": "SpeechAudioDoneEvent"}
)
