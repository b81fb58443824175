# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseFileSearchCallCompletedEvent(_Model):
    """`ResponseFileSearchCallCompletedEvent` of the API."""

    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int

    _required = ("output_index", "item_id", "sequence_number")
    _constants = {"type": "response.file_search_call.completed"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            item_id: str,
            sequence_number: int,
            type: Literal["response.file_search_call.completed"] | Unset = ...,
        ) -> None: ...
