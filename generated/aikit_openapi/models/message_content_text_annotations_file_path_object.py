# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_content_text_annotations_file_path_object_file_path import (
        MessageContentTextAnnotationsFilePathObjectFilePath,
    )


@model
class MessageContentTextAnnotationsFilePathObject(_Model):
    """`MessageContentTextAnnotationsFilePathObject` of the API."""

    type: Literal["file_path"]
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""

    _required = ("text", "file_path", "start_index", "end_index")
    _constants = {"type": "file_path"}
    _decoders = {
        "file_path": one("MessageContentTextAnnotationsFilePathObjectFilePath"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            file_path: MessageContentTextAnnotationsFilePathObjectFilePath | Mapping[str, Any],
            start_index: int,
            end_index: int,
            type: Literal["file_path"] | Unset = ...,
        ) -> None: ...
