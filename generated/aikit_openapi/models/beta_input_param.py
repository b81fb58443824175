# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .beta_input_item import BetaInputItem, BetaInputItemInput

BetaInputParam: TypeAlias = "str | list[BetaInputItem]"
"""`BetaInputParam` of the API."""

BetaInputParamInput: TypeAlias = "str | Sequence[BetaInputItemInput]"
"""Accepted values for `BetaInputParam`: models or plain mappings."""

DECODER: Decoder = union(items=named("BetaInputItem"))
