# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /responses/input_tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.beta_conversation_param import BetaConversationParamInput
    from ..models.beta_input_item import BetaInputItemInput
    from ..models.beta_personality_enum import BetaPersonalityEnum
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.beta_tool import BetaToolInput
    from ..models.beta_tool_choice_param import BetaToolChoiceParamInput
    from ..models.beta_truncation_enum import BetaTruncationEnum
    from ..typed_dicts.responses import BetaReasoningDict, BetaResponseTextParamDict


class BetaGetInputTokenCountsParams(TypedDict, total=False):
    """Body fields and query parameters of POST /responses/input_tokens. Omitted ones are not sent."""

    model: str | None
    """A string or None."""
    input: str | Sequence[BetaInputItemInput] | None
    """A string, a list of `BetaInputItem` or None, at most 10485760 characters."""
    previous_response_id: str | None
    """A string or None."""
    tools: Sequence[BetaToolInput] | None
    """A list of `BetaTool` or None."""
    text: BetaResponseTextParam | BetaResponseTextParamDict | Mapping[str, Any] | None
    """`BetaResponseTextParam` or None."""
    reasoning: BetaReasoning | BetaReasoningDict | Mapping[str, Any] | None
    """`BetaReasoning` or None."""
    truncation: BetaTruncationEnum
    """`BetaTruncationEnum`. Deprecated."""
    instructions: str | None
    """A string or None."""
    personality: BetaPersonalityEnum
    """`BetaPersonalityEnum`."""
    conversation: BetaConversationParamInput | None
    """`BetaConversationParam` or None."""
    tool_choice: BetaToolChoiceParamInput | None
    """`BetaToolChoiceParam` or None."""
    parallel_tool_calls: bool | None
    """A boolean or None."""
