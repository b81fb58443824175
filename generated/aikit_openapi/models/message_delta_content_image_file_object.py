# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_content_image_file_object_image_file import (
        MessageDeltaContentImageFileObjectImageFile,
    )


@model
class MessageDeltaContentImageFileObject(_Model):
    """`MessageDeltaContentImageFileObject` of the API."""

    index: int
    type: Literal["image_file"]
    image_file: MessageDeltaContentImageFileObjectImageFile | None

    _required = ("index",)
    _constants = {"type": "image_file"}
    _decoders = {
        "image_file": one("MessageDeltaContentImageFileObjectImageFile"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_file"] | Unset = ...,
            image_file: MessageDeltaContentImageFileObjectImageFile | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
