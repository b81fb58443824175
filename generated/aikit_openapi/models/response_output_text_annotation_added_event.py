# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .annotation import Annotation, AnnotationInput


@model
class ResponseOutputTextAnnotationAddedEvent(_Model):
    """`ResponseOutputTextAnnotationAddedEvent` of the API."""

    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None

    _required = (
        "item_id",
        "output_index",
        "content_index",
        "annotation_index",
        "sequence_number",
        "annotation",
    )
    _constants = {"type": "response.output_text.annotation.added"}
    _decoders = {
        "annotation": named("Annotation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            content_index: int,
            annotation_index: int,
            sequence_number: int,
            annotation: AnnotationInput | None,
            type: Literal["response.output_text.annotation.added"] | Unset = ...,
        ) -> None: ...
