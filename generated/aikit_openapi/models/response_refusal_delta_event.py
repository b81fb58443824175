# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseRefusalDeltaEvent(_Model):
    """`ResponseRefusalDeltaEvent` of the API."""

    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int

    _required = ("item_id", "output_index", "content_index", "delta", "sequence_number")
    _constants = {"type": "response.refusal.delta"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            content_index: int,
            delta: str,
            sequence_number: int,
            type: Literal["response.refusal.delta"] | Unset = ...,
        ) -> None: ...
