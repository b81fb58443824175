# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_content_text_object_text import MessageDeltaContentTextObjectText


@model
class MessageDeltaContentTextObject(_Model):
    """`MessageDeltaContentTextObject` of the API."""

    index: int
    type: Literal["text"]
    text: MessageDeltaContentTextObjectText | None

    _required = ("index",)
    _constants = {"type": "text"}
    _decoders = {
        "text": one("MessageDeltaContentTextObjectText"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["text"] | Unset = ...,
            text: MessageDeltaContentTextObjectText | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
