# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionRequestMessageContentPartFileFileDict
    from ..typed_dicts.shared import PromptCacheBreakpointParamDict
    from ..types import Unset
    from .chat_completion_request_message_content_part_file_file import (
        ChatCompletionRequestMessageContentPartFileFile,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionRequestMessageContentPartFile(_Model):
    """`ChatCompletionRequestMessageContentPartFile` of the API."""

    type: Literal["file"]
    file: ChatCompletionRequestMessageContentPartFileFile
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None

    _required = ("file",)
    _constants = {"type": "file"}
    _decoders = {
        "file": one("ChatCompletionRequestMessageContentPartFileFile"),
        "prompt_cache_breakpoint": one("PromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: ChatCompletionRequestMessageContentPartFileFile
            | ChatCompletionRequestMessageContentPartFileFileDict
            | Mapping[str, Any],
            type: Literal["file"] | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointParam
            | PromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
