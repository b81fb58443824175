# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        EvalItemContentOutputTextDict,
        EvalItemInputImageDict,
        InputAudioDict,
        InputTextContentDict,
    )
    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_item_content_text import EvalItemContentText
    from .eval_item_input_image import EvalItemInputImage
    from .input_audio import InputAudio
    from .input_text_content import InputTextContent

EvalItemContentItem: TypeAlias = """
    EvalItemContentText
    | InputTextContent
    | EvalItemContentOutputText
    | EvalItemInputImage
    | InputAudio
"""
"""`EvalItemContentItem` of the API."""

EvalItemContentItemInput: TypeAlias = """
    EvalItemContentText
    | InputTextContent
    | InputTextContentDict
    | EvalItemContentOutputText
    | EvalItemContentOutputTextDict
    | EvalItemInputImage
    | EvalItemInputImageDict
    | InputAudio
    | InputAudioDict
    | Mapping[str, Any]
"""
"""Accepted values for `EvalItemContentItem`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "input_text": "InputTextContent",
        "output_text": "EvalItemContentOutputText",
        "input_image": "EvalItemInputImage",
        "input_audio": "InputAudio",
    },
)
