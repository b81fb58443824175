# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall,
    )


@model
class ChatCompletionStreamResponseDelta(_Model):
    """`ChatCompletionStreamResponseDelta` of the API."""

    content: str | None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    """Deprecated."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None
    refusal: str | None

    _decoders = {
        "function_call": one("ChatCompletionStreamResponseDeltaFunctionCall"),
        "tool_calls": many(one("ChatCompletionMessageToolCallChunk")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None | Unset = ...,
            function_call: ChatCompletionStreamResponseDeltaFunctionCall | Mapping[str, Any] | Unset = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCallChunk | Mapping[str, Any]] | Unset = ...,
            role: Literal["developer", "system", "user", "assistant", "tool"] | Unset = ...,
            refusal: str | None | Unset = ...,
        ) -> None: ...
