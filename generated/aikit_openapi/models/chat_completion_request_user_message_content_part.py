# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import (
        ChatCompletionRequestMessageContentPartAudioDict,
        ChatCompletionRequestMessageContentPartFileDict,
        ChatCompletionRequestMessageContentPartImageDict,
        ChatCompletionRequestMessageContentPartTextDict,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio,
    )
    from .chat_completion_request_message_content_part_file import ChatCompletionRequestMessageContentPartFile
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText

ChatCompletionRequestUserMessageContentPart: TypeAlias = """
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartFile
"""
"""`ChatCompletionRequestUserMessageContentPart` of the API."""

ChatCompletionRequestUserMessageContentPartInput: TypeAlias = """
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartTextDict
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartImageDict
    | ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartAudioDict
    | ChatCompletionRequestMessageContentPartFile
    | ChatCompletionRequestMessageContentPartFileDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChatCompletionRequestUserMessageContentPart`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "text": "ChatCompletionRequestMessageContentPartText",
        "image_url": "ChatCompletionRequestMessageContentPartImage",
        "input_audio": "ChatCompletionRequestMessageContentPartAudio",
        "file": "ChatCompletionRequestMessageContentPartFile",
    },
)
