# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_moderation_error import ChatCompletionModerationError
    from .chat_completion_moderation_results import ChatCompletionModerationResults


@model
class ChatCompletionModeration(_Model):
    """`ChatCompletionModeration` of the API."""

    input: ChatCompletionModerationResults | ChatCompletionModerationError
    output: ChatCompletionModerationResults | ChatCompletionModerationError

    _required = ("input", "output")
    _decoders = {
        "input": union(
            "type",
            {
                "moderation_results": "ChatCompletionModerationResults",
                "error": "ChatCompletionModerationError",
            },
        ),
        "output": union(
            "type",
            {
                "moderation_results": "ChatCompletionModerationResults",
                "error": "ChatCompletionModerationError",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: ChatCompletionModerationResults | ChatCompletionModerationError | Mapping[str, Any],
            output: ChatCompletionModerationResults | ChatCompletionModerationError | Mapping[str, Any],
        ) -> None: ...
