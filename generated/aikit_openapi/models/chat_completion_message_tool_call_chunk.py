# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .chat_completion_message_tool_call_chunk_function import ChatCompletionMessageToolCallChunkFunction


@model
class ChatCompletionMessageToolCallChunk(_Model):
    """`ChatCompletionMessageToolCallChunk` of the API."""

    index: int
    id: str | None
    type: Literal["function"] | None
    function: ChatCompletionMessageToolCallChunkFunction | None

    _required = ("index",)
    _decoders = {
        "function": one("ChatCompletionMessageToolCallChunkFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            id: str | Unset = ...,
            type: Literal["function"] | Unset = ...,
            function: ChatCompletionMessageToolCallChunkFunction | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
