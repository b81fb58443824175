# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .chat_completion_response_message_annotations_item_url_citation import (
        ChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )


@model
class ChatCompletionResponseMessageAnnotationsItem(_Model):
    """`ChatCompletionResponseMessageAnnotationsItem` of the API."""

    type: Literal["url_citation"]
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation

    _required = ("url_citation",)
    _constants = {"type": "url_citation"}
    _decoders = {
        "url_citation": one("ChatCompletionResponseMessageAnnotationsItemUrlCitation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation | Mapping[str, Any],
            type: Literal["url_citation"] | Unset = ...,
        ) -> None: ...
