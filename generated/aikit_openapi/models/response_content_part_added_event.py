# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .output_content import OutputContent, OutputContentInput


@model
class ResponseContentPartAddedEvent(_Model):
    """`ResponseContentPartAddedEvent` of the API."""

    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int

    _required = ("item_id", "output_index", "content_index", "part", "sequence_number")
    _constants = {"type": "response.content_part.added"}
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
            part: OutputContentInput,
            sequence_number: int,
            type: Literal["response.content_part.added"] | Unset = ...,
        ) -> None: ...
