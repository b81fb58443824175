# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import MessageContentImageFileObjectImageFileDict
    from ..types import Unset
    from .message_content_image_file_object_image_file import MessageContentImageFileObjectImageFile


@model
class MessageContentImageFileObject(_Model):
    """`MessageContentImageFileObject` of the API."""

    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFile

    _required = ("image_file",)
    _constants = {"type": "image_file"}
    _decoders = {
        "image_file": one("MessageContentImageFileObjectImageFile"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_file: MessageContentImageFileObjectImageFile
            | MessageContentImageFileObjectImageFileDict
            | Mapping[str, Any],
            type: Literal["image_file"] | Unset = ...,
        ) -> None: ...
