# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_annotation import BetaAnnotation, BetaAnnotationInput


@model
class BetaResponseOutputTextAnnotationAddedEvent(_Model):
    """`BetaResponseOutputTextAnnotationAddedEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: BetaAnnotation | None

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
        "agent": one("BetaAgentTag"),
        "annotation": named("BetaAnnotation"),
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
            annotation: BetaAnnotationInput | None,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.output_text.annotation.added"] | Unset = ...,
        ) -> None: ...
