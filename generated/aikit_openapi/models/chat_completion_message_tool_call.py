# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionMessageToolCallFunctionDict
    from ..types import Unset
    from .chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction


@model
class ChatCompletionMessageToolCall(_Model):
    """`ChatCompletionMessageToolCall` of the API."""

    id: str
    type: Literal["function"]
    function: ChatCompletionMessageToolCallFunction

    _required = ("id", "function")
    _constants = {"type": "function"}
    _decoders = {
        "function": one("ChatCompletionMessageToolCallFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            function: ChatCompletionMessageToolCallFunction
            | ChatCompletionMessageToolCallFunctionDict
            | Mapping[str, Any],
            type: Literal["function"] | Unset = ...,
        ) -> None: ...
