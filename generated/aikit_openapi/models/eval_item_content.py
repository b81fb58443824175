# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, named, union

if TYPE_CHECKING:
    from .eval_item_content_array import EvalItemContentArray, EvalItemContentArrayInput
    from .eval_item_content_item import EvalItemContentItem, EvalItemContentItemInput

EvalItemContent: TypeAlias = "EvalItemContentItem | EvalItemContentArray"
"""`EvalItemContent` of the API."""

EvalItemContentInput: TypeAlias = "EvalItemContentItemInput | EvalItemContentArrayInput"
"""Accepted values for `EvalItemContent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "input_text": "InputTextContent",
        "output_text": "EvalItemContentOutputText",
        "input_image": "EvalItemInputImage",
        "input_audio": "InputAudio",
    },
    items=named("EvalItemContentItem"),
)
