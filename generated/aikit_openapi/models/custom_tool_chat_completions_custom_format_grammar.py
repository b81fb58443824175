# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import CustomToolChatCompletionsCustomFormatGrammarGrammarDict
    from ..types import Unset
    from .custom_tool_chat_completions_custom_format_grammar_grammar import (
        CustomToolChatCompletionsCustomFormatGrammarGrammar,
    )


@model
class CustomToolChatCompletionsCustomFormatGrammar(_Model):
    """`CustomToolChatCompletionsCustomFormatGrammar` of the API."""

    type: Literal["grammar"]
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar

    _required = ("grammar",)
    _constants = {"type": "grammar"}
    _decoders = {
        "grammar": one("CustomToolChatCompletionsCustomFormatGrammarGrammar"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
            | CustomToolChatCompletionsCustomFormatGrammarGrammarDict
            | Mapping[str, Any],
            type: Literal["grammar"] | Unset = ...,
        ) -> None: ...
