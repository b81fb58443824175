# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ResponseFormatJsonObjectDict,
        ResponseFormatTextDict,
        TextResponseFormatJsonSchemaDict,
    )
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_text import ResponseFormatText
    from .text_response_format_json_schema import TextResponseFormatJsonSchema

TextResponseFormatConfiguration: TypeAlias = (
    "ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject"
)
"""`TextResponseFormatConfiguration` of the API."""

TextResponseFormatConfigurationInput: TypeAlias = """
    ResponseFormatText
    | ResponseFormatTextDict
    | TextResponseFormatJsonSchema
    | TextResponseFormatJsonSchemaDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
    | Mapping[str, Any]
"""
"""Accepted values for `TextResponseFormatConfiguration`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "text": "ResponseFormatText",
        "json_schema": "TextResponseFormatJsonSchema",
        "json_object": "ResponseFormatJsonObject",
    },
)
