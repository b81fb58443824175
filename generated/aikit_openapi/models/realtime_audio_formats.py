# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_audio_formats_audiopcm import RealtimeAudioFormatsAudiopcm
    from .realtime_audio_formats_audiopcma import RealtimeAudioFormatsAudiopcma
    from .realtime_audio_formats_audiopcmu import RealtimeAudioFormatsAudiopcmu

RealtimeAudioFormats: TypeAlias = """
    RealtimeAudioFormatsAudiopcm
    | RealtimeAudioFormatsAudiopcmu
    | RealtimeAudioFormatsAudiopcma
"""
"""`RealtimeAudioFormats` of the API."""

RealtimeAudioFormatsInput: TypeAlias = """
    RealtimeAudioFormatsAudiopcm
    | RealtimeAudioFormatsAudiopcmu
    | RealtimeAudioFormatsAudiopcma
    | Mapping[str, Any]
"""
"""What a caller may pass for `RealtimeAudioFormats`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "audio/pcm": "RealtimeAudioFormatsAudiopcm",
        "audio/pcmu": "RealtimeAudioFormatsAudiopcmu",
        "audio/pcma": "RealtimeAudioFormatsAudiopcma",
    },
    absent=union(
        "rate",
        {24000: "RealtimeAudioFormatsAudiopcm"},
        otherwise=pick(("RealtimeAudioFormatsAudiopcmu", ()), ("RealtimeAudioFormatsAudiopcma", ())),
        absent=pick(
            ("RealtimeAudioFormatsAudiopcm", ()),
            ("RealtimeAudioFormatsAudiopcmu", ()),
            ("RealtimeAudioFormatsAudiopcma", ()),
        ),
    ),
)
