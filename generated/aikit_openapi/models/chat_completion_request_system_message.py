# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart,
        ChatCompletionRequestSystemMessageContentPartInput,
    )


@model
class ChatCompletionRequestSystemMessage(_Model):
    """`ChatCompletionRequestSystemMessage` of the API."""

    content: str | list[ChatCompletionRequestSystemMessageContentPart]
    """At least 1 item."""
    role: Literal["system"]
    name: str | None

    _required = ("content",)
    _constants = {"role": "system"}
    _decoders = {
        "content": union(items=named("ChatCompletionRequestSystemMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestSystemMessageContentPartInput],
            role: Literal["system"] | Unset = ...,
            name: str | Unset = ...,
        ) -> None: ...
