# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import RealtimeTruncationRetentionRatioDict
    from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

RealtimeTruncation: TypeAlias = "Literal['auto', 'disabled'] | RealtimeTruncationRetentionRatio"
"""`RealtimeTruncation` of the API."""

RealtimeTruncationInput: TypeAlias = """
    Literal['auto', 'disabled']
    | RealtimeTruncationRetentionRatio
    | RealtimeTruncationRetentionRatioDict
    | Mapping[str, Any]
"""
"""Accepted values for `RealtimeTruncation`: models or plain mappings."""

DECODER: Decoder = one("RealtimeTruncationRetentionRatio")
