# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .eval_item_content_item import EvalItemContentItem, EvalItemContentItemInput

EvalItemContentArray: TypeAlias = "list[EvalItemContentItem]"
"""`EvalItemContentArray` of the API."""

EvalItemContentArrayInput: TypeAlias = "Sequence[EvalItemContentItemInput]"
"""Accepted values for `EvalItemContentArray`: models or plain mappings."""

DECODER: Decoder = many(named("EvalItemContentItem"))
