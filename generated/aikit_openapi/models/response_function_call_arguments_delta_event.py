# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseFunctionCallArgumentsDeltaEvent(_Model):
    """`ResponseFunctionCallArgumentsDeltaEvent` of the API."""

    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: int
    delta: str

    _required = ("item_id", "output_index", "sequence_number", "delta")
    _constants = {"type": "response.function_call_arguments.delta"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            sequence_number: int,
            delta: str,
            type: Literal["response.function_call_arguments.delta"] | Unset = ...,
        ) -> None: ...
