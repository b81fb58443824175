# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionNamedToolChoiceFunctionDict
    from ..types import Unset
    from .chat_completion_named_tool_choice_function import ChatCompletionNamedToolChoiceFunction


@model
class ChatCompletionNamedToolChoice(_Model):
    """`ChatCompletionNamedToolChoice` of the API."""

    type: Literal["function"]
    function: ChatCompletionNamedToolChoiceFunction

    _required = ("function",)
    _constants = {"type": "function"}
    _decoders = {
        "function": one("ChatCompletionNamedToolChoiceFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: ChatCompletionNamedToolChoiceFunction
            | ChatCompletionNamedToolChoiceFunctionDict
            | Mapping[str, Any],
            type: Literal["function"] | Unset = ...,
        ) -> None: ...
