# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaOutputTextContentDict,
        BetaReasoningTextContentDict,
        BetaRefusalContentDict,
    )
    from .beta_output_text_content import BetaOutputTextContent
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_refusal_content import BetaRefusalContent

BetaOutputContent: TypeAlias = "BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent"
"""`BetaOutputContent` of the API."""

BetaOutputContentInput: TypeAlias = """
    BetaOutputTextContent
    | BetaOutputTextContentDict
    | BetaRefusalContent
    | BetaRefusalContentDict
    | BetaReasoningTextContent
    | BetaReasoningTextContentDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaOutputContent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "output_text": "BetaOutputTextContent",
        "refusal": "BetaRefusalContent",
        "reasoning_text": "BetaReasoningTextContent",
    },
)
