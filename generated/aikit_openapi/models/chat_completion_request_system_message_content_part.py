# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionRequestMessageContentPartTextDict
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText

ChatCompletionRequestSystemMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
"""`ChatCompletionRequestSystemMessageContentPart` of the API."""

ChatCompletionRequestSystemMessageContentPartInput: TypeAlias = """
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChatCompletionRequestSystemMessageContentPart`: models or plain mappings."""

DECODER: Decoder = one("ChatCompletionRequestMessageContentPartText")
