# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionMessageCustomToolCallCustomDict
    from ..types import Unset
    from .chat_completion_message_custom_tool_call_custom import ChatCompletionMessageCustomToolCallCustom


@model
class ChatCompletionMessageCustomToolCall(_Model):
    """`ChatCompletionMessageCustomToolCall` of the API."""

    id: str
    type: Literal["custom"]
    custom: ChatCompletionMessageCustomToolCallCustom

    _required = ("id", "custom")
    _constants = {"type": "custom"}
    _decoders = {
        "custom": one("ChatCompletionMessageCustomToolCallCustom"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            custom: ChatCompletionMessageCustomToolCallCustom
            | ChatCompletionMessageCustomToolCallCustomDict
            | Mapping[str, Any],
            type: Literal["custom"] | Unset = ...,
        ) -> None: ...
