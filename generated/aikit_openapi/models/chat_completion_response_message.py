# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCalls,
        ChatCompletionMessageToolCallsInput,
    )
    from .chat_completion_response_message_annotations_item import (
        ChatCompletionResponseMessageAnnotationsItem,
    )
    from .chat_completion_response_message_audio import ChatCompletionResponseMessageAudio
    from .chat_completion_response_message_function_call import ChatCompletionResponseMessageFunctionCall


@model
class ChatCompletionResponseMessage(_Model):
    """`ChatCompletionResponseMessage` of the API."""

    content: str | None
    """The text of the message."""
    refusal: str | None
    """The model's reason if it refuses to answer."""
    tool_calls: ChatCompletionMessageToolCalls | None
    """The tool calls that the model requests."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None
    role: Literal["assistant"]
    """Role of the author."""
    function_call: ChatCompletionResponseMessageFunctionCall | None
    """Deprecated."""
    audio: ChatCompletionResponseMessageAudio | None

    _required = ("content", "refusal")
    _constants = {"role": "assistant"}
    _decoders = {
        "tool_calls": named("ChatCompletionMessageToolCalls"),
        "annotations": many(one("ChatCompletionResponseMessageAnnotationsItem")),
        "function_call": one("ChatCompletionResponseMessageFunctionCall"),
        "audio": one("ChatCompletionResponseMessageAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            refusal: str | None,
            tool_calls: ChatCompletionMessageToolCallsInput | Unset = ...,
            annotations: Sequence[ChatCompletionResponseMessageAnnotationsItem | Mapping[str, Any]]
            | Unset = ...,
            role: Literal["assistant"] | Unset = ...,
            function_call: ChatCompletionResponseMessageFunctionCall | Mapping[str, Any] | Unset = ...,
            audio: ChatCompletionResponseMessageAudio | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
