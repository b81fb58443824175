# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaResponseFormatJsonObjectDict,
        BetaResponseFormatTextDict,
        BetaTextResponseFormatJsonSchemaDict,
    )
    from .beta_response_format_json_object import BetaResponseFormatJsonObject
    from .beta_response_format_text import BetaResponseFormatText
    from .beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema

BetaTextResponseFormatConfiguration: TypeAlias = """
    BetaResponseFormatText
    | BetaTextResponseFormatJsonSchema
    | BetaResponseFormatJsonObject
"""
"""`BetaTextResponseFormatConfiguration` of the API."""

BetaTextResponseFormatConfigurationInput: TypeAlias = """
    BetaResponseFormatText
    | BetaResponseFormatTextDict
    | BetaTextResponseFormatJsonSchema
    | BetaTextResponseFormatJsonSchemaDict
    | BetaResponseFormatJsonObject
    | BetaResponseFormatJsonObjectDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaTextResponseFormatConfiguration`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "text": "BetaResponseFormatText",
        "json_schema": "BetaTextResponseFormatJsonSchema",
        "json_object": "BetaResponseFormatJsonObject",
    },
)
