# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .beta_input_content import BetaInputContent, BetaInputContentInput

BetaInputMessageContentList: TypeAlias = "list[BetaInputContent]"
"""`BetaInputMessageContentList` of the API."""

BetaInputMessageContentListInput: TypeAlias = "Sequence[BetaInputContentInput]"
"""Accepted values for `BetaInputMessageContentList`: models or plain mappings."""

DECODER: Decoder = many(named("BetaInputContent"))
