# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, mapping, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaInputFileContentDict,
        BetaInputImageContentDict,
        BetaInputTextContentDict,
    )
    from .beta_input_file_content import BetaInputFileContent
    from .beta_input_image_content import BetaInputImageContent
    from .beta_input_text_content import BetaInputTextContent

BetaResponsePromptVariables: TypeAlias = """
    dict[str, str
    | BetaInputTextContent
    | BetaInputImageContent
    | BetaInputFileContent]
"""
"""`BetaResponsePromptVariables` of the API."""

BetaResponsePromptVariablesInput: TypeAlias = """
    Mapping[str, str
    | BetaInputTextContent
    | BetaInputTextContentDict
    | BetaInputImageContent
    | BetaInputImageContentDict
    | BetaInputFileContent
    | BetaInputFileContentDict
    | Mapping[str, Any]]
"""
"""Accepted values for `BetaResponsePromptVariables`: models or plain mappings."""

DECODER: Decoder = mapping(
    union(
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    )
)
