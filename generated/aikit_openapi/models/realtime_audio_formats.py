# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeAudioFormatsAudioPcmaDict,
        RealtimeAudioFormatsAudioPcmDict,
        RealtimeAudioFormatsAudioPcmuDict,
    )
    from .realtime_audio_formats_audio_pcm import RealtimeAudioFormatsAudioPcm
    from .realtime_audio_formats_audio_pcma import RealtimeAudioFormatsAudioPcma
    from .realtime_audio_formats_audio_pcmu import RealtimeAudioFormatsAudioPcmu

RealtimeAudioFormats: TypeAlias = """
    RealtimeAudioFormatsAudioPcm
    | RealtimeAudioFormatsAudioPcmu
    | RealtimeAudioFormatsAudioPcma
"""
"""`RealtimeAudioFormats` of the API."""

RealtimeAudioFormatsInput: TypeAlias = """
    RealtimeAudioFormatsAudioPcm
    | RealtimeAudioFormatsAudioPcmDict
    | RealtimeAudioFormatsAudioPcmu
    | RealtimeAudioFormatsAudioPcmuDict
    | RealtimeAudioFormatsAudioPcma
    | RealtimeAudioFormatsAudioPcmaDict
    | Mapping[str, Any]
"""
"""Accepted values for `RealtimeAudioFormats`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "audio/pcm": "RealtimeAudioFormatsAudioPcm",
        "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
        "audio/pcma": "RealtimeAudioFormatsAudioPcma",
    },
    absent=union(
        "rate",
        {24000: "RealtimeAudioFormatsAudioPcm"},
        otherwise=pick(("RealtimeAudioFormatsAudioPcmu", ()), ("RealtimeAudioFormatsAudioPcma", ())),
        absent=pick(
            ("RealtimeAudioFormatsAudioPcm", ()),
            ("RealtimeAudioFormatsAudioPcmu", ()),
            ("RealtimeAudioFormatsAudioPcma", ()),
        ),
    ),
)
