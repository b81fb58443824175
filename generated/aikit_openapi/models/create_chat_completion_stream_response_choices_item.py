# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .create_chat_completion_stream_response_choices_item_logprobs import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )


@model
class CreateChatCompletionStreamResponseChoicesItem(_Model):
    """`CreateChatCompletionStreamResponseChoicesItem` of the API."""

    delta: ChatCompletionStreamResponseDelta
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    index: int

    _required = ("delta", "finish_reason", "index")
    _decoders = {
        "delta": one("ChatCompletionStreamResponseDelta"),
        "logprobs": one("CreateChatCompletionStreamResponseChoicesItemLogprobs"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: ChatCompletionStreamResponseDelta | Mapping[str, Any],
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None,
            index: int,
            logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
