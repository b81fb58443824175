# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import (
        ChatCompletionRequestMessageContentPartRefusalDict,
        ChatCompletionRequestMessageContentPartTextDict,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal,
    )
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText

ChatCompletionRequestAssistantMessageContentPart: TypeAlias = """
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartRefusal
"""
"""`ChatCompletionRequestAssistantMessageContentPart` of the API."""

ChatCompletionRequestAssistantMessageContentPartInput: TypeAlias = """
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartRefusal
    | ChatCompletionRequestMessageContentPartRefusalDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChatCompletionRequestAssistantMessageContentPart`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "text": "ChatCompletionRequestMessageContentPartText",
        "refusal": "ChatCompletionRequestMessageContentPartRefusal",
    },
)
