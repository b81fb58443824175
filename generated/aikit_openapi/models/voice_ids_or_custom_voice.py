# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import VoiceIdsOrCustomVoiceIdDict
    from .voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from .voice_ids_shared import VoiceIdsShared

VoiceIdsOrCustomVoice: TypeAlias = "VoiceIdsShared | VoiceIdsOrCustomVoiceId"
"""`VoiceIdsOrCustomVoice` of the API."""

VoiceIdsOrCustomVoiceInput: TypeAlias = """
    VoiceIdsShared
    | VoiceIdsOrCustomVoiceId
    | VoiceIdsOrCustomVoiceIdDict
    | Mapping[str, Any]
"""
"""Accepted values for `VoiceIdsOrCustomVoice`: models or plain mappings."""

DECODER: Decoder = one("VoiceIdsOrCustomVoiceId")
