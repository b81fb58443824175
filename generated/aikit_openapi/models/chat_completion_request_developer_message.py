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
class ChatCompletionRequestDeveloperMessage(_Model):
    """`ChatCompletionRequestDeveloperMessage` of the API."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """At least 1 item."""
    role: Literal["developer"]
    name: str | None

    _required = ("content",)
    _constants = {"role": "developer"}
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
            role: Literal["developer"] | Unset = ...,
            name: str | Unset = ...,
        ) -> None: ...
