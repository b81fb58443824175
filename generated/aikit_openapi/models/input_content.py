# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import InputFileContentDict, InputImageContentDict, InputTextContentDict
    from .input_file_content import InputFileContent
    from .input_image_content import InputImageContent
    from .input_text_content import InputTextContent

InputContent: TypeAlias = "InputTextContent | InputImageContent | InputFileContent"
"""`InputContent` of the API."""

InputContentInput: TypeAlias = """
    InputTextContent
    | InputTextContentDict
    | InputImageContent
    | InputImageContentDict
    | InputFileContent
    | InputFileContentDict
    | Mapping[str, Any]
"""
"""Accepted values for `InputContent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {"input_text": "InputTextContent", "input_image": "InputImageContent", "input_file": "InputFileContent"},
)
