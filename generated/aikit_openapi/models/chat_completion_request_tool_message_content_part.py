# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionRequestMessageContentPartTextDict
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText

ChatCompletionRequestToolMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
"""`ChatCompletionRequestToolMessageContentPart` of the API."""

ChatCompletionRequestToolMessageContentPartInput: TypeAlias = """
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChatCompletionRequestToolMessageContentPart`: models or plain mappings."""

DECODER: Decoder = one("ChatCompletionRequestMessageContentPartText")
