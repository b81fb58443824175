# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .beta_tool import BetaTool, BetaToolInput

BetaToolsArray: TypeAlias = "list[BetaTool]"
"""`BetaToolsArray` of the API."""

BetaToolsArrayInput: TypeAlias = "Sequence[BetaToolInput]"
"""Accepted values for `BetaToolsArray`: models or plain mappings."""

DECODER: Decoder = many(named("BetaTool"))
