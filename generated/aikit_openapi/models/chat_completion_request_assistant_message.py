# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.chat import (
        ChatCompletionRequestAssistantMessageAudioDict,
        ChatCompletionRequestAssistantMessageFunctionCallDict,
    )
    from ..types import Unset
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCalls,
        ChatCompletionMessageToolCallsInput,
    )
    from .chat_completion_request_assistant_message_audio import ChatCompletionRequestAssistantMessageAudio
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
        ChatCompletionRequestAssistantMessageContentPartInput,
    )
    from .chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall,
    )


@model
class ChatCompletionRequestAssistantMessage(_Model):
    """`ChatCompletionRequestAssistantMessage` of the API."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None
    """At least 1 item."""
    refusal: str | None
    role: Literal["assistant"]
    name: str | None
    audio: ChatCompletionRequestAssistantMessageAudio | None
    tool_calls: ChatCompletionMessageToolCalls | None
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None

    _constants = {"role": "assistant"}
    _decoders = {
        "content": union(items=named("ChatCompletionRequestAssistantMessageContentPart")),
        "audio": one("ChatCompletionRequestAssistantMessageAudio"),
        "tool_calls": named("ChatCompletionMessageToolCalls"),
        "function_call": one("ChatCompletionRequestAssistantMessageFunctionCall"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str
            | Sequence[ChatCompletionRequestAssistantMessageContentPartInput]
            | None
            | Unset = ...,
            refusal: str | None | Unset = ...,
            role: Literal["assistant"] | Unset = ...,
            name: str | Unset = ...,
            audio: ChatCompletionRequestAssistantMessageAudio
            | ChatCompletionRequestAssistantMessageAudioDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            tool_calls: ChatCompletionMessageToolCallsInput | Unset = ...,
            function_call: ChatCompletionRequestAssistantMessageFunctionCall
            | ChatCompletionRequestAssistantMessageFunctionCallDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
