# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, many, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.chat import ChatCompletionMessageCustomToolCallDict, ChatCompletionMessageToolCallDict
    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall

ChatCompletionMessageToolCalls: TypeAlias = (
    "list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall]"
)
"""`ChatCompletionMessageToolCalls` of the API."""

ChatCompletionMessageToolCallsInput: TypeAlias = """
    Sequence[ChatCompletionMessageToolCall
    | ChatCompletionMessageToolCallDict
    | ChatCompletionMessageCustomToolCall
    | ChatCompletionMessageCustomToolCallDict
    | Mapping[str, Any]]
"""
"""Accepted values for `ChatCompletionMessageToolCalls`: models or plain mappings."""

DECODER: Decoder = many(
    union(
        "type", {"function": "ChatCompletionMessageToolCall", "custom": "ChatCompletionMessageCustomToolCall"}
    )
)
