# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionRequestMessageContentPartAudioInputAudioDict
    from ..typed_dicts.shared import PromptCacheBreakpointParamDict
    from ..types import Unset
    from .chat_completion_request_message_content_part_audio_input_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionRequestMessageContentPartAudio(_Model):
    """`ChatCompletionRequestMessageContentPartAudio` of the API."""

    type: Literal["input_audio"]
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None

    _required = ("input_audio",)
    _constants = {"type": "input_audio"}
    _decoders = {
        "input_audio": one("ChatCompletionRequestMessageContentPartAudioInputAudio"),
        "prompt_cache_breakpoint": one("PromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
            | ChatCompletionRequestMessageContentPartAudioInputAudioDict
            | Mapping[str, Any],
            type: Literal["input_audio"] | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointParam
            | PromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
