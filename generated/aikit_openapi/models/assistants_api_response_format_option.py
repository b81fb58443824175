# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ResponseFormatJsonObjectDict,
        ResponseFormatJsonSchemaDict,
        ResponseFormatTextDict,
    )
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText

AssistantsApiResponseFormatOption: TypeAlias = """
    Literal['auto']
    | ResponseFormatText
    | ResponseFormatJsonObject
    | ResponseFormatJsonSchema
"""
"""`AssistantsApiResponseFormatOption` of the API."""

AssistantsApiResponseFormatOptionInput: TypeAlias = """
    Literal['auto']
    | ResponseFormatText
    | ResponseFormatTextDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
    | ResponseFormatJsonSchema
    | ResponseFormatJsonSchemaDict
    | Mapping[str, Any]
"""
"""Accepted values for `AssistantsApiResponseFormatOption`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "text": "ResponseFormatText",
        "json_object": "ResponseFormatJsonObject",
        "json_schema": "ResponseFormatJsonSchema",
    },
)
