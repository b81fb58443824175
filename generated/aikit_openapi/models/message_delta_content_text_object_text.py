# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject,
    )


@model
class MessageDeltaContentTextObjectText(_Model):
    """`MessageDeltaContentTextObjectText` of the API."""

    value: str | None
    annotations: (
        list[
            MessageDeltaContentTextAnnotationsFileCitationObject
            | MessageDeltaContentTextAnnotationsFilePathObject
        ]
        | None
    )

    _decoders = {
        "annotations": many(
            union(
                "type",
                {
                    "file_citation": "MessageDeltaContentTextAnnotationsFileCitationObject",
                    "file_path": "MessageDeltaContentTextAnnotationsFilePathObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str | Unset = ...,
            annotations: Sequence[
                MessageDeltaContentTextAnnotationsFileCitationObject
                | MessageDeltaContentTextAnnotationsFilePathObject
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
