# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart,
        ChatCompletionRequestToolMessageContentPartInput,
    )


@model
class ChatCompletionRequestToolMessage(_Model):
    """`ChatCompletionRequestToolMessage` of the API."""

    role: Literal["tool"]
    content: str | list[ChatCompletionRequestToolMessageContentPart]
    """At least 1 item."""
    tool_call_id: str

    _required = ("content", "tool_call_id")
    _constants = {"role": "tool"}
    _decoders = {
        "content": union(items=named("ChatCompletionRequestToolMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestToolMessageContentPartInput],
            tool_call_id: str,
            role: Literal["tool"] | Unset = ...,
        ) -> None: ...
