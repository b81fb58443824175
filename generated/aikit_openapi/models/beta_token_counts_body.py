# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaReasoningDict, BetaResponseTextParamDict
    from ..types import Unset
    from .beta_conversation_param import BetaConversationParam, BetaConversationParamInput
    from .beta_input_item import BetaInputItem, BetaInputItemInput
    from .beta_personality_enum import BetaPersonalityEnum
    from .beta_reasoning import BetaReasoning
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_tool import BetaTool, BetaToolInput
    from .beta_tool_choice_param import BetaToolChoiceParam, BetaToolChoiceParamInput
    from .beta_truncation_enum import BetaTruncationEnum


@model
class BetaTokenCountsBody(_Model):
    """`BetaTokenCountsBody` of the API."""

    model: str | None
    input: str | list[BetaInputItem] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    tools: list[BetaTool] | None
    text: BetaResponseTextParam | None
    reasoning: BetaReasoning | None
    truncation: BetaTruncationEnum | None
    """Deprecated."""
    instructions: str | None
    personality: BetaPersonalityEnum | None
    conversation: BetaConversationParam | None
    tool_choice: BetaToolChoiceParam | None
    parallel_tool_calls: bool | None

    _decoders = {
        "input": union(items=named("BetaInputItem")),
        "tools": union(items=named("BetaTool")),
        "text": one("BetaResponseTextParam"),
        "reasoning": one("BetaReasoning"),
        "conversation": named("BetaConversationParam"),
        "tool_choice": named("BetaToolChoiceParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None | Unset = ...,
            input: str | Sequence[BetaInputItemInput] | None | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            tools: Sequence[BetaToolInput] | None | Unset = ...,
            text: BetaResponseTextParam | BetaResponseTextParamDict | Mapping[str, Any] | None | Unset = ...,
            reasoning: BetaReasoning | BetaReasoningDict | Mapping[str, Any] | None | Unset = ...,
            truncation: BetaTruncationEnum | Unset = ...,
            instructions: str | None | Unset = ...,
            personality: BetaPersonalityEnum | Unset = ...,
            conversation: BetaConversationParamInput | None | Unset = ...,
            tool_choice: BetaToolChoiceParamInput | None | Unset = ...,
            parallel_tool_calls: bool | None | Unset = ...,
        ) -> None: ...
