# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_content_text_annotations_file_citation_object_file_citation import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )


@model
class MessageContentTextAnnotationsFileCitationObject(_Model):
    """`MessageContentTextAnnotationsFileCitationObject` of the API."""

    type: Literal["file_citation"]
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""

    _required = ("text", "file_citation", "start_index", "end_index")
    _constants = {"type": "file_citation"}
    _decoders = {
        "file_citation": one("MessageContentTextAnnotationsFileCitationObjectFileCitation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation | Mapping[str, Any],
            start_index: int,
            end_index: int,
            type: Literal["file_citation"] | Unset = ...,
        ) -> None: ...
