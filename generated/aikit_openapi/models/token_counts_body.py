# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import ReasoningDict, ResponseTextParamDict
    from ..types import Unset
    from .conversation_param import ConversationParam, ConversationParamInput
    from .input_item import InputItem, InputItemInput
    from .personality_enum import PersonalityEnum
    from .reasoning import Reasoning
    from .response_text_param import ResponseTextParam
    from .tool import Tool, ToolInput
    from .tool_choice_param import ToolChoiceParam, ToolChoiceParamInput
    from .truncation_enum import TruncationEnum


@model
class TokenCountsBody(_Model):
    """`TokenCountsBody` of the API."""

    model: str | None
    input: str | list[InputItem] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    tools: list[Tool] | None
    text: ResponseTextParam | None
    reasoning: Reasoning | None
    truncation: TruncationEnum | None
    """Deprecated."""
    instructions: str | None
    personality: PersonalityEnum | None
    conversation: ConversationParam | None
    tool_choice: ToolChoiceParam | None
    parallel_tool_calls: bool | None

    _decoders = {
        "input": union(items=named("InputItem")),
        "tools": union(items=named("Tool")),
        "text": one("ResponseTextParam"),
        "reasoning": one("Reasoning"),
        "conversation": named("ConversationParam"),
        "tool_choice": named("ToolChoiceParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None | Unset = ...,
            input: str | Sequence[InputItemInput] | None | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            tools: Sequence[ToolInput] | None | Unset = ...,
            text: ResponseTextParam | ResponseTextParamDict | Mapping[str, Any] | None | Unset = ...,
            reasoning: Reasoning | ReasoningDict | Mapping[str, Any] | None | Unset = ...,
            truncation: TruncationEnum | Unset = ...,
            instructions: str | None | Unset = ...,
            personality: PersonalityEnum | Unset = ...,
            conversation: ConversationParamInput | None | Unset = ...,
            tool_choice: ToolChoiceParamInput | None | Unset = ...,
            parallel_tool_calls: bool | None | Unset = ...,
        ) -> None: ...
