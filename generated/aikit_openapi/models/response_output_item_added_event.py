# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .output_item import OutputItem, OutputItemInput


@model
class ResponseOutputItemAddedEvent(_Model):
    """`ResponseOutputItemAddedEvent` of the API."""

    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: int
    item: OutputItem

    _required = ("output_index", "sequence_number", "item")
    _constants = {"type": "response.output_item.added"}
    _decoders = {
        "item": named("OutputItem"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            sequence_number: int,
            item: OutputItemInput,
            type: Literal["response.output_item.added"] | Unset = ...,
        ) -> None: ...
