# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionNamedToolChoiceCustomCustomDict
    from ..types import Unset
    from .chat_completion_named_tool_choice_custom_custom import ChatCompletionNamedToolChoiceCustomCustom


@model
class ChatCompletionNamedToolChoiceCustom(_Model):
    """`ChatCompletionNamedToolChoiceCustom` of the API."""

    type: Literal["custom"]
    custom: ChatCompletionNamedToolChoiceCustomCustom

    _required = ("custom",)
    _constants = {"type": "custom"}
    _decoders = {
        "custom": one("ChatCompletionNamedToolChoiceCustomCustom"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom: ChatCompletionNamedToolChoiceCustomCustom
            | ChatCompletionNamedToolChoiceCustomCustomDict
            | Mapping[str, Any],
            type: Literal["custom"] | Unset = ...,
        ) -> None: ...
