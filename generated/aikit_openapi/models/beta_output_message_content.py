# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaOutputTextContentDict, BetaRefusalContentDict
    from .beta_output_text_content import BetaOutputTextContent
    from .beta_refusal_content import BetaRefusalContent

BetaOutputMessageContent: TypeAlias = "BetaOutputTextContent | BetaRefusalContent"
"""`BetaOutputMessageContent` of the API."""

BetaOutputMessageContentInput: TypeAlias = """
    BetaOutputTextContent
    | BetaOutputTextContentDict
    | BetaRefusalContent
    | BetaRefusalContentDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaOutputMessageContent`: models or plain mappings."""

DECODER: Decoder = union("type", {"output_text": "BetaOutputTextContent", "refusal": "BetaRefusalContent"})
