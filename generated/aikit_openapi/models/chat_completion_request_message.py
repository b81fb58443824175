# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import (
        ChatCompletionRequestAssistantMessageDict,
        ChatCompletionRequestDeveloperMessageDict,
        ChatCompletionRequestFunctionMessageDict,
        ChatCompletionRequestSystemMessageDict,
        ChatCompletionRequestToolMessageDict,
        ChatCompletionRequestUserMessageDict,
    )
    from .chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_system_message import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessage

ChatCompletionRequestMessage: TypeAlias = """
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
"""
"""`ChatCompletionRequestMessage` of the API."""

ChatCompletionRequestMessageInput: TypeAlias = """
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestDeveloperMessageDict
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestSystemMessageDict
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestUserMessageDict
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestAssistantMessageDict
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestToolMessageDict
    | ChatCompletionRequestFunctionMessage
    | ChatCompletionRequestFunctionMessageDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChatCompletionRequestMessage`: models or plain mappings."""

DECODER: Decoder = union(
    "role",
    {
        "developer": "ChatCompletionRequestDeveloperMessage",
        "system": "ChatCompletionRequestSystemMessage",
        "user": "ChatCompletionRequestUserMessage",
        "assistant": "ChatCompletionRequestAssistantMessage",
        "tool": "ChatCompletionRequestToolMessage",
        "function": "ChatCompletionRequestFunctionMessage",
    },
)
