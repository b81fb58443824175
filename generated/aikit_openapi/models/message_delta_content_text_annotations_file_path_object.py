# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_content_text_annotations_file_path_object_file_path import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )


@model
class MessageDeltaContentTextAnnotationsFilePathObject(_Model):
    """`MessageDeltaContentTextAnnotationsFilePathObject` of the API."""

    index: int
    type: Literal["file_path"]
    text: str | None
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None
    start_index: int | None
    """At least 0."""
    end_index: int | None
    """At least 0."""

    _required = ("index",)
    _constants = {"type": "file_path"}
    _decoders = {
        "file_path": one("MessageDeltaContentTextAnnotationsFilePathObjectFilePath"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["file_path"] | Unset = ...,
            text: str | Unset = ...,
            file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath
            | Mapping[str, Any]
            | Unset = ...,
            start_index: int | Unset = ...,
            end_index: int | Unset = ...,
        ) -> None: ...
