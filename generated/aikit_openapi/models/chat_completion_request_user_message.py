# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
        ChatCompletionRequestUserMessageContentPartInput,
    )


@model
class ChatCompletionRequestUserMessage(_Model):
    """`ChatCompletionRequestUserMessage` of the API."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    """At least 1 item."""
    role: Literal["user"]
    name: str | None

    _required = ("content",)
    _constants = {"role": "user"}
    _decoders = {
        "content": union(items=named("ChatCompletionRequestUserMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestUserMessageContentPartInput],
            role: Literal["user"] | Unset = ...,
            name: str | Unset = ...,
        ) -> None: ...
