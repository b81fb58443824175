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
    from ..typed_dicts.responses import ReasoningDict, ResponseTextParamDict


class GetInputTokenCountsParams(TypedDict, total=False):
    """Body fields and query parameters of POST /responses/input_tokens. Omitted ones are not sent."""

    model: str | None
    """A string or None."""
    input: str | Sequence[InputItemInput] | None
    """A string, a list of `InputItem` or None, at most 10485760 characters."""
    previous_response_id: str | None
    """A string or None."""
    tools: Sequence[ToolInput] | None
    """A list of `Tool` or None."""
    text: ResponseTextParam | ResponseTextParamDict | Mapping[str, Any] | None
    """`ResponseTextParam` or None."""
    reasoning: Reasoning | ReasoningDict | Mapping[str, Any] | None
    """`Reasoning` or None."""
    truncation: TruncationEnum
    """`TruncationEnum`. Deprecated."""
    instructions: str | None
    """A string or None."""
    personality: PersonalityEnum
    """`PersonalityEnum`."""
    conversation: ConversationParamInput | None
    """`ConversationParam` or None."""
    tool_choice: ToolChoiceParamInput | None
    """`ToolChoiceParam` or None."""
    parallel_tool_calls: bool | None
    """A boolean or None."""
