# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.chat import ChatCompletionRequestMessageContentPartTextDict
    from ..types import Unset
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText


@model
class PredictionContent(_Model):
    """`PredictionContent` of the API."""

    type: Literal["content"]
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """At least 1 item."""

    _required = ("content",)
    _constants = {"type": "content"}
    _decoders = {
        "content": union(items=one("ChatCompletionRequestMessageContentPartText")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str
            | Sequence[
                ChatCompletionRequestMessageContentPartText
                | ChatCompletionRequestMessageContentPartTextDict
                | Mapping[str, Any]
            ],
            type: Literal["content"] | Unset = ...,
        ) -> None: ...
