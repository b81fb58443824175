# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_path_object import MessageContentTextAnnotationsFilePathObject


@model
class MessageContentTextObjectText(_Model):
    """`MessageContentTextObjectText` of the API."""

    value: str
    annotations: list[
        MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject
    ]

    _required = ("value", "annotations")
    _decoders = {
        "annotations": many(
            union(
                "type",
                {
                    "file_citation": "MessageContentTextAnnotationsFileCitationObject",
                    "file_path": "MessageContentTextAnnotationsFilePathObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            annotations: Sequence[
                MessageContentTextAnnotationsFileCitationObject
                | MessageContentTextAnnotationsFilePathObject
                | Mapping[str, Any]
            ],
        ) -> None: ...
