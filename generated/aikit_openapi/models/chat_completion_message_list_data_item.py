# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.chat import (
        ChatCompletionRequestMessageContentPartImageDict,
        ChatCompletionRequestMessageContentPartTextDict,
    )
    from ..types import Unset
    from .chat_completion_message_list_data_item_annotations_item import (
        ChatCompletionMessageListDataItemAnnotationsItem,
    )
    from .chat_completion_message_list_data_item_audio import ChatCompletionMessageListDataItemAudio
    from .chat_completion_message_list_data_item_function_call import (
        ChatCompletionMessageListDataItemFunctionCall,
    )
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCalls,
        ChatCompletionMessageToolCallsInput,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText


@model
class ChatCompletionMessageListDataItem(_Model):
    """`ChatCompletionMessageListDataItem` of the API."""

    content: str | None
    """The text of the message."""
    refusal: str | None
    """The model's reason if it refuses to answer."""
    tool_calls: ChatCompletionMessageToolCalls | None
    """The tool calls that the model requests."""
    annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None
    role: Literal["assistant"]
    """Role of the author."""
    function_call: ChatCompletionMessageListDataItemFunctionCall | None
    """Deprecated."""
    audio: ChatCompletionMessageListDataItemAudio | None
    id: str
    content_parts: (
        list[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage]
        | None
    )

    _required = ("content", "refusal", "id")
    _constants = {"role": "assistant"}
    _decoders = {
        "tool_calls": named("ChatCompletionMessageToolCalls"),
        "annotations": many(one("ChatCompletionMessageListDataItemAnnotationsItem")),
        "function_call": one("ChatCompletionMessageListDataItemFunctionCall"),
        "audio": one("ChatCompletionMessageListDataItemAudio"),
        "content_parts": union(
            items=union(
                "type",
                {
                    "text": "ChatCompletionRequestMessageContentPartText",
                    "image_url": "ChatCompletionRequestMessageContentPartImage",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            refusal: str | None,
            id: str,
            tool_calls: ChatCompletionMessageToolCallsInput | Unset = ...,
            annotations: Sequence[ChatCompletionMessageListDataItemAnnotationsItem | Mapping[str, Any]]
            | Unset = ...,
            role: Literal["assistant"] | Unset = ...,
            function_call: ChatCompletionMessageListDataItemFunctionCall | Mapping[str, Any] | Unset = ...,
            audio: ChatCompletionMessageListDataItemAudio | Mapping[str, Any] | None | Unset = ...,
            content_parts: Sequence[
                ChatCompletionRequestMessageContentPartText
                | ChatCompletionRequestMessageContentPartTextDict
                | ChatCompletionRequestMessageContentPartImage
                | ChatCompletionRequestMessageContentPartImageDict
                | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
        ) -> None: ...
