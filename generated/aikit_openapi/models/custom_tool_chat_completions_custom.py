# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import (
        CustomToolChatCompletionsCustomFormatGrammarDict,
        CustomToolChatCompletionsCustomFormatTextDict,
    )
    from ..types import Unset
    from .custom_tool_chat_completions_custom_format_grammar import (
        CustomToolChatCompletionsCustomFormatGrammar,
    )
    from .custom_tool_chat_completions_custom_format_text import CustomToolChatCompletionsCustomFormatText


@model
class CustomToolChatCompletionsCustom(_Model):
    """`CustomToolChatCompletionsCustom` of the API."""

    name: str
    description: str | None
    format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar | None

    _required = ("name",)
    _decoders = {
        "format": union(
            "type",
            {
                "text": "CustomToolChatCompletionsCustomFormatText",
                "grammar": "CustomToolChatCompletionsCustomFormatGrammar",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | Unset = ...,
            format: CustomToolChatCompletionsCustomFormatText
            | CustomToolChatCompletionsCustomFormatTextDict
            | CustomToolChatCompletionsCustomFormatGrammar
            | CustomToolChatCompletionsCustomFormatGrammarDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
