# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionRequestMessageContentPartImageImageUrlDict
    from ..typed_dicts.shared import PromptCacheBreakpointParamDict
    from ..types import Unset
    from .chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionRequestMessageContentPartImage(_Model):
    """`ChatCompletionRequestMessageContentPartImage` of the API."""

    type: Literal["image_url"]
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None

    _required = ("image_url",)
    _constants = {"type": "image_url"}
    _decoders = {
        "image_url": one("ChatCompletionRequestMessageContentPartImageImageUrl"),
        "prompt_cache_breakpoint": one("PromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: ChatCompletionRequestMessageContentPartImageImageUrl
            | ChatCompletionRequestMessageContentPartImageImageUrlDict
            | Mapping[str, Any],
            type: Literal["image_url"] | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointParam
            | PromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
