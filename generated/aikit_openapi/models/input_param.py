# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .input_item import InputItem, InputItemInput

InputParam: TypeAlias = "str | list[InputItem]"
"""`InputParam` of the API."""

InputParamInput: TypeAlias = "str | Sequence[InputItemInput]"
"""Accepted values for `InputParam`: models or plain mappings."""

DECODER: Decoder = union(items=named("InputItem"))
