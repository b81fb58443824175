# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .create_chat_completion_response_choices_item_logprobs import (
        CreateChatCompletionResponseChoicesItemLogprobs,
    )


@model
class CreateChatCompletionResponseChoicesItem(_Model):
    """`CreateChatCompletionResponseChoicesItem` of the API."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    message: ChatCompletionResponseMessage
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None

    _required = ("finish_reason", "index", "message", "logprobs")
    _decoders = {
        "message": one("ChatCompletionResponseMessage"),
        "logprobs": one("CreateChatCompletionResponseChoicesItemLogprobs"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
            index: int,
            message: ChatCompletionResponseMessage | Mapping[str, Any],
            logprobs: CreateChatCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None,
        ) -> None: ...
