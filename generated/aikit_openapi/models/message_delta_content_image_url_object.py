# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_content_image_url_object_image_url import MessageDeltaContentImageUrlObjectImageUrl


@model
class MessageDeltaContentImageUrlObject(_Model):
    """`MessageDeltaContentImageUrlObject` of the API."""

    index: int
    type: Literal["image_url"]
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None

    _required = ("index",)
    _constants = {"type": "image_url"}
    _decoders = {
        "image_url": one("MessageDeltaContentImageUrlObjectImageUrl"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_url"] | Unset = ...,
            image_url: MessageDeltaContentImageUrlObjectImageUrl | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
