# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import MessageContentImageUrlObjectImageUrlDict
    from ..types import Unset
    from .message_content_image_url_object_image_url import MessageContentImageUrlObjectImageUrl


@model
class MessageContentImageUrlObject(_Model):
    """`MessageContentImageUrlObject` of the API."""

    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageUrl

    _required = ("image_url",)
    _constants = {"type": "image_url"}
    _decoders = {
        "image_url": one("MessageContentImageUrlObjectImageUrl"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: MessageContentImageUrlObjectImageUrl
            | MessageContentImageUrlObjectImageUrlDict
            | Mapping[str, Any],
            type: Literal["image_url"] | Unset = ...,
        ) -> None: ...
