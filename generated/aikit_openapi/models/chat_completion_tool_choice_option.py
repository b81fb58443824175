# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import (
        ChatCompletionAllowedToolsChoiceDict,
        ChatCompletionNamedToolChoiceCustomDict,
        ChatCompletionNamedToolChoiceDict,
    )
    from .chat_completion_allowed_tools_choice import ChatCompletionAllowedToolsChoice
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_named_tool_choice_custom import ChatCompletionNamedToolChoiceCustom

ChatCompletionToolChoiceOption: TypeAlias = """
    Literal['none', 'auto', 'required']
    | ChatCompletionAllowedToolsChoice
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceCustom
"""
"""`ChatCompletionToolChoiceOption` of the API."""

ChatCompletionToolChoiceOptionInput: TypeAlias = """
    Literal['none', 'auto', 'required']
    | ChatCompletionAllowedToolsChoice
    | ChatCompletionAllowedToolsChoiceDict
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceDict
    | ChatCompletionNamedToolChoiceCustom
    | ChatCompletionNamedToolChoiceCustomDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChatCompletionToolChoiceOption`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "allowed_tools": "ChatCompletionAllowedToolsChoice",
        "function": "ChatCompletionNamedToolChoice",
        "custom": "ChatCompletionNamedToolChoiceCustom",
    },
)
