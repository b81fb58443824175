# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, mapping, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import InputFileContentDict, InputImageContentDict, InputTextContentDict
    from .input_file_content import InputFileContent
    from .input_image_content import InputImageContent
    from .input_text_content import InputTextContent

ResponsePromptVariables: TypeAlias = (
    "dict[str, str | InputTextContent | InputImageContent | InputFileContent]"
)
"""`ResponsePromptVariables` of the API."""

ResponsePromptVariablesInput: TypeAlias = """
    Mapping[str, str
    | InputTextContent
    | InputTextContentDict
    | InputImageContent
    | InputImageContentDict
    | InputFileContent
    | InputFileContentDict
    | Mapping[str, Any]]
"""
"""Accepted values for `ResponsePromptVariables`: models or plain mappings."""

DECODER: Decoder = mapping(
    union(
        "type",
        {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        },
    )
)
