# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_content_text_annotations_file_citation_object_file_citation import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )


@model
class MessageDeltaContentTextAnnotationsFileCitationObject(_Model):
    """`MessageDeltaContentTextAnnotationsFileCitationObject` of the API."""

    index: int
    type: Literal["file_citation"]
    text: str | None
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    start_index: int | None
    """At least 0."""
    end_index: int | None
    """At least 0."""

    _required = ("index",)
    _constants = {"type": "file_citation"}
    _decoders = {
        "file_citation": one("MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["file_citation"] | Unset = ...,
            text: str | Unset = ...,
            file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation
            | Mapping[str, Any]
            | Unset = ...,
            start_index: int | Unset = ...,
            end_index: int | Unset = ...,
        ) -> None: ...
