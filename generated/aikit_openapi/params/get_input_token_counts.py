# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /responses/input_tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.conversation_param import ConversationParamInput
    from ..models.input_item import InputItemInput
    from ..models.personality_enum import PersonalityEnum
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..models.tool import ToolInput
    from ..models.tool_choice_param import ToolChoiceParamInput
    from ..models.truncation_enum import TruncationEnum


class GetInputTokenCountsParams(TypedDict, total=False):
    """Body fields and query parameters of POST /responses/input_tokens; what is left out is not sent."""

    model: str | None
    input: str | Sequence[InputItemInput] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    tools: Sequence[ToolInput] | None
    text: ResponseTextParam | Mapping[str, Any] | None
    reasoning: Reasoning | Mapping[str, Any] | None
    truncation: TruncationEnum
    """Deprecated."""
    instructions: str | None
    personality: PersonalityEnum
    conversation: ConversationParamInput | None
    tool_choice: ToolChoiceParamInput | None
    parallel_tool_calls: bool | None
