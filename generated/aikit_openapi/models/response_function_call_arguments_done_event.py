# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseFunctionCallArgumentsDoneEvent(_Model):
    """`ResponseFunctionCallArgumentsDoneEvent` of the API."""

    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str

    _required = ("item_id", "name", "output_index", "sequence_number", "arguments")
    _constants = {"type": "response.function_call_arguments.done"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            name: str,
            output_index: int,
            sequence_number: int,
            arguments: str,
            type: Literal["response.function_call_arguments.done"] | Unset = ...,
        ) -> None: ...
