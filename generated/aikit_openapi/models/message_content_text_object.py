# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_content_text_object_text import MessageContentTextObjectText


@model
class MessageContentTextObject(_Model):
    """`MessageContentTextObject` of the API."""

    type: Literal["text"]
    text: MessageContentTextObjectText

    _required = ("text",)
    _constants = {"type": "text"}
    _decoders = {
        "text": one("MessageContentTextObjectText"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: MessageContentTextObjectText | Mapping[str, Any],
            type: Literal["text"] | Unset = ...,
        ) -> None: ...
