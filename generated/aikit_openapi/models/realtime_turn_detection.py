# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeTurnDetectionSemanticVadDict,
        RealtimeTurnDetectionServerVadDict,
    )
    from .realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad
    from .realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVad

RealtimeTurnDetection: TypeAlias = "RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad"
"""`RealtimeTurnDetection` of the API."""

RealtimeTurnDetectionInput: TypeAlias = """
    RealtimeTurnDetectionServerVad
    | RealtimeTurnDetectionServerVadDict
    | RealtimeTurnDetectionSemanticVad
    | RealtimeTurnDetectionSemanticVadDict
    | Mapping[str, Any]
"""
"""Accepted values for `RealtimeTurnDetection`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {"server_vad": "RealtimeTurnDetectionServerVad", "semantic_vad": "RealtimeTurnDetectionSemanticVad"},
)
