# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .output_content import OutputContent, OutputContentInput


@model
class ResponseContentPartDoneEvent(_Model):
    """`ResponseContentPartDoneEvent` of the API."""

    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent

    _required = ("item_id", "output_index", "content_index", "sequence_number", "part")
    _constants = {"type": "response.content_part.done"}
    _decoders = {
        "part": named("OutputContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            content_index: int,
            sequence_number: int,
            part: OutputContentInput,
            type: Literal["response.content_part.done"] | Unset = ...,
        ) -> None: ...
